import type { CalendarDay } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { backOn } from '../../core/mail/index.ts';
import { displayName } from '../../core/people/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Pending } from '../import/pending.ts';
import type { Owner } from '../owner.ts';

/** Somebody whose program said that they are away. */
export interface AwayByMail {
  readonly personId: PersonId;
  readonly name: string;
  readonly until: CalendarDay;
}

/** An automatic answer of somebody of the book, and what it says. */
export interface AwayNote {
  readonly personId: PersonId;
  readonly day: CalendarDay;
  readonly text: string;
}

/**
 * Lets what was asked of somebody who is away wait until they are back (R3). An automatic answer is no answer: nothing
 * else comes of it.
 */
export const waitForThoseAway = async (
  { reader, pending, owner }: { readonly reader: Reader; readonly pending: Pending; readonly owner: Owner },
  notes: readonly AwayNote[],
): Promise<readonly AwayByMail[]> => {
  const untilOf = new Map<PersonId, { readonly until: CalendarDay; readonly day: CalendarDay }>();
  for (const { personId, day, text } of notes) {
    const until = backOn(text, day, owner.zone);
    const known = untilOf.get(personId);
    if (until !== null && (known === undefined || until > known.until)) untilOf.set(personId, { until, day });
  }
  if (untilOf.size === 0) return [];
  const asks = await reader.list('ask', { where: { personId: { in: [...untilOf.keys()] }, state: 'sent' } });
  const names = new Map(
    (await reader.getMany('person', [...untilOf.keys()])).map((person) => [person.id, displayName(person)]),
  );
  return asks.flatMap((ask): readonly AwayByMail[] => {
    const away = untilOf.get(ask.personId);
    if (away === undefined || ask.history || ask.sentOn === null || ask.sentOn > away.day) return [];
    if (ask.awayUntil !== null && ask.awayUntil >= away.until) return [];
    pending.put('ask', { ...ask, awayUntil: away.until });
    return [{ personId: ask.personId, name: names.get(ask.personId) ?? '', until: away.until }];
  });
};
