import { fold } from '../people/index.ts';
import { isSlip } from './names/slip.ts';

/** A postal address as words, those that stand in many addresses left out. */
export interface FoldedPlace {
  readonly words: readonly string[];
}

const everywhere = new Set(
  'street st road rd avenue ave lane ln drive dr place pl court ct crescent circuit close way hill square sq boulevard blvd the of de du la le rue via calle rua platz strasse str weg allee'.split(
    ' ',
  ),
);

export const foldPlace = (address: string): FoldedPlace => ({
  words: [...new Set(fold(address).split(' '))].filter((word) => word !== '' && !everywhere.has(word)),
});

/** From 0 to 1: how much of the shorter address the other has too, slips of the pen forgiven. */
export const placeLikeness = (one: FoldedPlace, other: FoldedPlace): number => {
  const [shorter, longer] =
    one.words.length <= other.words.length ? [one.words, other.words] : [other.words, one.words];
  if (shorter.length < 2) return 0;
  const found = shorter.filter((word) => longer.some((there) => there === word || isSlip(there, word)));
  return found.length / shorter.length;
};

/** Two words that stand together in an address: few addresses share a pair. */
export const placeKeys = ({ words }: FoldedPlace): readonly string[] =>
  words.slice(1).map((word, index) => `place:${words[index]}:${word}`);
