import assert from 'node:assert/strict';
import test from 'node:test';
import * as fc from 'fast-check';
import { corpusFiles } from '../testing/corpus.ts';
import { mailKind } from './is-mail.ts';
import { mboxMails } from './mbox.ts';

const files = corpusFiles('mail', '').filter(({ name }) => /\.(?:eml|mbox)$|-Inbox$/u.test(name));

/** What parts two mails, or seems to. */
const pieces = [
  '',
  '\n',
  '\r\n\r\n',
  '\n\n',
  '\nFrom a@b.example Wed Sep 30 08:12:00 2026\n',
  '\n>From ',
  '\nContent-Length: 99999999999\n',
];

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.nat(20), fc.nat(2000)),
  piece: fc.constantFrom(...pieces),
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
