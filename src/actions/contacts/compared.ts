import { cardRecords } from '../../core/records.ts';
import type { Compared, Connection } from '../../core/connections/index.ts';
import type { BatchId, PersonId } from '../../core/ids.ts';
import type { Reader } from '../../store/space.ts';

/** Who is behind is kept by name, up to so many; beyond that everybody is compared the next time. */
const mostBehind = 200;

/** Of more changes than this everybody is compared: that is no slower. */
const mostChanges = 5000;

export const comparedAt = (batch: BatchId | null, behind: ReadonlySet<PersonId>): Compared | null =>
  batch === null || behind.size > mostBehind ? null : { batch, behind: [...behind] };

/**
 * Whose card can be behind: who was touched since the book was compared with an address book, and who was behind then.
 * Null for everybody.
 */
export const toCompare = async (
  reader: Reader,
  { validator }: Pick<Connection, 'validator'>,
): Promise<readonly PersonId[] | null> => {
  if (validator?.compared === undefined) return null;
  const { batch, behind } = validator.compared;
  const touched = await reader.peopleTouched({
    since: batch,
    records: ['person', ...cardRecords],
    most: mostChanges,
  });
  return touched && [...touched.union(new Set(behind))];
};
