import type { CallAnswer, CallInput, ProposalEvent } from '../../contract/index.ts';
import { readEvents } from '../../contract/read-events.ts';
import { languages, messageKinds } from '../../core/coach/index.ts';
import { wants } from '../../core/model/index.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { usage, type Answer, type BookCommand, type Context, type Failure } from '../command.ts';
import { paint } from '../terminal.ts';
import { isFields } from '../../core/fields.ts';
import { shortLine } from '../../core/one-line.ts';

const says = {
  send: 'Ready to send.',
  fix: 'Good, with a thing or two to mend.',
  rework: 'Worth another go before it leaves.',
  stop: 'Better not sent like this.',
  blocked: 'Not now.',
} as const;

export const coach: BookCommand = {
  name: 'coach',
  summary: 'judge a message before it is sent',
  usage: '--kind KIND [--person REF | --record FILE] [--subject TEXT] [--model WANT] [FILE]',
  words: 1,
  options: {
    kind: { type: 'string', value: 'KIND', help: messageKinds.join(', ') },
    person: { type: 'string', value: 'REF', help: 'to whom: what the book knows of them is taken along' },
    record: { type: 'string', value: 'FILE', help: 'what is known of them, as JSON, without a book' },
    subject: { type: 'string', value: 'TEXT', help: 'the subject; left out, it is not judged' },
    model: {
      type: 'string',
      value: 'WANT',
      help: `ask your language model beside the coach: ${wants.join(' or ')}`,
    },
    agree: { type: 'boolean', help: 'of --model: you have seen what goes to this address' },
    'dry-run': { type: 'boolean', help: 'of --model: show what would leave this machine, and send nothing' },
    language: {
      type: 'string',
      value: 'LANGUAGE',
      help: `${languages.join(' or ')}; left out, that of the text`,
    },
  },
  examples: [
    'goodturn coach --kind thanks --person "Ada Quill" note.txt',
    'goodturn coach --kind approach --record record.json --subject "Your port figures" < note.txt',
    'goodturn coach --kind keep --person "Ada Quill" --model shorter note.txt',
    'FILE left out: the text comes from standard input',
  ],
  run: async ({ client, arguments: given, streams, terminal }) => {
    const want = wants.find((each) => each === given.text('model'));
    if (given.text('model') !== undefined && want === undefined)
      return usage(`--model is ${wants.join(' or ')}`);
    const kind = messageKinds.find((each) => each === given.text('kind'));
    if (kind === undefined) return usage(`say what it is: --kind ${messageKinds.join(', ')}`);
    const language = languages.find((each) => each === given.text('language'));
    if (given.text('language') !== undefined && language === undefined)
      return usage(`--language is ${languages.join(' or ')}`);
    const [file = '-'] = given.positionals;
    const person = given.text('person');
    const recordFile = given.text('record');
    if (person !== undefined && recordFile !== undefined) return usage('say --person or --record, not both');
    const record = recordFile === undefined ? ok({}) : await readRecord(recordFile, streams);
    if (!record.ok) return record;
    const found = person === undefined ? null : await client.call('findPerson', { query: { ref: person } });
    if (found !== null && !found.ok) return found;
    const content = file === '-' ? ok(await streams.readInput()) : await streams.readFile(file);
    if (!content.ok) return err({ type: 'file', message: content.error });
    const subject = given.text('subject');
    const judged = await client.call('judgeMessage', {
      body: {
        kind,
        text: new TextDecoder().decode(content.value),
        record: record.value,
        ...(subject !== undefined && { subject }),
        ...(language !== undefined && { language }),
        ...(found !== null && { personId: found.value.id }),
      },
    });
    if (!judged.ok) return judged;
    const lines = judgementLines(judged.value, terminal);
    if (want === undefined) return ok({ json: judged.value, lines });
    if (found === null) return usage('say to whom: --person REF, so that whoever is private is kept out');
    return await askModel(
      { client, streams, terminal },
      { agrees: given.flag('agree'), isDry: given.flag('dry-run'), judged: judged.value, lines },
      {
        personId: found.value.id,
        kind,
        want,
        text: new TextDecoder().decode(content.value),
        ...(subject !== undefined && { subject }),
      },
    );
  },
};

const judgementLines = (
  { score, verdict, findings }: CallAnswer<'judgeMessage'>,
  terminal: Context['terminal'],
): readonly string[] => [
  paint(terminal, 'bold', `${says[verdict]} ${score} of 100.`),
  ...findings.map(
    ({ id, reason, excerpt }) => `  ${id} ${reason}${excerpt === null ? '' : ` “${shortLine(excerpt)}”`}`,
  ),
];

const additionWords = {
  link: 'a link',
  number: 'a number',
  day: 'a day',
  name: 'a name',
  claim: 'a sentence',
} as const;

/** Asks the model about the words, once its owner saw what goes there; what comes back is shown and nothing else. */
const askModel = async (
  { client, streams, terminal }: Pick<Context, 'client' | 'streams' | 'terminal'>,
  {
    agrees,
    isDry,
    judged,
    lines,
  }: {
    readonly agrees: boolean;
    readonly isDry: boolean;
    readonly judged: CallAnswer<'judgeMessage'>;
    readonly lines: readonly string[];
  },
  draft: CallInput<'askModel'>['body'],
): Promise<Result<Answer, Failure>> => {
  const shown = await client.call('showModelRequest', { body: draft });
  if (!shown.ok) return shown;
  const { address, body, hasKey, isAgreed } = shown.value;
  const leaves = `This goes to ${address}${hasKey ? ', with your key' : ''}, and nothing else:`;
  if (isDry) return ok({ json: { ...judged, request: shown.value }, lines: [leaves, body] });
  if (!isAgreed) {
    const isMeant = agrees || (await streams.confirm(`${leaves}\n${body}\nAgree, for this address?`));
    if (isMeant === null)
      return usage(
        'nothing has gone there yet: look with --dry-run, then say --agree, once for this address',
      );
    if (!isMeant)
      return ok({ json: { ...judged, proposal: null }, lines: [...lines, '', 'Nothing was sent.'] });
    const agreed = await client.call('agreeToModel', { body: { address } });
    if (!agreed.ok) return agreed;
  }
  const answer = await client.transfer('askModel', { body: draft });
  if (!answer.ok) return answer;
  for await (const event of readEvents<ProposalEvent>(answer.value)) {
    if (event.type === 'failed') return err(event.error);
    if (event.type === 'words') continue;
    const { proposal } = event;
    const { want, text, model, additions, judgement } = proposal;
    return ok({
      json: { ...judged, proposal },
      lines: [
        ...lines,
        '',
        paint(terminal, 'bold', want === 'shorter' ? `${model} proposes:` : `${model} says:`),
        text,
        ...(judgement === null ? [] : ['', ...judgementLines(judgement, terminal)]),
        ...(additions.length === 0 ? [] : ['', 'Not in your words, nor in your book:']),
        ...additions.map((addition) => `  ${additionWords[addition.type]}: ${addition.text}`),
      ],
    });
  }
  return err({ type: 'unreachable', message: 'The answer broke off. Ask again.' });
};

const readRecord = async (
  file: string,
  streams: { readonly readFile: (path: string) => Promise<Result<Uint8Array, string>> },
): Promise<Result<Record<string, unknown>, Failure>> => {
  const content = await streams.readFile(file);
  if (!content.ok) return err({ type: 'file', message: content.error });
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(content.value));
    if (isFields(value)) return ok({ ...value });
  } catch {
    // Said below, in words.
  }
  return err({ type: 'file', message: `${file} is no record: {"name": "Ada", "memory": ["ports"]}` });
};
