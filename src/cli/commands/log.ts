import type { CallAnswer, CallInput } from '../../contract/index.ts';
import { answerNames, askTitle } from '../../core/asks/words.ts';
import { fold, writtenName } from '../../core/people/index.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { namesInWords } from '../../core/sentence.ts';
import { usage, type BookCommand, type Context, type Failure } from '../command.ts';
import { fullLines } from './layers.ts';
import { indent, padEnd, paint, wrap, type Terminal } from '../terminal.ts';
import { dayInWords } from '../words.ts';

type Draft = CallAnswer<'previewLog'>['draft'];
type Saved = CallAnswer<'logConversation'>;
type Meant = NonNullable<CallInput<'previewLog'>['body']['people']>;

export const log: BookCommand = {
  name: 'log',
  summary: 'put a talk down in one line',
  usage: 'TEXT [--dry-run] [--again] [--person NAME=ID]',
  options: {
    'dry-run': { type: 'boolean', help: 'show what is understood, save nothing' },
    again: { type: 'boolean', help: 'a second talk with the words of a moment ago' },
    person: {
      type: 'string',
      multiple: true,
      value: 'NAME=ID',
      help: 'who is meant by a name: an id, a full name, an e-mail address, new, nobody, named or there',
    },
  },
  examples: [
    'goodturn log "Called Ada Quill yesterday for 20 min. I promised to send her the article by Friday."',
    'goodturn log "Coffee with Sam" --person Sam=sam@example.org',
    'goodturn log "Tomorrow I\'m meeting Priya at 3" --dry-run',
  ],
  run: async (context) => {
    const { client, arguments: given, terminal, ids } = context;
    const text = given.positionals.join(' ').trim();
    if (text === '') return usage('say what happened: goodturn log "Called Ada yesterday for 20 min"');
    const people = await choicesOf(context, text);
    if (!people.ok) return people;
    const body = { text, people: people.value };
    const once = !given.flag('again');
    if (given.flag('dry-run')) {
      const preview = await client.call('previewLog', { body });
      if (!preview.ok) return preview;
      const { notice, objection } = preview.value;
      sayNotice(context, notice);
      return ok({
        json: preview.value,
        lines: [
          ...draftLines(preview.value.draft, terminal),
          '',
          ...(objection === null ? ['Nothing is saved.'] : [`${objection.message} ${objection.hint}`]),
        ],
      });
    }
    const saved = await client.call('logConversation', {
      body: { id: ids.next(), once, ...body },
    });
    if (!saved.ok) return err(withHowToSay(saved.error));
    sayNotice(context, saved.value.notice);
    return ok({
      json: saved.value,
      lines: [
        ...draftLines(saved.value.draft, terminal),
        ...savedLines(saved.value, terminal),
        ...fullLines(saved.value.full, terminal),
      ],
    });
  },
};

/** How the same line is said clearly: of an unclear name, and of words that were said a moment ago. */
const withHowToSay = (failure: Failure): Failure => {
  if (failure.type === 'conflict') return { ...failure, hint: 'Was it another talk? Say so with --again.' };
  if (failure.type !== 'ambiguous' || failure.field === undefined) return failure;
  const asked = `--person "${failure.field}=`;
  const first = failure.candidates?.[0]?.id;
  const example = first === undefined ? '' : `, for example ${asked}${first}"`;
  return { ...failure, hint: `Say which with ${asked}ID"${example}` };
};

const meanings = ['new', 'nobody', 'named', 'there'] as const;

/** `--person Sam=sam@example.org`: the reference is looked up, so that any way to name a person will do. */
const choicesOf = async (
  { client, arguments: given }: Context,
  text: string,
): Promise<Result<Meant, Failure>> => {
  const meant: Meant = {};
  const choices = given.texts('person');
  if (choices.length === 0) return ok(meant);
  const read = await client.call('previewLog', { body: { text } });
  if (!read.ok) return read;
  const { people, newPeople, mentioned } = read.value.draft;
  const named = [...people, ...newPeople, ...mentioned].map(({ name }) => name);
  for (const choice of choices) {
    const at = choice.indexOf('=');
    const [said, reference] = [choice.slice(0, at).trim(), choice.slice(at + 1).trim()];
    if (at < 1 || said === '' || reference === '') return usage(`--person takes NAME=ID, not “${choice}”`);
    const name = named.find((one) => fold(one) === fold(said));
    if (name === undefined)
      return usage(
        `“${said}” is no name in this text${named.length === 0 ? '' : `; those in it are ${namesInWords(named)}`}`,
      );
    const word = meanings.find((one) => one === reference);
    if (word !== undefined) {
      meant[name] = word;
      continue;
    }
    const found = await client.call('findPerson', { query: { ref: reference } });
    if (!found.ok) return err(found.error);
    meant[name] = found.value.id;
  }
  return ok(meant);
};

const draftLines = (draft: Draft, terminal: Terminal): readonly string[] => {
  const rows: (readonly [string, string])[] = [
    [
      'With',
      namesInWords([
        ...draft.people.map(
          ({ name, candidates }) => candidates.find(() => candidates.length === 1)?.name ?? name,
        ),
        ...draft.newPeople.map(
          ({ name, organization }) =>
            `${writtenName(name)}${organization === null ? '' : `, ${organization}`} (new)`,
        ),
      ]),
    ],
    [
      draft.planned ? 'Planned' : 'When',
      [draft.kind, dayInWords(draft.day), draft.time, draft.minutes === null ? null : `${draft.minutes} min`]
        .filter((part) => part !== null)
        .join(', '),
    ],
    ...draft.thanks.map(({ person, because }) => ['Thank', `${person}: ${because}`] as const),
    ...draft.promises.map(
      ({ by, what, due }) =>
        [
          by === 'me' ? 'You promised' : 'They promised',
          due === null ? what : `${what}, by ${dayInWords(due)}`,
        ] as const,
    ),
    ...draft.threads.map(
      ({ what, when }) => ['Ask about', when === null ? what : `${what} (${when})`] as const,
    ),
    ...draft.favors.map(
      ({ direction, what }) => [direction === 'given' ? 'You gave' : 'They gave', what] as const,
    ),
    ...draft.asks.map(
      (ask) =>
        [
          askTitle(ask),
          ask.answered === null ? ask.what : `${ask.what} (${answerNames[ask.answered]})`,
        ] as const,
    ),
    ...draft.facts.map(({ what }) => ['Know', what] as const),
    ...draft.openings.map(({ what }) => ['Learned', what] as const),
    ...(draft.mentioned.length === 0
      ? []
      : [['Named', namesInWords(draft.mentioned.map(({ name }) => name))] as const]),
    ...(draft.topics.length === 0 ? [] : [['Topics', draft.topics.join(', ')] as const]),
  ];
  return rows.flatMap(([title, words]) =>
    indent(wrap(words, terminal.width - 15), paint(terminal, 'dim', padEnd(title, 15)), ' '.repeat(15)),
  );
};

const savedLines = ({ thanks }: Saved, terminal: Terminal): readonly string[] => [
  '',
  'Saved. “goodturn undo” takes it back.',
  ...wordsToWrite(thanks, terminal),
];

/** Words that somebody may not like to read of themselves are named on the error stream; nothing is refused (R16). */
export const sayNotice = ({ streams }: Context, notice: Saved['notice']): void => {
  if (notice === null) return;
  const words = notice.found.map((one) => `“${one.words}”`).join(', ');
  streams.error(`${words}: ${notice.message} “goodturn undo” takes it back.\n`);
};

/** The lines of each thank-you that is due, to make one's own. */
export const wordsToWrite = (thanks: Saved['thanks'], terminal: Terminal): readonly string[] =>
  thanks.flatMap(({ name, lines }) => [
    '',
    `Words for ${name}, to make your own:`,
    ...lines.flatMap((line) =>
      indent(
        wrap(line, terminal.width - 2),
        paint(terminal, 'accent', '│ '),
        paint(terminal, 'accent', '│ '),
      ),
    ),
  ]);
