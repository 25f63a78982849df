import type { Instant } from '../dates/index.ts';
import type { Id, PersonId } from '../ids.ts';

/** Two entries that the user said are not the same person: they are not offered again. */
export interface Distinction {
  readonly id: Id<'DistinctionId'>;
  readonly personId: PersonId;
  readonly otherPersonId: PersonId;
  readonly at: Instant;
}

/** Either way round. */
export const isDistinction = (
  { personId, otherPersonId }: Distinction,
  one: PersonId,
  other: PersonId,
): boolean => (personId === one && otherPersonId === other) || (personId === other && otherPersonId === one);

/** The same pair has the same text, either way round. */
export const pairKey = (one: string, other: string): string => [one, other].toSorted().join(' ');
