import type { FoldedPlace } from './place-likeness.ts';
import type { DuplicateSubject } from './subject.ts';

/** No number of a house in it. */
export const isTown = ({ words }: FoldedPlace): boolean =>
  words.length < 4 && words.every((word) => !/\d/.test(word));

/** Where people of so many family names are, nobody is at home by themselves. */
const familiesOfTown = 4;

/** Where in a book several live who have nothing to do with each other, and how large a part of it; null for homes. */
export const townsOf = (subjects: readonly DuplicateSubject[]): ((place: FoldedPlace) => number | null) => {
  const towns = new Map<string, { readonly families: Set<string>; people: number }>();
  let all = 0;
  for (const { name, places } of subjects)
    for (const { words } of places) {
      const key = words.join(' ');
      const known = towns.get(key) ?? { families: new Set<string>(), people: 0 };
      towns.set(key, known);
      if (known.families.size < familiesOfTown) known.families.add(name.family);
      known.people += 1;
      all += 1;
    }
  return (place) => {
    const town = towns.get(place.words.join(' '));
    const isOne = isTown(place) || (town?.families.size ?? 0) >= familiesOfTown;
    // As many as are there but for the two, and no less than in a small book.
    return isOne ? (Math.max(0, (town?.people ?? 0) - 2) + 3) / (all + 10) : null;
  };
};
