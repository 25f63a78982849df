import { createHash, randomBytes, sign, X509Certificate, type KeyObject } from 'node:crypto';
import { isIP } from 'node:net';
import {
  around,
  asciiBytes,
  bitString,
  inPlace,
  integer,
  objectId,
  octetString,
  sequence,
  setOf,
  text,
  time,
  yes,
} from './der.ts';

export interface Validity {
  readonly from: number;
  readonly until: number;
}

/** What a certificate says (X.509 v3, RFC 5280), signed by ECDSA with SHA-256. */
export interface CertificateWords {
  readonly subject: string;
  readonly publicKey: KeyObject;
  readonly issuer: { readonly subject: string; readonly publicKey: KeyObject; readonly key: KeyObject };
  readonly validity: Validity;
  readonly extensions: readonly Uint8Array[];
}

const ecdsaWithSha256 = sequence(objectId('1.2.840.10045.4.3.2'));
const serialBytes = 16;

export const makeCertificate = ({
  subject,
  publicKey,
  issuer,
  validity,
  extensions,
}: CertificateWords): X509Certificate => {
  const serial = randomBytes(serialBytes);
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40;
  const said = sequence(
    around(0)(integer(Buffer.from([2]))),
    integer(serial),
    ecdsaWithSha256,
    nameOf(issuer.subject),
    sequence(time(validity.from), time(validity.until)),
    nameOf(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    around(3)(
      sequence(
        extension('2.5.29.14', false, octetString(keyId(publicKey))),
        extension('2.5.29.35', false, sequence(inPlace(0)(keyId(issuer.publicKey)))),
        ...extensions,
      ),
    ),
  );
  return new X509Certificate(sequence(said, ecdsaWithSha256, bitString(sign('sha256', said, issuer.key))));
};

const nameOf = (common: string): Uint8Array => sequence(setOf(sequence(objectId('2.5.4.3'), text(common))));

const keyId = (key: KeyObject): Uint8Array =>
  createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest()
    .subarray(0, 20);

const extension = (id: string, isCritical: boolean, value: Uint8Array): Uint8Array =>
  sequence(objectId(id), ...(isCritical ? [yes] : []), octetString(value));

/** @param below how many authorities may stand between it and a server */
export const authorityExtensions = (below: number): readonly Uint8Array[] => [
  extension('2.5.29.19', true, sequence(yes, integer(Buffer.from([below])))),
  // It signs certificates, and nothing else.
  extension('2.5.29.15', true, bitString(Buffer.from([0x04]), 2)),
];

const forServers = extension('2.5.29.37', false, sequence(objectId('1.3.6.1.5.5.7.3.1')));

/** Says that what it signs is for servers alone. */
export const onlyServers: readonly Uint8Array[] = [forServers];

export const serverExtensions = (names: readonly string[]): readonly Uint8Array[] => [
  extension('2.5.29.19', true, sequence()),
  extension('2.5.29.15', true, bitString(Buffer.from([0x80]), 7)),
  forServers,
  extension(
    '2.5.29.17',
    false,
    sequence(...names.map((name) => (isIP(name) === 0 ? dnsName(name) : inPlace(7)(addressBytes(name))))),
  ),
];

/** What an authority may vouch for: names with all below them, and blocks such as `10.0.0.0/8`. */
export interface Permitted {
  readonly names: readonly string[];
  readonly blocks: readonly string[];
}

/** Also no mail address and no web address of anybody: `.invalid` is nobody's. */
export const nameConstraints = ({ names, blocks }: Permitted): Uint8Array =>
  extension(
    '2.5.29.30',
    true,
    sequence(
      around(0)(
        ...[
          ...names.map(dnsName),
          ...blocks.map(blockName),
          inPlace(1)(asciiBytes('invalid')),
          inPlace(6)(asciiBytes('.invalid')),
        ].map((base) => sequence(base)),
      ),
    ),
  );

/** As it stands in a certificate, for a name and for what an authority may vouch for. */
export const dnsName = (name: string): Uint8Array => inPlace(2)(asciiBytes(name));

export const blockName = (block: string): Uint8Array => {
  const [address = '', bits = ''] = block.split('/');
  const bytes = addressBytes(address);
  const mask = bytes.map((_, place) => {
    const ones = Math.max(0, Math.min(8, Number(bits) - place * 8));
    return (0xff << (8 - ones)) & 0xff;
  });
  return inPlace(7)(bytes, mask);
};

const addressBytes = (address: string): Uint8Array => {
  if (isIP(address) === 4) return Uint8Array.from(address.split('.').map(Number));
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const parts = (half: string): readonly string[] => (half === '' ? [] : half.split(':'));
  const [before, after] = [parts(head), parts(tail ?? '')];
  const all = [...before, ...Array.from({ length: 8 - before.length - after.length }, () => '0'), ...after];
  return Buffer.from(all.map((part) => part.padStart(4, '0')).join(''), 'hex');
};
