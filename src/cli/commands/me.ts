import { ok } from '../../core/result.ts';
import type { BookCommand } from '../command.ts';

const fields = ['team', 'department'] as const;
const names = { team: 'Your team', department: 'Your department' } as const;

export const me: BookCommand = {
  name: 'me',
  summary: 'your own team and department',
  usage: '[--team TEXT] [--department TEXT]',
  words: 0,
  options: {
    team: {
      type: 'string',
      value: 'TEXT',
      help: 'your team, as the positions of others name it; "" for none',
    },
    department: { type: 'string', value: 'TEXT', help: 'your department; "" for none' },
  },
  examples: ['goodturn me', 'goodturn me --team "Risk" --department "Finance"'],
  run: async ({ client, arguments: given }) => {
    const change = Object.fromEntries(
      fields.flatMap((field) => {
        const said = given.text(field);
        return said === undefined ? [] : [[field, said.trim() === '' ? null : said.trim()]];
      }),
    );
    const changed =
      Object.keys(change).length === 0 ? null : await client.call('changeSettings', { body: { me: change } });
    if (changed !== null && !changed.ok) return changed;
    const settings = await client.call('showSettings');
    if (!settings.ok) return settings;
    const known = settings.value.me;
    return ok({
      json: known,
      lines: fields.map((field) => {
        const value = known[field];
        return `${names[field]}: ${typeof value === 'string' ? value : 'not said yet'}`;
      }),
    });
  },
};
