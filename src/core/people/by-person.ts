import { compareText } from '../compare-text.ts';
import { displayName } from './display-name.ts';
import { fold } from './fold.ts';
import { nameFields, type Person } from './person.ts';

/** What is read of a person to put them in order, and to name them. */
export const namedFields = [
  'id',
  ...nameFields,
  'displayOrder',
  'calledByNickname',
  'knownSince',
] as const satisfies readonly (keyof Person)[];
type Named = Pick<Person, (typeof namedFields)[number]>;

/**
 * People in an order of their own: by name, of the same name whom I knew first. Ids tell only who came into the book
 * first, and two imports in another order of rows must say the same.
 */
export const byPerson = (one: Named, other: Named): number =>
  compareText(fold(displayName(one)), fold(displayName(other))) ||
  compareText(one.knownSince ?? '', other.knownSince ?? '') ||
  compareText(one.id, other.id);

/** The same order for many people: each name is put together once. */
export const inPersonOrder = <Known extends Named>(people: readonly Known[]): readonly Known[] =>
  people
    .map((person) => ({ person, key: fold(displayName(person)) }))
    .toSorted((one, other) => compareText(one.key, other.key) || byPerson(one.person, other.person))
    .map(({ person }) => person);
