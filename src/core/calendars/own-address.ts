import type { Attendee } from './event.ts';

/** So many events show whose calendar it is. */
const enoughEvents = 5;
const nearlyAll = 0.8;

/**
 * Whose calendar this is, where nobody said: the one address that takes part in nearly all of its meetings. Null where
 * there are too few to tell, or two people take part in as many.
 */
export const likelyOwner = (meetings: readonly (readonly Attendee[])[]): string | null => {
  const withOthers = meetings.filter(({ length }) => length > 1);
  const counts = new Map<string, number>();
  for (const people of withOthers)
    for (const email of new Set(people.map((person) => person.email)))
      if (email !== null) counts.set(email, (counts.get(email) ?? 0) + 1);
  const [first, second] = [...counts].toSorted(([, one], [, other]) => other - one);
  if (first === undefined || withOthers.length < enoughEvents) return null;
  return first[1] >= nearlyAll * withOthers.length && first[1] > (second?.[1] ?? 0) ? first[0] : null;
};
