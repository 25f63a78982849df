import type { BatchId } from '../core/ids.ts';
import type { Records } from '../core/records.ts';
import { ok, type Result } from '../core/result.ts';
import { notFound, type ActionError } from './action-error.ts';
import type { Deps } from './deps.ts';

/** What can be taken out by itself: its name, and what it says for the history. */
const words = {
  promise: { name: 'promise', says: ({ what }: Records['promise']) => what },
  favor: { name: 'favor', says: ({ what }: Records['favor']) => what },
  thread: { name: 'thread', says: ({ what }: Records['thread']) => what },
  fact: { name: 'fact', says: ({ what }: Records['fact']) => what },
  evidence: { name: 'line of evidence', says: ({ what }: Records['evidence']) => what },
  target: { name: 'target', says: () => null },
  slot: { name: 'place on the map', says: ({ kind }: Records['slot']) => kind },
} as const;

type Removable = keyof typeof words;

/** Takes one thing out; undo puts it back. */
export const removeRecord = async <Name extends Removable>(
  { space }: Pick<Deps, 'space'>,
  { record, id }: { readonly record: Name; readonly id: string },
): Promise<Result<{ readonly batch: BatchId | null }, ActionError>> => {
  const { name } = words[record];
  const says = words[record].says as (found: Records[Name]) => string | null;
  const { value, batch } = await space.write(
    { action: 'remove', summary: `Removed a ${name}` },
    async (writer) => {
      const found = await writer.get(record, id);
      if (!found) return false;
      await writer.remove(record, id);
      const said = says(found);
      if (said !== null) writer.summarize(`Removed a ${name}: ${said}`);
      return true;
    },
  );
  return value ? ok({ batch }) : notFound(`There is no ${name} with the id ${id}.`);
};
