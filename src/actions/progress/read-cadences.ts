import { addDays, daysBetween, type CalendarDay } from '../../core/dates/index.ts';
import { hasPayload, type ProgressFacts } from '../../core/progress/index.ts';
import { cadenceOf, type Tie } from '../../core/warmth/index.ts';
import { layers, type Person } from '../../core/people/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Owner } from '../owner.ts';

/**
 * Whose turn came of everyone in a layer, and who got something within their time (R4): whoever is not overdue and
 * got nothing is simply not due yet. The tie tells most of it; notes are looked at only where nothing else decides.
 */
export const readCadences = async (reader: Reader, owner: Owner): Promise<ProgressFacts['cadences']> => {
  const { day, method } = owner;
  const people = await reader.list('person', {
    where: { layer: { in: layers }, trashedAt: null, state: 'active' },
  });
  const ties = await reader.ties(people.map(({ id }) => id));
  const gifts = Map.groupBy(await readGifts(reader, people, owner), ({ personId }) => personId);
  let kept = 0;
  let due = 0;
  for (const person of people) {
    const tie = ties.get(person.id);
    const from = addDays(day, -cadenceOf(person, method));
    const isGiven = (gifts.get(person.id) ?? []).some((gift) => gift.day >= from);
    if (isGiven || (tie !== undefined && (await gotSomething(reader, tie, from, day)))) kept += 1;
    else if (tie === undefined || tie.keepDue === null || tie.keepDue >= day) continue;
    due += 1;
  }
  return { due, kept };
};

const readGifts = async (
  reader: Reader,
  people: readonly Person[],
  { day, method }: Owner,
): Promise<readonly { readonly personId: Person['id']; readonly day: CalendarDay }[]> => {
  const longest = Math.max(0, ...people.map((person) => cadenceOf(person, method)));
  const given = await reader.pick('favor', ['personId', 'day', 'kind'], {
    where: { direction: 'given', day: { atLeast: addDays(day, -longest), atMost: day } },
  });
  return given.filter(({ kind }) => kind !== 'thanks');
};

const gotSomething = async (
  reader: Reader,
  { id, lastConversation, lastTouch, lastTwoWay }: Tie,
  from: CalendarDay,
  to: CalendarDay,
): Promise<boolean> => {
  const isWithin = (on: CalendarDay | null): boolean => on !== null && daysBetween(from, on) >= 0;
  if (isWithin(lastConversation)) return true;
  if (!isWithin(lastTouch) && !isWithin(lastTwoWay)) return false;
  const days = await reader.tieDays(id, { from, to });
  const ids = days.flatMap(({ talks }) => talks.flatMap((talk) => (talk.role === 'with' ? [talk.id] : [])));
  return (await reader.getMany('interaction', ids)).some(hasPayload);
};
