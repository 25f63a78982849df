import type { FoldedPlace } from './place-likeness.ts';
import type { DuplicateSubject } from './subject.ts';

/** No number of a house in it. */
export const isTown = ({ words }: FoldedPlace): boolean =>
  words.length < 4 && words.every((word) => !/\d/.test(word));

/** Where people of so many family names are, nobody is at home by themselves. */
const familiesOfTown = 4;

/** Where in a book several live who have nothing to do with each other. */
export const townsOf = (subjects: readonly DuplicateSubject[]): ((place: FoldedPlace) => boolean) => {
  const families = new Map<string, Set<string>>();
  for (const { name, places } of subjects)
    for (const { words } of places) {
      const key = words.join(' ');
      const known = families.get(key);
      if (known === undefined) families.set(key, new Set([name.family]));
      else if (known.size < familiesOfTown) known.add(name.family);
    }
  return (place) => isTown(place) || (families.get(place.words.join(' '))?.size ?? 0) >= familiesOfTown;
};
