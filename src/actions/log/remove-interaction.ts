import type { BatchId, InteractionId } from '../../core/ids.ts';
import { oneOfKind } from '../../core/interactions/in-words.ts';
import { ok, type Result } from '../../core/result.ts';
import { notFound, type ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';

/** What a talk makes, and what therefore goes with it. */
export const madeByTalk = [
  'participant',
  'thanks',
  'promise',
  'thread',
  'favor',
  'fact',
  'told',
  'evidence',
  'given',
] as const;

/** Takes a talk out of the book with all it made; undo puts it back. */
export const removeInteraction = async (
  { space }: Pick<Deps, 'space'>,
  { id }: { readonly id: InteractionId },
): Promise<Result<{ readonly batch: BatchId | null }, ActionError>> => {
  const { value, batch } = await space.write(
    { action: 'remove', summary: 'Removed a talk' },
    async (writer) => {
      const interaction = await writer.get('interaction', id);
      if (!interaction) return false;
      for (const record of madeByTalk) {
        for (const row of await writer.list(record, { where: { interactionId: id } }))
          await writer.remove(record, row.id);
      }
      // What was asked in it was not asked; one that was meant to be still is.
      for (const ask of await writer.list('ask', { where: { messageId: id } }))
        if (ask.madeOn === ask.sentOn) await writer.remove('ask', ask.id);
        else
          await writer.put('ask', {
            ...ask,
            state: 'planned',
            sentOn: null,
            messageId: null,
            answer: null,
            answeredOn: null,
          });
      await writer.remove('interaction', id);
      writer.summarize(`Removed ${oneOfKind(interaction.kind)} of ${interaction.day}`);
      return true;
    },
  );
  return value ? ok({ batch }) : notFound(`There is no talk with the id ${id}.`);
};
