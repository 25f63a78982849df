import { addHours } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { isOpen, type Thanks } from '../../core/thanks/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Owner } from '../owner.ts';

/**
 * The thank-yous that are still to be said (R1), to these people or to all, soonest due first: what Today, a person's page,
 * briefs and asks call open. One that was said is closed, thin or not; a very late one is folded into the next update.
 */
export const openThanks = async (
  reader: Reader,
  people: readonly PersonId[] | null,
  { now, method }: Pick<Owner, 'now' | 'method'>,
): Promise<readonly Thanks[]> => {
  const due = await reader.list('thanks', {
    where: { ...(people !== null && { personId: { in: people } }), state: 'due' },
    order: [['dueAt', 'up']],
  });
  return due.filter((thanks) => isOpen(thanks, now, method));
};

/** Which thank-you words to somebody say: the one that is open, else a thin one, for which one more line is welcome (R1). */
export const thanksToSay = async (
  reader: Reader,
  personId: PersonId,
  owner: Pick<Owner, 'now' | 'method'>,
): Promise<Thanks | null> => {
  const [open] = await openThanks(reader, [personId], owner);
  if (open !== undefined) return open;
  const { now, method } = owner;
  const [thin] = await reader.list('thanks', {
    where: { personId, state: 'thin', dueAt: { atLeast: addHours(now, -method.thanks.fold_d * 24) } },
    order: [['dueAt', 'down']],
    limit: 1,
  });
  return thin ?? null;
};
