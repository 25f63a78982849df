import type { CallAnswer } from '../../contract/index.ts';
import { bookInWords } from '../../core/book-in-words.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { usage, type Answer, type BookCommand, type Context, type Failure } from '../command.ts';
import { dayInWords } from '../words.ts';
import { counted } from '../../core/counts.ts';

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

const copyLines = ({ copies, backups }: Erasure): readonly string[] => [
  ...(copies.length === 0
    ? []
    : [
        'Older copies still hold them; the daily ones go as new ones take their place, a file can be deleted:',
      ]),
  ...copies.map((file) => `  ${file}`),
  ...(backups === null
    ? []
    : [
        `${counted(backups.names.length, 'encrypted backup')} in ${backups.where} ${backups.names.length === 1 ? 'holds' : 'hold'} them ${backups.until === null ? 'still' : `until ${dayInWords(backups.until)} at the latest, if backups go on`}:`,
        ...backups.names.map((name) => `  ${name}`),
      ]),
  'Backups and exports that you saved elsewhere hold them too, and importing their file again brings them back as new.',
];

export const erase: BookCommand = {
  name: 'erase',
  summary: 'take a person out of the book for good; undo does not bring them back',
  usage: 'PERSON [--dry-run] [--yes] | --everything [--word WORDS]',
  options: {
    'dry-run': { type: 'boolean', help: 'only say what would go' },
    yes: { type: 'boolean', help: 'do not ask' },
    everything: {
      type: 'boolean',
      help: 'the whole book, with its copies, the backups it knows, keys and devices',
    },
    word: { type: 'string', value: 'WORDS', help: 'everything: the words that it asks for' },
  },
  examples: [
    'goodturn erase "Ada Quill" --dry-run',
    'goodturn erase ada@example.org --yes',
    'goodturn erase --everything',
  ],
  run: async (context) => {
    const { client, arguments: given, streams } = context;
    if (given.flag('everything')) return eraseEverything(context);
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
    const isMeant = given.flag('yes');
    if (given.flag('dry-run')) return ok({ json: shown.value, lines: preview });
    if (!isMeant) {
      streams.error(`${preview.join('\n')}\n`);
      const answer = await streams.confirm(`Erase ${name} for good? It cannot be undone. Type yes:`);
      if (answer === null)
        return usage('erasing cannot be undone; if it is meant, type', `goodturn erase ${params.id} --yes`);
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

const eraseEverything = async ({
  client,
  arguments: given,
  streams,
}: Context): Promise<Result<Answer, Failure>> => {
  if (given.positionals.length > 0) return usage('say a person or --everything, not both');
  const shown = await client.call('showEverything');
  if (!shown.ok) return shown;
  const { word, counts, backups, devices } = shown.value;
  const preview = [
    `All of the book would go: ${bookInWords(counts)}; its history, its copies and its keys.`,
    ...(backups === null ? [] : [`${counted(backups.count, 'backup')} in ${backups.where} too.`]),
    ...(devices === 0 ? [] : [`${counted(devices, 'device')} would be shut out.`]),
    'Exports, and backups that you carried elsewhere, stay where they are.',
  ];
  let said = given.text('word');
  if (given.flag('dry-run')) return ok({ json: shown.value, lines: preview });
  if (said === undefined) {
    streams.error(`${preview.join('\n')}\n`);
    const typed = await streams.ask(`It cannot be undone. To erase everything, type “${word}”:`);
    if (typed === null)
      return usage(
        'erasing cannot be undone; if it is meant, type',
        `goodturn erase --everything --word "${word}"`,
      );
    said = typed;
  }
  const erased = await client.call('eraseEverything', { body: { word: said } });
  if (!erased.ok) return erased;
  const gone = erased.value.backups;
  return ok({
    json: erased.value,
    lines: [
      'Everything is erased. Where Goodturn was running, it ends.',
      ...(gone === null ? [] : [`${counted(gone.removed.length, 'backup')} in ${gone.where} removed.`]),
      ...(gone?.left ?? []).map(({ name, says }) => `Not removed: ${name} (${says})`),
    ],
  });
};
