/** What ASN.1 values are as bytes (DER, X.690): as much of it as a certificate needs. */

type Bytes = Uint8Array;

const lengthOf = (length: number): readonly number[] => {
  if (length < 0x80) return [length];
  const hex = length.toString(16);
  const bytes = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  return [0x80 | bytes.length, ...bytes];
};

const tagged =
  (tag: number) =>
  (...parts: readonly Bytes[]): Bytes => {
    const content = Buffer.concat(parts);
    return Buffer.concat([Buffer.from([tag, ...lengthOf(content.length)]), content]);
  };

export const sequence = tagged(0x30);
export const setOf = tagged(0x31);
export const octetString = tagged(0x04);
/** `[n]` around whole values. */
export const around = (place: number): ((...parts: readonly Bytes[]) => Bytes) => tagged(0xa0 | place);
/** `[n]` in the place of a plain value's own tag. */
export const inPlace = (place: number): ((...parts: readonly Bytes[]) => Bytes) => tagged(0x80 | place);

export const text = (value: string): Bytes => tagged(0x0c)(Buffer.from(value, 'utf8'));
export const asciiBytes = (value: string): Bytes => Buffer.from(value, 'ascii');
export const yes: Bytes = Buffer.from([0x01, 0x01, 0xff]);

/** A whole number of no sign, its first byte the greatest. */
export const integer = (bytes: Bytes): Bytes => {
  const start = bytes.findIndex((byte) => byte !== 0);
  const digits = start === -1 ? Buffer.from([0]) : bytes.subarray(start);
  // A first bit that is set would say "below zero".
  return tagged(0x02)(...((digits[0] ?? 0) >= 0x80 ? [Buffer.from([0])] : []), digits);
};

/** @param unused how many of the last bits say nothing */
export const bitString = (bytes: Bytes, unused = 0): Bytes => tagged(0x03)(Buffer.from([unused]), bytes);

export const objectId = (dotted: string): Bytes => {
  const [first = 0, second = 0, ...others] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second, ...others].flatMap((part) => {
    const digits = [part & 0x7f];
    for (let rest = part >>> 7; rest > 0; rest >>>= 7) digits.unshift((rest & 0x7f) | 0x80);
    return digits;
  });
  return tagged(0x06)(Buffer.from(bytes));
};

/** To the second; from 2050 on with four figures for the year (RFC 5280, 4.1.2.5). */
export const time = (instant: number): Bytes => {
  const written = new Date(instant).toISOString().replaceAll(/[-:T]|\.\d+/gu, '');
  return new Date(instant).getUTCFullYear() < 2050
    ? tagged(0x17)(asciiBytes(written.slice(2)))
    : tagged(0x18)(asciiBytes(written));
};
