import { resolve } from 'node:path';
import type { CallAnswer } from '../../contract/index.ts';
import { bookInWords } from '../../core/book-in-words.ts';
import { bytesInWords } from '../../core/number-words.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { wordTable } from '../../core/word-table.ts';
import {
  usage,
  type Answer,
  type BookCommand,
  type Context,
  type Failure,
  type ProgramCommand,
  type Streams,
} from '../command.ts';
import { indent, paint, wrap } from '../terminal.ts';
import { dueInWords } from '../words.ts';
import { zoneOf } from '../zone.ts';
import { save } from './book.ts';
import { counted } from '../../core/counts.ts';

/** The one place that was said, with what signs in there. */
type SaidPlace =
  | { readonly folder: string }
  | { readonly webdav: { readonly address: string; readonly user: string; readonly password: string } }
  | {
      readonly s3: {
        readonly endpoint: string;
        readonly region: string;
        readonly bucket: string;
        readonly prefix: string;
        readonly accessKey: string;
        readonly secretKey: string;
      };
    };

interface SaidNumbers {
  readonly everyHours?: number;
  readonly keep?: { readonly daily: number; readonly weekly: number; readonly monthly: number };
}

const openerOptions = {
  passphrase: { type: 'boolean', help: 'encrypt it with words (asked, or in GOODTURN_PASSPHRASE)' },
  key: { type: 'string', value: 'FILE', help: 'encrypt it for the key in an age key file' },
} as const;

const fileProblem = (message: string): { readonly ok: false; readonly error: Failure } =>
  err({ type: 'file', message });

/** The key that stands in an age key file. */
const keyIn = async (streams: Streams, file: string): Promise<Result<string, Failure>> => {
  const read = await streams.readFile(file);
  if (!read.ok) return fileProblem(read.error);
  const key = /^AGE-SECRET-KEY-1[0-9A-Z]+$/mu.exec(new TextDecoder().decode(read.value))?.[0];
  return key === undefined ? fileProblem(`${file} holds no key: one begins with AGE-SECRET-KEY-1.`) : ok(key);
};

const askPassphrase = (streams: Streams, question: string): Promise<string | null> =>
  streams.readSecret(question, 'GOODTURN_PASSPHRASE');

/** Of a new passphrase, twice: one that was mistyped opens nothing. */
const newPassphrase = async (streams: Streams): Promise<Result<string, Failure>> => {
  const first = await askPassphrase(streams, 'A passphrase for the backups (four words or more):');
  if (first === null || first === '')
    return usage('say what opens the backups: --key FILE, or a passphrase in GOODTURN_PASSPHRASE');
  const again = await askPassphrase(streams, 'The same again:');
  return again === first ? ok(first) : fileProblem('The two are not the same. Nothing was changed.');
};

export const backup: BookCommand = {
  name: 'backup',
  summary: 'a copy of the whole book: as one file, or a backup where backups go',
  usage: '[OUT] [--passphrase | --key FILE]',
  words: 1,
  options: openerOptions,
  examples: [
    'goodturn backup',
    'goodturn backup goodturn-2026-11-18.sqlite',
    'goodturn backup goodturn-2026-11-18.sqlite.age --passphrase',
  ],
  run: async (context) => {
    const { client, streams, arguments: given } = context;
    const [out] = given.positionals;
    if (out === undefined) {
      const made = await client.call('backUpNow');
      return made.ok ? ok({ json: made.value, lines: await backupLines(context, made.value) }) : made;
    }
    const file = given.text('key');
    if (file !== undefined && given.flag('passphrase')) return usage('say --passphrase or --key, not both');
    const key = file === undefined ? null : await keyIn(streams, file);
    if (key !== null && !key.ok) return key;
    const words = given.flag('passphrase') ? await newPassphrase(streams) : null;
    if (words !== null && !words.ok) return words;
    const body = {
      ...(key !== null && { key: key.value }),
      ...(words !== null && { passphrase: words.value }),
    };
    const copied = await client.transfer('backUpBook', { body });
    return copied.ok ? save(context, copied.value, out) : copied;
  },
};

export const backups: BookCommand = {
  name: 'backups',
  summary: 'encrypted backups in another place: where they go, which there are',
  usage: '[to PLACE [--key FILE] | get NAME OUT | copies | stop]',
  words: 3,
  options: {
    key: {
      type: 'string',
      value: 'FILE',
      help: 'to: encrypt for this age key file instead of a passphrase; made where there is none',
    },
    user: { type: 'string', value: 'NAME', help: 'to: of the account (WebDAV)' },
    server: {
      type: 'string',
      value: 'ADDRESS',
      help: 'to: of an S3 store; left out, Amazon’s of the region',
    },
    region: { type: 'string', value: 'REGION', help: 'to: of an S3 store; left out, us-east-1' },
    'access-key': { type: 'string', value: 'ID', help: 'to: of an S3 store' },
    private: { type: 'boolean', help: 'to: the server may be in your own network or on this machine' },
    every: { type: 'string', value: 'HOURS', help: 'to: how often; left out, 24' },
    keep: { type: 'string', value: 'D,W,M', help: 'to: for how many days, weeks, months; left out, 7,4,12' },
  },
  examples: [
    'goodturn backups',
    'goodturn backups to /media/disk/goodturn',
    'goodturn backups to https://cloud.example.org/remote.php/dav/files/moe/goodturn --user moe',
    'goodturn backups to s3://my-bucket/goodturn --server https://s3.example.org --access-key AK1 --key ~/goodturn-key.txt',
    'goodturn backups stop',
  ],
  run: async (context) => {
    const [verb, ...words] = context.arguments.positionals;
    switch (verb) {
      case undefined: {
        const shown = await context.client.call('showBackups');
        return shown.ok ? ok({ json: shown.value, lines: await backupLines(context, shown.value) }) : shown;
      }
      case 'to':
        return words[0] === undefined || words[1] !== undefined
          ? usage('say where to: goodturn backups to PLACE')
          : setUp(context, words[0]);
      case 'get': {
        const [name, out] = words;
        if (name === undefined || out === undefined)
          return usage('say which and where to: goodturn backups get NAME OUT');
        const fetched = await context.client.transfer('fetchBackup', { params: { name } });
        if (!fetched.ok) return fetched;
        const written = await context.streams.writeFile(
          out,
          new Uint8Array(await fetched.value.arrayBuffer()),
        );
        return written.ok
          ? ok({
              json: { out },
              lines: [`${out}: “goodturn restore ${out}” puts it in the place of a book.`],
            })
          : fileProblem(written.error);
      }
      case 'copies': {
        const listed = await context.client.call('listCopies');
        return listed.ok ? ok({ json: listed.value, lines: copyLines(listed.value.copies) }) : listed;
      }
      case 'stop': {
        const stopped = await context.client.call('stopBackups');
        return stopped.ok
          ? ok({ json: stopped.value, lines: ['No more backups are made. Those that are there stay.'] })
          : stopped;
      }
      default:
        return usage(`“${verb}” is none of to, get, copies, stop`);
    }
  },
};

const setUp = async (context: Context, said: string): Promise<Result<Answer, Failure>> => {
  const { client, arguments: given, streams } = context;
  const place = await placeOf(context, said);
  if (!place.ok) return place;
  const allowPrivate = given.flag('private');
  const numbers = numbersOf(given.text('every'), given.text('keep'));
  if (!numbers.ok) return numbers;
  const file = given.text('key');
  const key = file === undefined ? null : await keyOrNew(context, file);
  if (key !== null && !key.ok) return key;
  const words = key === null ? await newPassphrase(streams) : null;
  if (words !== null && !words.ok) return words;
  const set = await client.call('setUpBackups', {
    body: {
      ...place.value,
      ...numbers.value,
      allowPrivate,
      ...(key === null ? {} : { key: key.value.key }),
      ...(words === null ? {} : { passphrase: words.value }),
    },
  });
  if (!set.ok) return set;
  const made = await client.call('backUpNow');
  if (!made.ok) return made;
  return ok({
    json: made.value,
    lines: [
      ...(await backupLines(context, made.value)),
      '',
      ...(key?.value.isNew === true ? [`A new key is in ${file}.`] : []),
      `Keep ${key === null ? 'the passphrase' : 'the key file'} somewhere beside this machine as well: nobody, and nothing here, opens the backups without it.`,
      'They are made while “goodturn serve” runs, and with “goodturn backup”.',
    ],
  });
};

const keyOrNew = async (
  { client, streams }: Context,
  file: string,
): Promise<Result<{ readonly key: string; readonly isNew: boolean }, Failure>> => {
  if ((await streams.readFile(file)).ok) {
    const key = await keyIn(streams, file);
    return key.ok ? ok({ key: key.value, isNew: false }) : key;
  }
  const made = await client.call('makeBackupKey');
  if (!made.ok) return made;
  const { key, recipient } = made.value;
  const text = `# Opens the backups of my Goodturn book: goodturn restore FILE --key THIS, or age -d -i THIS\n# public key: ${recipient}\n${key}\n`;
  const written = await streams.writeFile(file, new TextEncoder().encode(text));
  return written.ok ? ok({ key, isNew: true }) : fileProblem(written.error);
};

/** A folder, an address of WebDAV, or a bucket. */
const placeOf = async (
  { arguments: given, streams }: Context,
  said: string,
): Promise<Result<SaidPlace, Failure>> => {
  const bucket = /^s3:\/\/([^/]+)\/?(.*)$/u.exec(said);
  if (bucket !== null) {
    const [, name = '', prefix = ''] = bucket;
    const accessKey = given.text('access-key');
    if (accessKey === undefined) return usage('say --access-key ID of the S3 store');
    const secretKey = await streams.readSecret('Its secret key:');
    if (secretKey === null || secretKey === '')
      return usage('the secret key is asked for on a terminal, or read from GOODTURN_PASSWORD');
    const region = given.text('region') ?? 'us-east-1';
    const endpoint = given.text('server') ?? `https://s3.${region}.amazonaws.com`;
    return ok({ s3: { endpoint, region, bucket: name, prefix, accessKey, secretKey } });
  }
  if (!/^https?:\/\//iu.test(said)) return ok({ folder: resolve(said) });
  const user = given.text('user');
  if (user === undefined) return usage('say --user NAME of the account');
  const password = await streams.readSecret(`The password of ${user}:`);
  return password === null
    ? usage('the password is asked for on a terminal, or read from GOODTURN_PASSWORD')
    : ok({ webdav: { address: said, user, password } });
};

const numbersOf = (every: string | undefined, keep: string | undefined): Result<SaidNumbers, Failure> => {
  if (every !== undefined && !/^\d{1,3}$/u.test(every)) return usage(`“${every}” is no number of hours`);
  const counts = keep === undefined ? null : /^(\d{1,3}),(\d{1,3}),(\d{1,3})$/u.exec(keep);
  if (keep !== undefined && counts === null)
    return usage(`“${keep}” is not three numbers, as in 7,4,12 for days, weeks and months`);
  const [daily = 0, weekly = 0, monthly = 0] = (counts ?? []).slice(1).map(Number);
  return ok({
    ...(every !== undefined && { everyHours: Number(every) }),
    ...(counts !== null && { keep: { daily, weekly, monthly } }),
  });
};

/** The newest ones are listed; `--json` has all. */
const mostListed = 10;

const backupLines = async (
  { client, terminal }: Context,
  { plan, backups: all, problem, nextAt }: CallAnswer<'showBackups'>,
): Promise<readonly string[]> => {
  if (plan === null)
    return [
      'No backups are set up. “goodturn backups to FOLDER” begins; a WebDAV address and s3://BUCKET do too.',
    ];
  const zone = await zoneOf(client);
  const opens = plan.lock === 'passphrase' ? 'your passphrase' : 'your key file';
  return [
    `${paint(terminal, 'bold', plan.where)}  ${paint(terminal, 'dim', `next ${dueInWords(nextAt, zone)}`)}`,
    ...(problem === null
      ? []
      : indent(
          wrap(`${dueInWords(problem.at, zone)}: ${problem.says} ${problem.toDo}`, terminal.width - 3),
          '   ',
          '   ',
        )),
    ...indent(
      wrap(
        all.length === 0
          ? 'There is no backup yet.'
          : `${counted(all.length, 'backup')}, each read back and found sound; ${opens} opens them.`,
        terminal.width - 3,
      ),
      '   ',
      '   ',
    ),
    ...all
      .slice(0, mostListed)
      .map(({ name, at, bytes }) => `   ${dueInWords(at, zone)}  ${bytesInWords(bytes)}  ${name}`),
    ...(all.length > mostListed ? [`   and ${all.length - mostListed} older`] : []),
  ];
};

const reasonWords = wordTable({
  daily: 'of the day',
  'before-upgrade': 'before a new version of Goodturn',
  'before-restore': 'before another book took its place',
});

const copyLines = (copies: CallAnswer<'listCopies'>['copies']): readonly string[] =>
  copies.length === 0
    ? ['There is no copy in the data folder yet. One a day is made.']
    : copies.map(
        ({ day, bytes, reason, name }) =>
          `${day}  ${bytesInWords(bytes)}  copies/${name}  ${reasonWords.get(reason) ?? ''}`,
      );

export const restore: ProgramCommand = {
  name: 'restore',
  summary: 'put a backup, encrypted or not, in the place of the book; the old one is kept aside',
  usage: 'FILE [--key FILE]',
  words: 1,
  options: {
    key: { type: 'string', value: 'FILE', help: 'the age key file of an encrypted backup' },
  },
  examples: [
    'goodturn restore goodturn-2026-11-18.sqlite',
    'goodturn restore goodturn-2026-11-18.sqlite.age',
    'goodturn restore goodturn-2026-11-18.sqlite.age --key ~/goodturn-key.txt --data ~/beside',
  ],
  start: async (programs, options, given, streams) => {
    const [file] = given.positionals;
    if (file === undefined) return usage('say which file: goodturn restore FILE');
    const keyFile = given.text('key');
    const restored = await programs.restore(options, file, async (type) => {
      if (type === 'passphrase') {
        const said = await askPassphrase(streams, `The passphrase of ${file}:`);
        return said === null || said === ''
          ? err(`${file} is encrypted: say its passphrase on a terminal, or in GOODTURN_PASSPHRASE.`)
          : ok(said);
      }
      if (keyFile === undefined) return err(`${file} is encrypted for a key file: say it with --key FILE.`);
      const read = await streams.readFile(keyFile);
      return read.ok ? ok(new TextDecoder().decode(read.value)) : read;
    });
    if (!restored.ok) return restored;
    const { counts, kept } = restored.value;
    return ok({
      json: { counts, kept },
      lines: [
        `Restored: ${bookInWords(counts)}.`,
        ...(kept === null ? [] : [`The book that was there is kept as ${kept}.`]),
      ],
    });
  },
};
