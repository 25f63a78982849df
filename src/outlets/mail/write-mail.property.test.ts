import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Instant } from '../../core/dates/index.ts';
import type { OutgoingMail } from '../../core/sending/index.ts';
import { readMail } from '../../sources/mail/index.ts';
import { writeMail } from './write-mail.ts';

const plainMail: OutgoingMail = {
  id: 'one@post.example',
  from: { name: 'Moe Self', address: 'moe@post.example' },
  to: [{ name: 'Ada Quill', address: 'ada@engines.example' }],
  subject: 'Your port figures',
  text: 'Hi Ada,\nhere they are.',
  at: Date.UTC(2026, 10, 18, 8, 5, 3) as Instant,
  inReplyTo: null,
  references: [],
  isUnsent: false,
};

const textOf = (mail: OutgoingMail): string => new TextDecoder().decode(writeMail(mail));

test('a mail as it stands on the line', () => {
  assert.equal(
    textOf(plainMail),
    [
      'From: "Moe Self" <moe@post.example>',
      'To: "Ada Quill" <ada@engines.example>',
      'Subject: Your port figures',
      'Date: Wed, 18 Nov 2026 08:05:03 +0000',
      'Message-ID: <one@post.example>',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Hi Ada,',
      'here they are.',
      '',
    ].join('\r\n'),
  );
  const answer = textOf({
    ...plainMail,
    from: null,
    inReplyTo: 'b@x.example',
    references: ['a@x.example', 'b@x.example'],
    isUnsent: true,
  });
  assert.match(answer, /^In-Reply-To: <b@x\.example>\r$/mu);
  assert.match(answer, /^References: <a@x\.example>\r\n <b@x\.example>\r$/mu);
  assert.match(answer, /^X-Unsent: 1\r$/mu);
  assert.doesNotMatch(answer, /^From:/mu);
});

const said = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('=?utf-8?B?SGk=?=', 'Grüße aus Łódź und 東京 🚢', '"quoted" \\ and, more', 'a'.repeat(300)),
);

const headerNames = (text: string): readonly string[] =>
  (text.split('\r\n\r\n')[0] ?? '')
    .replaceAll(/\r\n[ \t]/gu, ' ')
    .split('\r\n')
    .map((line) => line.slice(0, line.indexOf(':')));

const usualNames = headerNames(textOf(plainMail));

test('whatever stands in subject, names and words: no header beside the usual ones, and only short plain lines', () => {
  const breaking = fc.tuple(
    said,
    fc.constantFrom('\r\nBcc: all@x.example', '\nX: y', '\u2028', '\r', '\0'),
    said,
  );
  const words = fc.oneof(
    said,
    breaking.map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(words, words, words, words, (subject, name, address, text) => {
      const written = textOf({ ...plainMail, subject, to: [{ name, address }], text, inReplyTo: address });
      assert.deepEqual(
        headerNames(written).filter((header) => header !== 'In-Reply-To'),
        usualNames,
      );
      for (const line of written.split('\r\n')) {
        assert.ok(line.length <= 998);
        assert.match(line, /^[\t\x20-\x7e]*$/u);
      }
    }),
    { numRuns: 200 },
  );
});

test('what is written is read back: subject, names and words in any script, and the thread', async () => {
  const line = said.map((text) =>
    text
      .toWellFormed()
      .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+|\uFFFD/gu, '')
      .replaceAll(/\s+/gu, ' ')
      .trim(),
  );
  await fc.assert(
    fc.asyncProperty(line, line, async (subject, text) => {
      const mail = {
        ...plainMail,
        subject,
        text: `Hi Ada,\n${text}`,
        inReplyTo: 'b@x.example',
        references: ['a@x.example'],
      };
      const read = readMail(writeMail(mail));
      assert.equal(read.id, mail.id);
      assert.deepEqual([read.inReplyTo, read.references], ['b@x.example', ['a@x.example']]);
      assert.equal(read.sentAt, mail.at);
      assert.deepEqual(
        read.to.map(({ email }) => email),
        ['ada@engines.example'],
      );
      assert.equal((read.subject ?? '').replaceAll(/\s+/gu, ' '), subject);
    }),
    { numRuns: 150 },
  );
});
