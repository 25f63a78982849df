import { languages, messageKinds } from '../../core/coach/index.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { usage, type BookCommand, type Failure } from '../command.ts';
import { paint } from '../terminal.ts';

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
  usage: '--kind KIND [--person REF | --record FILE] [--subject TEXT] [FILE]',
  words: 1,
  options: {
    kind: { type: 'string', value: 'KIND', help: messageKinds.join(', ') },
    person: { type: 'string', value: 'REF', help: 'to whom: what the book knows of them is taken along' },
    record: { type: 'string', value: 'FILE', help: 'what is known of them, as JSON, without a book' },
    subject: { type: 'string', value: 'TEXT', help: 'the subject; left out, it is not judged' },
    language: {
      type: 'string',
      value: 'LANGUAGE',
      help: `${languages.join(' or ')}; left out, that of the text`,
    },
  },
  examples: [
    'goodturn coach --kind thanks --person "Ada Quill" note.txt',
    'goodturn coach --kind approach --record record.json --subject "Your port figures" < note.txt',
    'FILE left out: the text comes from standard input',
  ],
  run: async ({ client, arguments: given, streams, terminal }) => {
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
    const { score, verdict, findings } = judged.value;
    return ok({
      json: judged.value,
      lines: [
        paint(terminal, 'bold', `${says[verdict]} ${score} of 100.`),
        ...findings.map(
          ({ id, reason, excerpt }) =>
            `  ${id} ${reason}${excerpt === null ? '' : ` “${shortened(excerpt)}”`}`,
        ),
      ],
    });
  },
};

const longest = 60;
const shortened = (excerpt: string): string => {
  const line = excerpt.replace(/\s+/gu, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
};

const readRecord = async (
  file: string,
  streams: { readonly readFile: (path: string) => Promise<Result<Uint8Array, string>> },
): Promise<Result<Record<string, unknown>, Failure>> => {
  const content = await streams.readFile(file);
  if (!content.ok) return err({ type: 'file', message: content.error });
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(content.value));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return ok({ ...value });
  } catch {
    // Said below, in words.
  }
  return err({ type: 'file', message: `${file} is no record: {"name": "Ada", "memory": ["ports"]}` });
};
