import { array, integer, oneof, string, type Arbitrary } from 'fast-check';

const surrogates = { first: 0xd800, count: 0x800 };

const anyCharacter = integer({ min: 0, max: 0x10ffff - surrogates.count }).map((place) =>
  String.fromCodePoint(place < surrogates.first ? place : place + surrogates.count),
);

/**
 * Any characters at all, and now and then what programs trip over, such as “__proto__”. The library's own `binary` strings
 * are the same, after two seconds in which it makes a table of all million characters.
 */
export const anyText = (maxLength: number): Arbitrary<string> =>
  oneof(
    { weight: 3, arbitrary: array(anyCharacter, { maxLength }).map((characters) => characters.join('')) },
    { weight: 1, arbitrary: string({ unit: 'grapheme', maxLength }) },
  );
