import type { BatchId } from '../../core/ids.ts';
import { ok, type Result } from '../../core/result.ts';
import { notFound, type ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';

/** What can be taken out by itself, by its name for the history. */
const words = {
  promise: 'promise',
  favor: 'favor',
  thread: 'thread',
  fact: 'fact',
  evidence: 'line of evidence',
  target: 'target',
  slot: 'place on the map',
} as const;

/** Takes one thing out; undo puts it back. */
export const removeRecord = async (
  { space }: Pick<Deps, 'space'>,
  { record, id }: { readonly record: keyof typeof words; readonly id: string },
): Promise<Result<{ readonly batch: BatchId | null }, ActionError>> => {
  const { value, batch } = await space.write(
    { action: 'remove', summary: `Removed a ${words[record]}` },
    async (writer) => {
      const found = await writer.get(record, id);
      if (!found) return false;
      // What was not given after all may be offered again.
      if (record === 'favor')
        for (const given of await writer.list('given', { where: { favorId: found.id } }))
          await writer.remove('given', given.id);
      await writer.remove(record, id);
      if ('what' in found) writer.summarize(`Removed a ${words[record]}: ${found.what}`);
      return true;
    },
  );
  return value ? ok({ batch }) : notFound(`There is no ${words[record]} with the id ${id}.`);
};
