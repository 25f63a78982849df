import type { BatchId } from '../core/ids.ts';
import type { Change } from '../core/journal/journal.ts';
import type { Reader } from '../store/space.ts';
import { remindersPrefix } from './reminders/reminding.ts';

/** By what the book speaks with the world outside: accounts, and reminders with where they go. Only its owner changes that. */
export const isForOwner = (
  name: string,
  record: { readonly id?: unknown; readonly kind?: unknown },
): boolean =>
  name === 'setting'
    ? String(record.id).startsWith(remindersPrefix)
    : name === 'connection' && record.kind !== 'feed';

const touchesOwners = ({ table, before, after }: Change): boolean => isForOwner(table, before ?? after ?? {});

const batchesAtOnce = 200;

/** The newest batch that a bare undo would take back. */
const newestUndoable = async (reader: Reader): Promise<BatchId | null> => {
  for (let before: BatchId | undefined; ;) {
    const page = await reader.batches({ limit: batchesAtOnce, ...(before && { before }) });
    const found = page.find(({ undoable, undoneAt }) => undoable && undoneAt === null);
    if (found) return found.id;
    before = page.at(-1)?.id;
    if (page.length < batchesAtOnce) return null;
  }
};

/** What an undo that a program asks for would take back; `owners` where that is for its owner to take back. */
export const undoneByProgram = async (
  reader: Reader,
  said: BatchId | null,
): Promise<BatchId | 'owners' | null> => {
  const batch = said ?? (await newestUndoable(reader));
  if (batch === null) return null;
  return (await reader.changes(batch)).some(touchesOwners) ? 'owners' : batch;
};
