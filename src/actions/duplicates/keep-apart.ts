import { isDistinction } from '../../core/duplicates/index.ts';
import type { BatchId, PersonId } from '../../core/ids.ts';
import { displayName } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import { noPerson, notFound, type ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';

/** Says that two entries are two people: they are not offered again, until it is undone. */
export const keepApart = async (
  { space, clock, ids }: Deps,
  { id, other }: { readonly id: PersonId; readonly other: PersonId },
): Promise<Result<{ readonly batch: BatchId | null }, ActionError>> => {
  const { value, batch } = await space.write(
    { action: 'distinct', summary: 'Kept two entries apart' },
    async (writer) => {
      const people = await writer.getMany('person', [id, other]);
      const [one, two] = people;
      if (one === undefined || two === undefined || id === other) return false;
      const known = await writer.list('distinction', { where: { personId: { in: [id, other] } } });
      if (!known.some((distinction) => isDistinction(distinction, id, other)))
        await writer.put('distinction', {
          id: ids.next<'DistinctionId'>(),
          personId: id,
          otherPersonId: other,
          at: clock.now(),
        });
      writer.summarize(`${displayName(one)} and ${displayName(two)} are two people`);
      return true;
    },
  );
  return value ? ok({ batch }) : notFound(`Say two people of the book. ${noPerson(id)} ${noPerson(other)}`);
};
