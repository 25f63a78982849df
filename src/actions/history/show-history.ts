import type { BatchId, PersonId } from '../../core/ids.ts';
import type { Batch, Change } from '../../core/journal/journal.ts';
import { ok, type Result } from '../../core/result.ts';
import { notFound, type ActionError } from '../action-error.ts';
import { remindersPrefix } from '../reminders/reminding.ts';
import type { Reader } from '../../store/space.ts';
import type { Deps } from '../deps.ts';

/** An import's batch has 100,000 changes; a page shows the first of them and says how many follow. */
const shownChanges = 200;

const batchesAtOnce = 200;

/** What was done in the book, newest first; `cursor` is the last batch shown. */
export const listHistory = (
  { space }: Pick<Deps, 'space'>,
  { cursor, limit }: { readonly cursor: BatchId | null; readonly limit: number },
): Promise<{ readonly rows: readonly Batch[]; readonly cursor: string | null }> =>
  space.read(async (reader) => {
    const found = await reader.batches({
      limit: limit + 1,
      // That a day was looked at is the machine's own note.
      leavingOut: 'pick',
      ...(cursor === null ? {} : { before: cursor }),
    });
    const rows = found.slice(0, limit);
    return { rows, cursor: found.length > limit ? (rows.at(-1)?.id ?? null) : null };
  });

export interface ShownBatch {
  readonly batch: Batch;
  readonly changes: readonly Change[];
  /** Changes beyond those shown. */
  readonly more: number;
}

export const showBatch = (
  { space }: Pick<Deps, 'space'>,
  id: BatchId,
): Promise<Result<ShownBatch, ActionError>> =>
  space.read(async (reader) => {
    const batch = (await findBatches(reader, [id])).get(id);
    if (!batch) return notFound(`There is no action with the id ${id} in the history.`);
    const changes = await reader.changes(id);
    return ok({
      batch,
      changes: changes.slice(0, shownChanges).map(withoutSecrets),
      more: Math.max(0, changes.length - shownChanges),
    });
  });

/** What opens an account or says where reminders go is kept sealed, and stands in no history even so. */
const withoutSecrets = (change: Change): Change => ({
  ...change,
  before: shownRow(change.table, change.before),
  after: shownRow(change.table, change.after),
});

const shownRow = (table: string, row: Change['before']): Change['before'] => {
  if (row === null) return null;
  const { sealed: _sealed, ...shown } = row;
  return table === 'setting' && String(row['id']).startsWith(remindersPrefix)
    ? { ...shown, value: null }
    : shown;
};

/** The changes of one person's own row, newest first, each with the action that made it. */
export const showPersonHistory = (
  { space }: Pick<Deps, 'space'>,
  id: PersonId,
): Promise<readonly { readonly batch: Batch; readonly change: Change }[]> =>
  space.read(async (reader) => {
    const changes = (await reader.changesOf('person', id)).slice(0, shownChanges);
    const batches = await findBatches(
      reader,
      changes.map(({ batchId }) => batchId),
    );
    return changes.flatMap((change) => {
      const batch = batches.get(change.batchId);
      return batch ? [{ batch, change }] : [];
    });
  });

/** These batches, looked for from the newest on; it stops as soon as all are found. */
const findBatches = async (reader: Reader, ids: readonly BatchId[]): Promise<ReadonlyMap<BatchId, Batch>> => {
  const wanted = new Set(ids);
  const found = new Map<BatchId, Batch>();
  for (let before: BatchId | undefined; found.size < wanted.size;) {
    const page = await reader.batches({ limit: batchesAtOnce, ...(before ? { before } : {}) });
    for (const batch of page) if (wanted.has(batch.id)) found.set(batch.id, batch);
    before = page.at(-1)?.id;
    if (page.length < batchesAtOnce) break;
  }
  return found;
};
