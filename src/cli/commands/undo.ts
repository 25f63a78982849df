import { letGoInWords } from '../../core/connections/let-go.ts';
import { isUuid } from '../../core/ids.ts';
import { err, ok } from '../../core/result.ts';
import { wrap } from '../terminal.ts';
import { usage, type BookCommand } from '../command.ts';

export const undo: BookCommand = {
  name: 'undo',
  summary: 'take back an action; bare, the newest',
  usage: '[BATCH]',
  words: 1,
  options: {},
  examples: ['goodturn undo', 'goodturn undo 0190b0f2-…'],
  run: async ({ client, terminal, arguments: given }) => {
    const [batch] = given.positionals;
    if (batch !== undefined && !isUuid(batch))
      return usage(`“${batch}” is no batch; import and log print theirs with --json`);
    const undone = await client.call('undo', {
      body: batch === undefined ? {} : { batch },
    });
    if (!undone.ok) return undone;
    const { undone: action, kept, connections } = undone.value;
    if (batch !== undefined && action === null)
      return err({
        type: 'not-found',
        message: `${batch} is not there to be undone: it is taken back already, or no action of this book.`,
      });
    return ok({
      json: undone.value,
      lines: [
        action === null ? 'There is nothing to undo.' : `Taken back: ${action.summary}`,
        ...connections.flatMap((connection) => wrap(letGoInWords(connection), terminal.width)),
        ...kept.map(({ name, why }) => `Kept: ${name}, ${why}`),
      ],
    });
  },
};
