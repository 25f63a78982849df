import assert from 'node:assert/strict';
import test from 'node:test';
import * as fc from 'fast-check';
import { corpusFiles } from '../testing/corpus.ts';
import { mailKind } from './is-mail.ts';
import { mboxMails } from './mbox.ts';
import { readMail } from './read-mail.ts';

const files = corpusFiles('mail', '').filter(({ name }) => /\.(?:eml|mbox)$|-Inbox$/u.test(name));

/** What a hostile or broken writer puts in the place of something else. */
const pieces = [
  '',
  '\n',
  '\r\n\r\n',
  '\n\n',
  '\nFrom a@b.example Wed Sep 30 08:12:00 2026\n',
  '\n>From ',
  '\nContent-Length: 99999999999\n',
  '\nContent-Type: multipart/mixed; boundary=""\n',
  '\nContent-Type: message/rfc822\n\n',
  '\nContent-Transfer-Encoding: base64\n',
  '\n--',
  '=?utf-8?Q?',
  '?=',
  '=?x-unknown?B?////?=',
  '=\r\n',
  '<',
  '<<<<',
  '"',
  '(((((',
  ':;,',
  '\u0000',
  '\u00FF\u00FE',
  '> > > >',
  'On On On On at 2026 wrote',
  '&#x10FFFFF;',
  '<blockquote>',
  '--\n--\n--\n',
];

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.nat(20), fc.nat(2000)),
  piece: fc.constantFrom(...pieces),
  times: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.nat(5000) }),
});

const readAll = async (bytes: Uint8Array): Promise<number> => {
  let count = 0;
  const read = async (mail: Uint8Array, place: number): Promise<void> => {
    const { id, subject, text, from, to, cc, sentAt } = await readMail(mail, { place });
    count += 1;
    assert.notEqual(id, '');
    assert.ok(sentAt === null || Number.isSafeInteger(sentAt));
    for (const words of [id, subject, text]) assert.ok(words === null || words.isWellFormed());
    for (const { email } of [...to, ...cc, ...(from === null ? [] : [from])])
      assert.match(email, /^[^\s@]+@[^\s@]+$/u);
  };
  if (mailKind(bytes) === 'mbox')
    for await (const mail of mboxMails([bytes])) await read(mail.bytes, mail.place);
  else await read(bytes, 1);
  return count;
};

test('however a mail is broken, it is read in time and in little memory', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(mutation, { minLength: 1, maxLength: 8 }),
      async ({ bytes }, mutations) => {
        let broken = Buffer.from(bytes).toString('latin1');
        for (const { at, length, piece, times } of mutations) {
          const place = Math.floor(at * broken.length);
          broken = broken.slice(0, place) + piece.repeat(times) + broken.slice(place + length);
        }
        const input = Buffer.from(broken, 'latin1');
        const started = process.cpuUsage();
        const before = process.memoryUsage().heapUsed;
        await readAll(input);
        const { user, system } = process.cpuUsage(started);
        const grown = process.memoryUsage().heapUsed - before;
        assert.ok(
          (user + system) / 1e6 < 1 + input.length / 1e6,
          `${(user + system) / 1e6} s for ${input.length} bytes`,
        );
        assert.ok(grown < 50e6 + 10 * input.length, `${grown} bytes for ${input.length}`);
      },
    ),
    { numRuns: 400 },
  );
});

test('a mailbox has the same mails however its bytes arrive', async () => {
  const boxes = files.filter(({ bytes }) => mailKind(bytes) === 'mbox');
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...boxes),
      fc.array(mutation, { maxLength: 3 }),
      fc.integer({ min: 1, max: 3000 }),
      async ({ bytes }, mutations, size) => {
        let text = Buffer.from(bytes).toString('latin1');
        for (const { at, length, piece } of mutations) {
          const place = Math.floor(at * text.length);
          text = text.slice(0, place) + piece + text.slice(place + length);
        }
        const whole = Buffer.from(text, 'latin1');
        const chunks = Array.from({ length: Math.ceil(whole.length / size) }, (_, index) =>
          whole.subarray(index * size, (index + 1) * size),
        );
        const mails = async (parts: readonly Uint8Array[]): Promise<readonly string[]> => {
          const found: string[] = [];
          for await (const mail of mboxMails(parts)) found.push(Buffer.from(mail.bytes).toString('latin1'));
          return found;
        };
        assert.deepEqual(await mails(chunks), await mails([whole]));
      },
    ),
    { numRuns: 200 },
  );
});
