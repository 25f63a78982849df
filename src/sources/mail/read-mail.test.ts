import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { mailKind } from './is-mail.ts';
import { mboxMails } from './mbox.ts';
import { ownWords } from './own-words.ts';
import { readMail } from './read-mail.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../fixtures/mail/${name}`, import.meta.url));

const readBox = async (bytes: Uint8Array, size: number) => {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
  const mails = [];
  for await (const { place, bytes: mail } of mboxMails(chunks)) mails.push(readMail(mail, { place }));
  return mails;
};

test('one thread is the same in each kind of mailbox, however the bytes arrive', async () => {
  for (const name of ['mboxo.mbox', 'mboxrd.mbox', 'gmail-takeout.mbox', 'thunderbird-Inbox']) {
    const bytes = fixture(name);
    assert.equal(mailKind(bytes), 'mbox', name);
    const mails = await readBox(bytes, 1 << 20);
    assert.deepEqual(
      mails.map(({ id, place, from, subject, inReplyTo, references }) => [
        place,
        id,
        from?.email,
        subject,
        inReplyTo,
        references,
      ]),
      [
        [1, 'm0@work.example', 'ada@work.example', 'Coffee next week?', null, []],
        [
          2,
          'm1@work.example',
          'moe@example.com',
          'Re: Coffee next week?',
          'm0@work.example',
          ['m0@work.example'],
        ],
        [
          3,
          'm2@work.example',
          'ada@work.example',
          'Re: Coffee next week? ☕',
          'm1@work.example',
          ['m0@work.example', 'm1@work.example'],
        ],
      ],
      name,
    );
    assert.equal(mails[1]?.text, 'Yes!');
    assert.equal(mails[2]?.text, 'Großartig — até terça!');
    assert.match(
      mails[0]?.text ?? '',
      /^Hi Moe,\n\nFrom my side Tuesday works\.\nFrom here on it gets odd:/u,
    );
    for (const size of [1, 7, 500]) assert.deepEqual(await readBox(bytes, size), mails, `${name} ${size}`);
  }
  assert.deepEqual((await readBox(fixture('gmail-takeout.mbox'), 99))[0]?.folders, [
    'Inbox',
    'Important',
    'Ski ☃',
  ]);
});

const mail = (subject: string, body: string): string =>
  `From: Ada <ada@x.example>\nSubject: ${subject}\n\n${body}`;
const from = 'From ada@x.example Wed Sep 30 08:12:00 2026\n';

test('a length in a head counts only where it ends on the next mail or with the file', async () => {
  const inner = `${from}${mail('Inner', 'inside')}`;
  const body = `see this\n\n${inner}\n`;
  const long = (length: number): string =>
    `${from}Content-Length: ${length}\n${mail('Outer', body)}\n${from}${mail('Last', 'bye\n')}`;
  const subjects = async (text: string) => (await readBox(bytesOf(text), 64)).map(({ subject }) => subject);
  assert.deepEqual(await subjects(long(Buffer.byteLength(body))), ['Outer', 'Last']);
  assert.deepEqual(await subjects(long(Buffer.byteLength(body) - 9)), ['Outer', 'Inner', 'Last']);
  assert.deepEqual(await subjects(long(5_000_000)), ['Outer', 'Inner', 'Last']);
});

test('a line of a text that begins with "From " parts nothing', async () => {
  const text = `${from}${mail('One', 'Hi,\n\nFrom 1999 on we met at 12:30 in 2026\nand so on.\n\nFrom my side: yes\n')}\n${from}${mail('Two', 'bye\n')}`;
  assert.deepEqual(
    (await readBox(bytesOf(text), 1000)).map(({ subject }) => subject),
    ['One', 'Two'],
  );
});

test('mails are parted however little the line before each says, also without an empty line before it', async () => {
  const lines = [
    'From ',
    'From - ',
    'From -',
    'From - Mon Jun  3 12:50:27 1996',
    'From - Sat Apr 12 2025 15:59:28',
    'From ada@x.example Wed Sep 30 08:12:00 2026',
  ];
  for (const line of lines)
    for (const end of ['\n', '\r\n']) {
      const mails = ['One', 'Two', 'Three'].map((name) => `${line}\n${mail(name, `From ${name}\nbye\n`)}`);
      const bytes = bytesOf(mails.join('').replaceAll('\n', end));
      assert.equal(mailKind(bytes), 'mbox', line);
      const found = (await readBox(bytes, 50)).map(({ subject, text }) => [subject, text]);
      const expected = ['One', 'Two', 'Three'].map((name) => [name, `From ${name}\nbye`]);
      assert.deepEqual(found, expected, line);
    }
  const quoted = `${from}>From - Sat Apr 12 2025 15:59:28\n${mail('One', 'bye\n')}`;
  assert.deepEqual(
    (await readBox(bytesOf(quoted), 50)).map((one) => [one.subject, one.from?.email]),
    [['One', 'ada@x.example']],
  );
});

test('of a mail with large attachments only the beginning is handed on', async () => {
  const limits = { kept: 1000, held: 20_000 };
  const big = `${from}${mail('Big', `words\n\n${'QUJD'.repeat(19)}\n`.repeat(2000))}\n`;
  const chunks = [bytesOf(`${big}${from}${mail('Small', 'bye\n')}`)].flatMap((bytes) =>
    Array.from({ length: Math.ceil(bytes.length / 4096) }, (_, index) =>
      bytes.subarray(index * 4096, (index + 1) * 4096),
    ),
  );
  const found = [];
  for await (const { bytes } of mboxMails(chunks, limits)) found.push(bytes.length);
  assert.equal(found.length, 2);
  assert.ok((found[0] ?? 0) > 900 && (found[0] ?? 0) <= 1000);
});

test('why nobody wrote a mail to anybody', async () => {
  const rows: readonly (readonly [why: string | null, ...head: readonly string[]])[] = [
    [null, 'Subject: Lunch?'],
    ['newsletter', 'List-Unsubscribe: <https://x.example>'],
    ['newsletter', 'Precedence: bulk'],
    ['newsletter', 'List-Id: <news.x.example>', 'List-Unsubscribe: <https://x.example>'],
    [
      'list',
      'List-Id: <riders.x.example>',
      'List-Post: <mailto:riders@x.example>',
      'List-Unsubscribe: <https://x.example>',
    ],
    ['list', 'Precedence: list'],
    ['away', 'Subject: Automatic reply: Lunch?'],
    ['away', 'Subject: Abwesenheitsnotiz: Lunch?'],
    ['away', 'Auto-Submitted: auto-replied'],
    ['automatic', 'Auto-Submitted: auto-generated'],
    [null, 'Auto-Submitted: no'],
    ['bounce', 'Content-Type: multipart/report; report-type=delivery-status; boundary=x'],
    ['invitation', 'Content-Type: text/calendar; method=REQUEST'],
  ];
  for (const [why, ...head] of rows) {
    const { automatic } = readMail(bytesOf(`From: Ada <ada@x.example>\n${head.join('\n')}\n\nHello\n`));
    assert.equal(automatic, why, head.join(' '));
  }
  const robots: readonly (readonly [address: string, isRobot: boolean])[] = [
    ['noreply@x.example', true],
    ['no-reply@x.example', true],
    ['do_not_reply@x.example', true],
    ['notifications@x.example', true],
    ['notifications+k1@x.example', true],
    ['bounces+12@x.example', true],
    ['newsletter@x.example', true],
    ['a.b@facebookmail.com', true],
    ['ada@x.example', false],
    ['norah.eply@x.example', false],
    ['newsome@x.example', false],
    ['info@x.example', false],
  ];
  for (const [address, isRobot] of robots)
    assert.equal(readMail(bytesOf(`From: ${address}\n\nx`)).automatic, isRobot ? 'robot' : null, address);
});

test('the moment of a mail, however its program wrote it', async () => {
  const rows: readonly (readonly [date: string, iso: string | null])[] = [
    ['Mon, 22 Mar 1993 09:41:09 -0800 (PST)', '1993-03-22T17:41:09.000Z'],
    ['30 Sep 26 11:12 MSK', '2026-09-30T08:12:00.000Z'],
    ['22 Mar 1993 09:41 EST', '1993-03-22T14:41:00.000Z'],
    ['Mon, 2 Apr 12 18:26:10 +0400', '2012-04-02T14:26:10.000Z'],
    ['Wed, 30 Sep 2026 8:12:00 GMT', '2026-09-30T08:12:00.000Z'],
    ['2026-09-30T08:12:00Z', '2026-09-30T08:12:00.000Z'],
    ['Wed, 30 Sep 2026 08:12:00 +0000 (Coordinated Universal Time)', '2026-09-30T08:12:00.000Z'],
    ['the day before', null],
    ['', null],
    ['Thu, 1 Jan 1970 00:00:00 +0000', null],
  ];
  for (const [date, iso] of rows) {
    const { sentAt } = readMail(bytesOf(`From: a@b.example\nDate: ${date}\n\nx`));
    assert.equal(sentAt === null ? null : new Date(sentAt).toISOString(), iso, date);
  }
});

test('a file of Apple Mail is the mail in it, without what stands around', () => {
  const inner =
    'From: Ada <ada@x.example>\nDate: Wed, 30 Sep 2026 08:12:00 +0000\nSubject: Lunch?\n\nAt one, über!\n';
  const length = bytesOf(inner).length;
  const file = bytesOf(`${length}       \n${inner}<?xml version="1.0"?><plist><dict/></plist>\n`);
  assert.equal(mailKind(file), 'eml');
  const { from, subject, text } = readMail(file);
  assert.deepEqual([from?.email, subject, text], ['ada@x.example', 'Lunch?', 'At one, über!']);
  assert.equal(mailKind(bytesOf('12\nName,Email\n')), null);
});

test('a mail without a date was sent when the first server on its way had it', () => {
  const passed = (second: string): string =>
    [
      'Received: from mx.b.example by imap.b.example with LMTP; Wed, 30 Sep 2026 08:12:09 +0000',
      `Received: from a.example (a.example [192.0.2.1]; helo=a)\n by mx.b.example;\n\tWed, 30 Sep 2026 ${second} +0200 (CEST)`,
    ].join('\n');
  const rows: readonly (readonly [heads: string, iso: string | null])[] = [
    [passed('10:12:05'), '2026-09-30T08:12:05.000Z'],
    [`Date: the day before\n${passed('10:12:05')}`, '2026-09-30T08:12:05.000Z'],
    [passed('at noon'), '2026-09-30T08:12:09.000Z'],
    [`${passed('10:12:05')}\nDate: Tue, 29 Sep 2026 08:12:00 +0000`, '2026-09-29T08:12:00.000Z'],
    [`Resent-Date: Tue, 29 Sep 2026 08:12:00 +0000\n${passed('10:12:05')}`, '2026-09-29T08:12:00.000Z'],
    ['Delivery-Date: Wed, 30 Sep 2026 10:12:05 +0200', '2026-09-30T08:12:05.000Z'],
    ['Received: by mx.b.example', null],
  ];
  for (const [heads, iso] of rows) {
    const { sentAt } = readMail(bytesOf(`From: a@b.example\n${heads}\n\nx`));
    assert.equal(sentAt === null ? null : new Date(sentAt).toISOString(), iso, heads);
  }
});

test('what the sender wrote, without quotes and signature', () => {
  const rows: readonly (readonly [text: string, own: string])[] = [
    ['Yes!\n\nOn Wed, 30 Sep 2026 at 08:12, Ada <ada@x.example> wrote:\n> Tuesday?', 'Yes!'],
    ['On Wed, 30 Sep 2026, Ada wrote:\n> Tuesday?\n\nYes, below.', 'Yes, below.'],
    ['Ja.\n\nAm 30.09.2026 um 08:12 schrieb Ada Quill <ada@x.example>:\n\n> Dienstag?', 'Ja.'],
    ['Oui.\n\nLe mer. 30 sept. 2026 à 08:12, Ada <ada@x.example> a écrit :\n> Mardi ?', 'Oui.'],
    ['Sí\n\n-----Mensaje original-----\nDe: Ada\nmartes?', 'Sí'],
    ['Yes\n\nFrom: Ada Quill <ada@x.example>\nSent: Wednesday\nTo: Moe\nSubject: Tuesday\n\nTuesday?', 'Yes'],
    [
      'Yes\n________________________________\nVon: Ada\nGesendet: Mittwoch\nAn: Moe\nBetreff: Tag\n\nDienstag?',
      'Yes',
    ],
    ['See you.\n\n-- \nMoe Self\n+49 1', 'See you.'],
    ['See you.\n\nBest regards,\nMoe Self\nPort of Hamburg', 'See you.'],
    ['See you.\n\nSent from my iPhone', 'See you.'],
    ['I wrote:\nnothing at all', 'I wrote:\nnothing at all'],
    [
      'On Monday I wrote to Ken: no answer yet.\nShall I try again?',
      'On Monday I wrote to Ken: no answer yet.\nShall I try again?',
    ],
    ['From: here to there\nis far', 'From: here to there\nis far'],
    ['> only\n> quoted', '> only\n> quoted'],
    ['Best,\nMoe', 'Best,\nMoe'],
  ];
  for (const [text, own] of rows) assert.equal(ownWords(text), own);
});

test('the words of an HTML mail, without what it quotes', async () => {
  const rows: readonly (readonly [html: string, text: string])[] = [
    ['<p>Yes &amp; no</p><style>p{}</style><blockquote>Tuesday?</blockquote>', 'Yes & no'],
    [
      '<div>Hi<br>there</div><div class="gmail_quote">On x, y wrote: <blockquote>old</blockquote></div>',
      'Hi\nthere',
    ],
    ['<blockquote>old</blockquote>', 'old'],
    ['<p>5 < 6 &#x263a;</p>', '5 < 6 ☺'],
  ];
  for (const [html, text] of rows)
    assert.equal(
      readMail(bytesOf(`From: a@b.example\nContent-Type: text/html; charset=utf-8\n\n${html}`)).text,
      text,
    );
});

test('a mail of Outlook: whose names it turns and puts into quotes, and nothing of what it answers', () => {
  const { from, to, cc, subject, text } = readMail(fixture('outlook-reply.eml'));
  assert.deepEqual(
    [from, ...to, ...cc].map((one) => one?.name),
    ['Petra Groß', 'Moe Stone', 'Klein; Uwe', 'Olle Ek'],
  );
  assert.equal(subject, 'AW: Termin nächste Woche');
  assert.equal(text, 'Hallo Moe,\n\nDonnerstag passt.\n\nGrüße\nPetra');
});

test('who wrote a mail, whatever stands around their address', () => {
  const rows = [
    ['ada(work)@x.example', 'ada@x.example', null],
    ['Ada Quill <ada@x.example (until May)>', 'ada@x.example', 'Ada Quill'],
    ['"Ada Quill" <ada (work) @x.example>', 'ada@x.example', 'Ada Quill'],
    ['ada@x.example (Ada Quill)', 'ada@x.example', 'Ada Quill'],
    ['Ada Quill <@relay.example:ada@x.example>', 'ada@x.example', 'Ada Quill'],
    ['<mailto:ada@x.example>', 'ada@x.example', null],
  ] as const;
  for (const [line, email, name] of rows)
    assert.deepEqual(readMail(bytesOf(`From: ${line}\nSubject: a\n\nHello\n`)).from, { email, name }, line);
});
