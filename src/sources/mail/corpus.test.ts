import assert from 'node:assert/strict';
import test from 'node:test';
import { corpusFiles, type CorpusFile } from '../testing/corpus.ts';
import { textOfHtml } from '../markup/html-text.ts';
import { mailKind } from './is-mail.ts';
import { mboxMails } from './mbox.ts';
import { ownWords } from './own-words.ts';
import { readMail } from './read-mail.ts';

const files = corpusFiles('mail', '');
const isMail = ({ name }: CorpusFile): boolean => /\.(?:eml|mbox)$|-Inbox$/u.test(name);
const textOf = ({ bytes }: CorpusFile): string => Buffer.from(bytes).toString();
const named = (ending: RegExp): readonly CorpusFile[] => files.filter(({ name }) => ending.test(name));
const fileNamed = (name: string): CorpusFile | undefined => files.find((file) => file.name === name);

for (const file of files.filter(isMail))
  test(`${file.name} is read in time, whatever is wrong with it`, async () => {
    const started = process.threadCpuUsage();
    const { bytes } = file;
    const mails: Uint8Array[] = [];
    if (mailKind(bytes) === 'mbox') for await (const mail of mboxMails([bytes])) mails.push(mail.bytes);
    else mails.push(bytes);
    for (const mail of mails) {
      const { id, subject, text } = readMail(mail);
      assert.notEqual(id, '');
      for (const words of [subject, text]) assert.ok(words === null || words.isWellFormed());
    }
    const expected = /(\d)-message\.mbox$/u.exec(file.name)?.[1];
    if (expected !== undefined && expected !== '0') assert.equal(mails.length, Number(expected));
    assert.ok(process.threadCpuUsage(started).user < 1e6 + bytes.length);
  });

/** How often ours says what is expected; what agrees must not become less. */
const share = (
  t: { diagnostic(message: string): void },
  what: string,
  least: number,
  rows: readonly (readonly [name: string, ours: string, expected: string])[],
): void => {
  const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
  const agreeing = rows.filter(([, ours, expected]) => plain(ours) === plain(expected));
  t.diagnostic(`${what}: ${agreeing.length} of ${rows.length}`);
  if (process.env['GOODTURN_DIFFERENCES'])
    for (const row of rows) if (!agreeing.includes(row)) t.diagnostic(JSON.stringify(row));
  assert.ok(
    agreeing.length >= Math.floor(rows.length * least),
    `${what}: ${agreeing.length} of ${rows.length}`,
  );
};

interface ExpectedHeader {
  readonly name: string;
  readonly value: {
    readonly Text?: string;
    readonly Address?: { readonly List?: readonly { readonly address?: string }[] };
    readonly DateTime?: {
      readonly year: number;
      readonly month: number;
      readonly day: number;
      readonly hour: number;
      readonly minute: number;
      readonly second: number;
      readonly tz_before_gmt: boolean;
      readonly tz_hour: number;
      readonly tz_minute: number;
    };
  };
}

test('heads say what another program reads in them', { skip: files.length === 0 }, async (t) => {
  const rows: Record<'from' | 'to' | 'date' | 'subject', [string, string, string][]> = {
    from: [],
    to: [],
    date: [],
    subject: [],
  };
  for (const { name, bytes } of named(/mail-parser\/.*\.eml$/u)) {
    const expected = fileNamed(name.replace(/eml$/u, 'json'));
    if (expected === undefined) continue;
    const { parts } = JSON.parse(textOf(expected)) as {
      readonly parts: readonly { readonly headers: readonly ExpectedHeader[] }[];
    };
    const mail = readMail(bytes);
    const header = (wanted: string) => parts[0]?.headers.find((one) => one.name === wanted)?.value;
    const addresses = (value: ExpectedHeader['value'] | undefined): string | null =>
      value?.Address?.List?.flatMap(({ address }) => address?.toLowerCase() ?? [])
        .filter((address) => address.includes('@'))
        .join() ?? null;
    const from = addresses(header('from'));
    if (from) rows.from.push([name, mail.from?.email ?? '', from]);
    const to = addresses(header('to'));
    if (to) rows.to.push([name, mail.to.map(({ email }) => email).join(), to]);
    const date = header('date')?.DateTime;
    if (date !== undefined && date.year >= 1980) {
      const offset = (date.tz_hour * 60 + date.tz_minute) * (date.tz_before_gmt ? -1 : 1);
      const at = Date.UTC(date.year, date.month - 1, date.day, date.hour, date.minute - offset, date.second);
      rows.date.push([name, String(mail.sentAt), String(at)]);
    }
    const subject = header('subject')?.Text;
    if (subject !== undefined) rows.subject.push([name, mail.subject ?? '', subject]);
  }
  share(t, 'senders', 1, rows.from);
  share(t, 'receivers', 1, rows.to);
  share(t, 'moments', 1, rows.date);
  share(t, 'subjects', 0.85, rows.subject);
});

test('answers of mail programs, without what they quote', { skip: files.length === 0 }, async (t) => {
  const replies: [string, string, string][] = [];
  for (const { name, bytes } of named(/standard_replies\/.*\.eml$/u))
    replies.push([name, readMail(bytes).text ?? '', 'Hello']);
  share(t, 'answers in plain text', 1, replies);
  share(
    t,
    'answers in HTML',
    1,
    named(/html_replies\/.*\.html$/u).map((file) => [
      file.name,
      ownWords(textOfHtml(textOf(file))),
      'Hi. I am fine. Thanks, Alex',
    ]),
  );
  share(
    t,
    'signatures',
    0.6,
    named(/stripped\/.*_signature$/u).map((file) => {
      const body = fileNamed(file.name.replace(/_signature$/u, '_body'));
      const text = (body === undefined ? '' : textOf(body)).replaceAll('#sig#', '');
      return [file.name, ownWords(text), text.replace(textOf(file).replaceAll('#sig#', ''), '')];
    }),
  );
  const script = fileNamed('mail/email-reply-parser/test.js');
  const expectations = (script === undefined ? '' : textOf(script)).split(/^export function /mu);
  const [, common = ''] = /COMMON_FIRST_FRAGMENT = '([^']*)'/u.exec(expectations[0] ?? '') ?? [];
  share(
    t,
    'answers in many languages',
    0.95,
    expectations.flatMap((expectation) => {
      const name = /get_email\("(\w+)"\)/u.exec(expectation)?.[1];
      const file = fileNamed(`mail/email-reply-parser/fixtures/${name}.txt`);
      return file === undefined || !expectation.includes('test.equal(COMMON_FIRST_FRAGMENT')
        ? []
        : [[file.name, ownWords(textOf(file)), common.replaceAll(/\\n\\/gu, '')] as const];
    }),
  );
});
