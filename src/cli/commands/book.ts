import { bookInWords } from '../../core/book-in-words.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { usage, type Answer, type BookCommand, type Context, type Failure } from '../command.ts';

const formats = ['json', 'csv', 'vcard', 'ics'] as const;
const personFormats = ['text', 'json', 'vcard'] as const;

type Counts = Readonly<Record<string, number>>;

const peopleOf = (counts: Counts): string => bookInWords({ people: counts['people'] ?? 0 });

/** A card or a row holds people and where they work, and nothing of what happened. */
const heldBy: Readonly<Record<(typeof formats)[number], (counts: Counts) => string>> = {
  json: bookInWords,
  csv: peopleOf,
  vcard: peopleOf,
  ics: () => 'what is coming',
};

/** The counts that a file answer carries beside its bytes. */
const countsOf = (response: Response): Counts =>
  JSON.parse(response.headers.get('goodturn-counts') ?? '{}') as Counts;

/** Writes the bytes to a file, or to standard output where none is named; `--json` then answers the counts. */
export const save = async (
  { streams }: Context,
  response: Response,
  out: string | undefined,
  /** What there is to say of the counts; left out, all of them. */
  inWords: (counts: Counts) => string = bookInWords,
): Promise<Result<{ readonly json: unknown; readonly lines: readonly string[] }, Failure>> => {
  const counts = countsOf(response);
  const content = new Uint8Array(await response.arrayBuffer());
  if (out === undefined || out === '-') {
    streams.out(new TextDecoder().decode(content));
    return ok({ json: undefined, lines: [] });
  }
  const written = await streams.writeFile(out, content);
  return written.ok
    ? ok({ json: { counts }, lines: [`${out}: ${inWords(counts)}.`] })
    : err({ type: 'file', message: written.error });
};

const exportOne = async (
  context: Context,
  reference: string,
  said: string | undefined,
  out: string | undefined,
): Promise<Result<Answer, Failure>> => {
  const format = personFormats.find((candidate) => candidate === said);
  if (format === undefined) return usage(`say which format: ${personFormats.join(', ')}`);
  const found = await context.client.call('findPerson', { query: { ref: reference } });
  if (!found.ok) return found;
  const exported = await context.client.transfer('exportPerson', { params: { id: found.value.id, format } });
  return exported.ok ? save(context, exported.value, out) : exported;
};

export const exportCommand: BookCommand = {
  name: 'export',
  summary: 'the whole book, or all of one person, as one file',
  usage: 'FORMAT [OUT] [--person REF]',
  words: 2,
  options: {
    person: { type: 'string', value: 'REF', help: 'only what the book holds about one person' },
  },
  examples: [
    'goodturn export vcard contacts.vcf',
    'goodturn export json > book.json',
    'goodturn export text ada.txt --person "Ada Quill"',
    `FORMAT is ${formats.join(', ')}; of one person ${personFormats.join(', ')}`,
  ],
  run: async (context) => {
    const [said, out] = context.arguments.positionals;
    const reference = context.arguments.text('person');
    if (reference !== undefined) return exportOne(context, reference, said, out);
    const format = formats.find((candidate) => candidate === said);
    if (format === undefined) return usage(`say which format: ${formats.join(', ')}`);
    const exported = await context.client.transfer('exportBook', { params: { format } });
    return exported.ok ? save(context, exported.value, out, heldBy[format]) : exported;
  },
};

export const verify: BookCommand = {
  name: 'verify',
  summary: 'whether the book is sound',
  usage: '[--repair]',
  words: 0,
  options: {
    repair: {
      type: 'boolean',
      help: 'make anew what follows from the records: lists, search, warmth, indexes',
    },
  },
  examples: ['goodturn verify', 'goodturn verify --repair'],
  run: async ({ client, arguments: given }) => {
    if (given.flag('repair')) {
      const repaired = await client.call('repairBook');
      if (!repaired.ok) return repaired;
      const { repaired: done, problems, counts } = repaired.value;
      if (problems.length > 0) return damaged(problems, false);
      return ok({
        json: repaired.value,
        lines: [
          ...(done.length === 0
            ? ['There was nothing to repair.']
            : done.map((line) => `Repaired: ${line}.`)),
          `Sound: ${bookInWords(counts)}.`,
        ],
      });
    }
    const verified = await client.call('verifyBook');
    if (!verified.ok) return verified;
    const { sound, problems, mendable, counts } = verified.value;
    if (!sound) return damaged(problems, mendable);
    return ok({ json: verified.value, lines: [`Sound: ${bookInWords(counts)}.`] });
  },
};

const damaged = (problems: readonly string[], mendable: boolean): Result<never, Failure> =>
  err({
    type: 'file',
    message: `The book is damaged: ${problems.join('; ')}. ${mendable ? '“goodturn verify --repair” makes that anew; if it stays, ' : ''}“goodturn restore FILE” brings back a copy; the daily ones are in the folder “copies”, and “goodturn backups” lists the others.`,
  });
