import { compareText } from '../compare-text.ts';
import { displayName } from './display-name.ts';
import { fold } from './fold.ts';
import type { Person } from './person.ts';

/**
 * People in an order of their own: by name, of the same name whom I knew first. Ids tell only who came into the book
 * first, and two imports in another order of rows must say the same.
 */
export const byPerson = (one: Person, other: Person): number =>
  compareText(fold(displayName(one)), fold(displayName(other))) ||
  compareText(one.knownSince ?? '', other.knownSince ?? '') ||
  compareText(one.id, other.id);
