import { ok } from '../../core/result.ts';
import { usage, type BookCommand } from '../command.ts';
import { paint } from '../terminal.ts';

export const brief: BookCommand = {
  name: 'brief',
  summary: 'what to know before a talk',
  usage: 'PERSON',
  words: 1,
  options: {},
  examples: ['goodturn brief "Ada Quill"'],
  run: async ({ client, arguments: given, terminal }) => {
    const [reference] = given.positionals;
    if (reference === undefined) return usage('say whom you meet: goodturn brief PERSON');
    const found = await client.call('findPerson', { query: { ref: reference } });
    if (!found.ok) return found;
    const shown = await client.call('showBrief', { params: { id: found.value.id } });
    return shown.ok
      ? ok({
          json: shown.value,
          lines: shown.value.sections.flatMap(({ title, lines }) => [
            paint(terminal, 'bold', title),
            ...lines.map((line) => `  ${line}`),
          ]),
        })
      : shown;
  },
};
