import type { CallAnswer } from '../../contract/index.ts';
import { err, ok } from '../../core/result.ts';
import { usage, type BookCommand } from '../command.ts';
import { counted } from '../words.ts';

type Erasure = CallAnswer<'showErasure'>;

/** One line on what else of the book says the name, and where. */
const mentionLines = ({ name, mentions: { count, listed } }: Erasure): readonly string[] =>
  count === 0
    ? []
    : [
        `The name of ${name} still stands in ${counted(count, 'text')} of others, which stay as they are:`,
        ...listed.map(({ excerpt, day, person, company }) => {
          const where = [person?.name ?? company, day].filter((part) => part !== null).join(', ');
          return `  ${excerpt}${where === '' ? '' : ` (${where})`}`;
        }),
      ];

const copyLines = ({ copies }: Erasure): readonly string[] => [
  ...(copies.length === 0
    ? []
    : [
        'Older copies still hold them; the daily ones go as new ones take their place, a file can be deleted:',
      ]),
  ...copies.map((file) => `  ${file}`),
  'Backups and exports that you saved elsewhere hold them too, and importing their file again brings them back as new.',
];

export const erase: BookCommand = {
  name: 'erase',
  summary: 'take a person out of the book for good; undo does not bring them back',
  usage: 'PERSON [--dry-run] [--yes]',
  options: {
    'dry-run': { type: 'boolean', help: 'only say what would go' },
    yes: { type: 'boolean', help: 'do not ask' },
  },
  examples: ['goodturn erase "Ada Quill" --dry-run', 'goodturn erase ada@example.org --yes'],
  run: async ({ client, arguments: given, streams }) => {
    const reference = given.positionals.join(' ').trim();
    if (reference === '') return usage('say whom: an id, an e-mail address or a name');
    const found = await client.call('findPerson', { query: { ref: reference } });
    if (!found.ok) return found;
    const params = { id: found.value.id };
    const shown = await client.call('showErasure', { params });
    if (!shown.ok) return shown;
    const { name, goes, sharedTalks } = shown.value;
    const preview = [
      `All of ${name} would go: records, history and search.`,
      ...goes.map((line) => `  ${line}`),
      ...(sharedTalks === 0 ? [] : [`${counted(sharedTalks, 'talk')} with others stay, without ${name}.`]),
      ...mentionLines(shown.value),
      ...copyLines(shown.value),
    ];
    if (given.flag('dry-run')) return ok({ json: shown.value, lines: preview });
    if (!given.flag('yes')) {
      streams.error(`${preview.join('\n')}\n`);
      const answer = await streams.confirm(`Erase ${name} for good? It cannot be undone. Type yes:`);
      if (answer === null) return usage(`erasing cannot be undone: say --yes to erase ${name}`);
      if (!answer) return err({ type: 'file', message: `Nothing was erased: ${name} is as before.` });
    }
    const erased = await client.call('erasePerson', { params });
    if (!erased.ok) return erased;
    return ok({
      json: erased.value,
      lines: [
        `Erased ${name} for good.`,
        ...(erased.value.overwritten
          ? []
          : ['The file could not be written over yet; that is done when the book is next opened.']),
        ...mentionLines(erased.value),
        ...copyLines(erased.value),
      ],
    });
  },
};
