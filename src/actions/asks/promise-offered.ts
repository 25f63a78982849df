import { offeredDue, type Ask } from '../../core/asks/index.ts';
import type { CalendarDay } from '../../core/dates/index.ts';
import type { Ids, InteractionId } from '../../core/ids.ts';
import type { Writer } from '../../store/space.ts';
import type { Owner } from '../owner.ts';

/** What they offered needs something of me first, soon: a promise of mine (R6). */
export const promiseOffered = async (
  writer: Writer,
  { personId }: Pick<Ask, 'personId'>,
  promise: {
    readonly what: string;
    readonly day: CalendarDay;
    readonly interactionId: InteractionId | null;
  },
  { method }: Owner,
  ids: Ids,
): Promise<void> => {
  const { what, day, interactionId } = promise;
  await writer.put('promise', {
    id: ids.next<'PromiseId'>(),
    personId,
    by: 'me',
    what,
    kind: 'send',
    due: offeredDue(day, method),
    daySaid: false,
    madeOn: day,
    interactionId,
    state: 'open',
    closedAt: null,
  });
};
