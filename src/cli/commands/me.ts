import { languageName, languageTag } from '../../core/offers/index.ts';
import { err, ok } from '../../core/result.ts';
import { usage, type BookCommand } from '../command.ts';

const fields = ['team', 'department', 'country'] as const;
const names = { team: 'Your team', department: 'Your department', country: 'Where you come from' } as const;

export const me: BookCommand = {
  name: 'me',
  summary: 'your own team, department, country and languages',
  usage: '[--team TEXT] [--department TEXT] [--country TEXT] [--languages LIST] [--card OUT.vcf]',
  words: 0,
  options: {
    team: {
      type: 'string',
      value: 'TEXT',
      help: 'your team, as the positions of others name it; "" for none',
    },
    department: { type: 'string', value: 'TEXT', help: 'your department; "" for none' },
    card: { type: 'string', value: 'OUT', help: 'write a card of you to hand on (vCard) to a file' },
    country: { type: 'string', value: 'TEXT', help: 'where you come from; "" for none' },
    languages: {
      type: 'string',
      value: 'LIST',
      help: 'what you read beside English, with commas: “Georgian, es”; "" for none',
    },
  },
  examples: [
    'goodturn me',
    'goodturn me --team "Risk" --department "Finance"',
    'goodturn me --country "Georgia" --languages "Georgian, Spanish"',
  ],
  run: async ({ client, arguments: given, streams }) => {
    const out = given.text('card');
    if (out !== undefined) {
      const card = await client.call('showMyCard');
      if (!card.ok) return card;
      const written = await streams.writeFile(out, new TextEncoder().encode(card.value.vcard));
      return written.ok
        ? ok({ json: card.value, lines: [`${out} is a card of ${card.value.name ?? 'you'} to hand on.`] })
        : err({ type: 'file', message: written.error });
    }
    const languages = given
      .text('languages')
      ?.split(',')
      .filter((said) => said.trim() !== '');
    const unknown = languages?.find((said) => languageTag(said) === null);
    if (unknown !== undefined)
      return usage(`“${unknown.trim()}” is no language known here; say its tag, as in ka`);
    const change = Object.fromEntries<unknown>([
      ...fields.flatMap((field) => {
        const said = given.text(field);
        return said === undefined ? [] : [[field, said.trim() === '' ? null : said.trim()] as const];
      }),
      ...(languages === undefined ? [] : [['languages', languages.map(languageTag)] as const]),
    ]);
    const changed =
      Object.keys(change).length === 0 ? null : await client.call('changeSettings', { body: { me: change } });
    if (changed !== null && !changed.ok) return changed;
    const settings = await client.call('showSettings');
    if (!settings.ok) return settings;
    const known = settings.value.me;
    return ok({
      json: known,
      lines: [
        ...fields.map((field) => {
          const value = known[field];
          return `${names[field]}: ${typeof value === 'string' ? value : 'not said yet'}`;
        }),
        `Languages beside English: ${languagesIn(known['languages']) || 'not said yet'}`,
      ],
    });
  },
};

const languagesIn = (said: unknown): string =>
  Array.isArray(said)
    ? said
        .filter((tag) => typeof tag === 'string')
        .map(languageName)
        .join(', ')
    : '';
