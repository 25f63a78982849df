import { sourceOf, type Connection } from '../../core/connections/index.ts';
import type { LinkedCard, MergedCard } from '../../core/contacts/index.ts';
import type { PersonDraft, SourceRecord } from '../../core/people/index.ts';
import type { Reader } from '../../store/space.ts';

/** What was agreed on with these cards, by their UIDs. */
export const agreedOf = async (
  reader: Reader,
  connection: Pick<Connection, 'kind' | 'id'>,
  uids: readonly string[],
): Promise<ReadonlyMap<string, SourceRecord>> => {
  const source = sourceOf(connection);
  const records = await reader.list('sourceRecord', { where: { source, key: { in: uids } } });
  return new Map(records.map((record) => [record.key, record]));
};

/** How a card is linked after a merge: it differs while something is to be decided. */
export const differing = (
  { conflicts }: Pick<MergedCard, 'conflicts'>,
  there: PersonDraft,
): Pick<LinkedCard, 'state' | 'there'> =>
  conflicts.length === 0 ? { state: 'linked', there: null } : { state: 'differs', there };
