import assert from 'node:assert/strict';
import test from 'node:test';
import type { Instant } from '../../core/dates/index.ts';
import type { Deps } from '../deps.ts';
import { importFiles, type ImportOptions, type ImportReport } from './import-files.ts';
import { logConversation } from '../log/log-conversation.ts';
import { showTimeline } from '../people/show-timeline.ts';
import { showToday } from '../today/show-today.ts';
import { zipLimits } from '../../sources/zip.ts';
import { zipOf } from '../../sources/testing/zip-of.ts';
import { mboxFile, moe, type TestMail } from '../testing/mail.ts';
import { calendarFile } from '../testing/calendar.ts';
import { dump } from '../testing/whole-book.ts';
import { ada, countsOf, ken, leftOut, openBookOfTwo, type BookOfTwo } from '../testing/ada-and-ken.ts';

const zoe = 'Zoe Lund <zoe@harbour.example>';

const asMoe: ImportOptions = { mail: { mine: ['moe@example.com'], keepText: false } };

const bring = (deps: Deps, ...mails: readonly TestMail[]): Promise<ImportReport> =>
  importFiles(deps, [mboxFile(...mails)], asMoe);

const mailsIn = (deps: Deps) =>
  deps.space.read(async (reader) => {
    const found = await reader.list('interaction', { order: [['day', 'up']] });
    return found.map(({ day, kind, direction, history, purpose, text }) => [
      day,
      kind,
      direction,
      history,
      purpose,
      text,
    ]);
  });

const question: TestMail = {
  id: 'q',
  from: moe,
  to: ada,
  sent: '2026-10-01 08:00',
  subject: 'Cold chains',
  text: 'How do doors fail?',
};
const answer: TestMail = {
  id: 'a',
  from: ada,
  to: moe,
  sent: '2026-10-02 09:30',
  subject: 'Re: Cold chains',
  text: 'Before trucks do.',
  replyTo: 'q',
};

test('mails to and from people of the book become their exchanges; the same file twice changes nothing', async () => {
  await using book = await openBookOfTwo();
  const { deps } = book;
  const report = await bring(deps, question, answer);
  assert.deepEqual(countsOf(report), [2, 2, 0, 0, 0]);
  assert.deepEqual(await mailsIn(deps), [
    ['2026-10-01', 'email', 'me', true, null, 'Cold chains'],
    ['2026-10-02', 'email', 'them', true, null, 'Re: Cold chains'],
  ]);
  const before = await dump(deps.space);
  const again = await bring(deps, question, answer);
  assert.deepEqual(countsOf(again), [2, 0, 0, 2, 0]);
  assert.deepEqual(await dump(deps.space), before);
  assert.equal(again.batch, null);
  assert.deepEqual(
    (await showToday(deps)).cards.filter(({ rule }) => rule !== 'start'),
    [],
  );
});

test('what was said is kept only where the user wants it, also of mails that are there', async () => {
  await using book = await openBookOfTwo();
  const { deps } = book;
  await bring(deps, question, answer);
  const kept = await importFiles(deps, [mboxFile(question, answer)], { mail: { mine: [], keepText: true } });
  assert.deepEqual(countsOf(kept), [2, 0, 2, 0, 0]);
  assert.deepEqual(
    (await mailsIn(deps)).map((mail) => mail[5]),
    ['Cold chains\n\nHow do doors fail?', 'Re: Cold chains\n\nBefore trucks do.'],
  );
});

test('newsletters, lists, robots, drafts, spam and crowds are left out, each with why', async () => {
  await using book = await openBookOfTwo();
  const { deps } = book;
  const from = (id: string, more: Partial<TestMail>): TestMail => ({ ...answer, id, ...more });
  const report = await bring(
    deps,
    from('1', { head: ['List-Unsubscribe: <https://x.example>'] }),
    from('2', { head: ['List-Id: <riders.x.example>', 'List-Post: <mailto:riders@x.example>'] }),
    from('3', { from: 'Shop <no-reply@shop.example>' }),
    from('4', { from: moe, to: ada, labels: 'Drafts' }),
    from('5', { labels: 'Spam' }),
    from('6', { subject: 'Out of office: Re: Cold chains', head: ['Auto-Submitted: auto-replied'] }),
    from('7', { cc: Array.from({ length: 9 }, (_, index) => `p${index}@x.example`).join(', ') }),
    from('8', { from: zoe }),
    from('9', { from: moe, to: moe }),
    from('10', { from: 'mailer-daemon@mx.example' }),
  );
  assert.deepEqual(countsOf(report), [0, 0, 0, 0, 0]);
  assert.deepEqual(leftOut(report).toSorted(), [
    '1 automatic answers: somebody is away',
    '1 from addresses that nobody reads',
    '1 in the spam folder',
    '1 naming nobody but you',
    '1 never sent',
    '1 newsletters and other mass mail',
    '1 of mailing lists',
    '1 returned by a mail server',
    '1 to more than eight people',
    '1 with nobody of your book',
  ]);
  assert.deepEqual(await mailsIn(deps), []);
});

test('whom I wrote with and do not have is offered; one side alone is not; chosen, they come with their mails', async () => {
  await using book = await openBookOfTwo();
  const { deps } = book;
  const mails: readonly TestMail[] = [
    { ...question, to: zoe },
    { ...answer, from: zoe },
    { ...answer, id: 'c', from: 'Salesman <s@sales.example>' },
  ];
  const offered = await bring(deps, ...mails);
  assert.deepEqual(
    offered.unknown.map(({ email, name, times }) => [email, name, times]),
    [['zoe@harbour.example', 'Zoe Lund', 2]],
  );
  const met = { uid: 'met', start: '20261020T100000Z', end: '20261020T103000Z', summary: 'Lunch' };
  const twice = await importFiles(
    deps,
    [calendarFile({ ...met, with: ['<zoe@harbour.example>', '<moe@example.com>'] }), mboxFile(...mails)],
    { ...asMoe, dryRun: true },
  );
  assert.deepEqual(
    twice.unknown.map(({ email, name, times }) => [email, name, times]),
    [['zoe@harbour.example', 'Zoe Lund', 3]],
    'who stands in a calendar and in mails is offered once',
  );
  const added = await importFiles(deps, [mboxFile(...mails)], {
    ...asMoe,
    add: [{ email: 'zoe@harbour.example', name: 'Zoe Lund' }],
  });
  assert.deepEqual(added.unknown, []);
  assert.equal((await mailsIn(deps)).length, 2);
});

test('a person without an address is found by a name that is theirs alone', async () => {
  await using book = await openBookOfTwo();
  const { deps } = book;
  await bring(deps, { ...answer, from: ken });
  await deps.space.read(async (reader) => {
    const [part] = await reader.list('participant');
    assert.equal(part?.personId, book.kenId);
  });
});

test('a mail that was logged by hand on its day is matched, not doubled', async () => {
  await using book = await openBookOfTwo();
  const { deps } = book;
  const logged = await logConversation(deps, {
    id: deps.ids.next(),
    text: 'emailed Ada Quill yesterday about cold chains',
  });
  assert.ok(logged.ok);
  const mail = { ...question, sent: '2026-11-17 10:00' };
  assert.deepEqual(countsOf(await bring(deps, mail)), [1, 0, 1, 0, 0]);
  assert.equal((await mailsIn(deps)).length, 1);
  assert.deepEqual(countsOf(await bring(deps, mail)), [1, 0, 0, 1, 0]);
});

const talk = async ({ deps }: BookOfTwo): Promise<void> => {
  const logged = await logConversation(deps, {
    id: deps.ids.next(),
    text: 'call with Ada Quill 2026-11-16 25 min, she explained the triage sheet',
  });
  assert.ok(logged.ok);
};

const thanksIn = (deps: Deps) =>
  deps.space.read(async (reader) => {
    const [thanks] = await reader.list('thanks');
    const message = thanks?.messageId ? await reader.get('interaction', thanks.messageId) : null;
    return [thanks?.state, message?.purpose, message?.foreignId];
  });

test('R1: a mail of mine after the talk that thanks for a detail closes the thank-you, and says which it was', async () => {
  await using book = await openBookOfTwo();
  const { deps } = book;
  await talk(book);
  assert.deepEqual(await thanksIn(deps), ['due', undefined, undefined]);
  const report = await bring(deps, {
    id: 't',
    from: moe,
    to: ada,
    sent: '2026-11-17 08:00',
    subject: 'Your triage sheet',
    text: 'Hi Ada,\n\nthank you for explaining the triage sheet yesterday.\n\nMoe\n\n> On Monday, Ada wrote:\n> bye',
  });
  assert.deepEqual(
    report.thanked.map(({ name, state, subject, day }) => [name, state, subject, day]),
    [['Ada Quill', 'thanked', 'Your triage sheet', '2026-11-17']],
  );
  assert.deepEqual(await thanksIn(deps), ['thanked', 'thanks', 't@mail.example']);
  const { also, cards } = await showToday(deps);
  assert.deepEqual(
    also.map(({ title }) => title),
    ['Ada Quill is thanked: your mail “Your triage sheet” said it'],
  );
  assert.deepEqual(
    cards.filter(({ rule }) => rule === 'thanks'),
    [],
  );
  const timeline = await showTimeline(deps, { id: book.adaId, cursor: null, limit: 5 });
  assert.ok(timeline.ok);
  assert.deepEqual(
    timeline.value.rows.map(({ thanked }) => thanked.length),
    [1, 0],
  );
});

test('R1: without a detail it is thin, in the language of the mail; before the talk, to three, or quoted only, it is none', async () => {
  const rows: readonly (readonly [says: string, state: string, mail: Partial<TestMail>])[] = [
    ['thin', 'thin', { text: 'Hi Ada, thanks a lot for your time! Moe' }],
    ['in Spanish', 'thanked', { text: 'Hola Ada, gracias por enseñarme la hoja de triaje ayer. Moe' }],
    ['in Spanish, without a detail', 'thin', { text: 'Hola Ada, muchas gracias por tu tiempo. Moe' }],
    ['before the talk', 'due', { sent: '2026-11-15 08:00', text: 'Thank you for the triage sheet.' }],
    ['no thanks', 'due', { text: 'When do we meet about the triage sheet?' }],
    ['to three', 'due', { cc: `${ken}, ${zoe}`, text: 'Thank you for explaining the triage sheet.' }],
    ['theirs', 'due', { from: ada, to: moe, text: 'Thank you for asking about the triage sheet.' }],
    [
      'quoted',
      'due',
      {
        text: 'See below.\n\nOn Mon, 16 Nov 2026 at 09:00, Ada Quill <ada@engines.example> wrote:\n> Thank you for explaining the triage sheet.',
      },
    ],
  ];
  for (const [says, state, mail] of rows) {
    await using book = await openBookOfTwo();
    await talk(book);
    await bring(book.deps, { id: 't', from: moe, to: ada, sent: '2026-11-17 08:00', ...mail });
    assert.equal((await thanksIn(book.deps))[0], state, says);
  }
});

test('one import is one batch: undo takes all of it back, and the thank-you is due again', async () => {
  await using book = await openBookOfTwo();
  const { deps } = book;
  await talk(book);
  const before = await dump(deps.space);
  const { batch } = await bring(deps, question, answer, {
    id: 't',
    from: moe,
    to: ada,
    sent: '2026-11-17 08:00',
    text: 'Thank you for explaining the triage sheet.',
  });
  assert.ok(batch);
  assert.deepEqual((await thanksIn(deps))[0], 'thanked');
  await deps.space.undo(batch);
  assert.deepEqual(await dump(deps.space), before);
});

test('mail after the first import is no history: what they began waits for an answer', async () => {
  await using book = await openBookOfTwo();
  const { deps, clock } = book;
  await bring(deps, question, answer);
  clock.set(Date.parse('2026-11-20T09:00Z') as Instant);
  const later: TestMail = {
    id: 'n',
    from: ada,
    to: moe,
    sent: '2026-11-19 10:00',
    subject: 'A question for you',
  };
  await bring(deps, question, answer, later);
  const { cards } = await showToday(deps);
  assert.deepEqual(
    cards.filter(({ rule }) => rule === 'reply').map(({ person }) => person?.name),
    ['Ada Quill'],
  );
});

test('where nobody knows whose mailbox it is, it asks and brings nothing; the Sent folder tells', async () => {
  await using book = await openBookOfTwo();
  const { deps } = book;
  const asked = await importFiles(deps, [mboxFile({ ...question, to: zoe })]);
  assert.deepEqual(asked.whose.toSorted(), ['moe@example.com', 'zoe@harbour.example']);
  assert.equal(asked.batch, null);
  assert.deepEqual(
    countsOf(await importFiles(deps, [mboxFile({ ...question, labels: 'Sent' })])),
    [1, 1, 0, 0, 0],
  );
});

test('a mail without a date or a sender is refused with its place, and the rest goes on', async () => {
  await using book = await openBookOfTwo();
  const file = mboxFile(question, { ...answer, id: 'b' }, answer);
  const text = Buffer.from(file.bytes)
    .toString()
    .replace(/Date: [^\r]*(?=\r\nMessage-ID: <b@)/, 'Date: the day before');
  const report = await importFiles(book.deps, [{ ...file, bytes: Buffer.from(text) }], asMoe);
  assert.deepEqual(countsOf(report), [3, 2, 0, 0, 1]);
  assert.deepEqual(
    report.files[0]?.issues.map(({ line, type }) => [line, type]),
    [[2, 'unreadable-date']],
  );
});

test('R2: a promise whose words a mail of mine holds is offered, and kept only when the user says so', async () => {
  await using book = await openBookOfTwo();
  const { deps } = book;
  const logged = await logConversation(deps, {
    id: deps.ids.next(),
    text: 'call with Ada Quill 2026-11-16 25 min, I promised to send her the harbour dataset',
  });
  assert.ok(logged.ok);
  const promise = async () =>
    (await deps.space.read((reader) => reader.list('promise'))).map(({ id, state }) => ({ id, state }))[0];
  const mail: TestMail = {
    id: 'd',
    from: moe,
    to: ada,
    sent: '2026-11-17 08:00',
    subject: 'As promised',
    text: 'Here is the dataset of the harbour.',
  };
  const offered = await bring(deps, mail);
  const id = offered.promises[0]?.promiseId;
  assert.ok(id);
  assert.deepEqual(await promise(), { id, state: 'open' });
  const kept = await importFiles(deps, [mboxFile(mail)], {
    mail: { mine: [], keepText: false, kept: [id] },
  });
  assert.deepEqual(kept.promises, []);
  assert.deepEqual(await promise(), { id, state: 'kept' });
  assert.deepEqual((await mailsIn(deps)).filter((row) => row[4] === 'promise').length, 1);
});

test('R3: an automatic answer is none, and what was asked waits until they are back', async () => {
  await using book = await openBookOfTwo();
  const { deps } = book;
  const logged = await logConversation(deps, {
    id: deps.ids.next(),
    text: 'emailed Ada Quill yesterday and asked her for advice on cold chains',
  });
  assert.ok(logged.ok);
  const report = await bring(deps, {
    id: 'o',
    from: ada,
    to: moe,
    sent: '2026-11-17 10:00',
    subject: 'Automatic reply: Cold chains',
    text: 'I am out of the office until 3 December.',
    head: ['Auto-Submitted: auto-replied'],
  });
  assert.deepEqual(
    report.away.map(({ name, until }) => [name, until]),
    [['Ada Quill', '2026-12-03']],
  );
  await deps.space.read(async (reader) => {
    const [ask] = await reader.list('ask');
    assert.deepEqual([ask?.state, ask?.awayUntil], ['sent', '2026-12-03']);
  });
});

test('an exchange of mails is a conversation, also where their words are not kept', async () => {
  await using book = await openBookOfTwo();
  const { deps } = book;
  const exchange = (text: string): readonly TestMail[] =>
    Array.from({ length: 6 }, (_, index) => ({
      id: `e${index}`,
      from: index % 2 === 0 ? moe : ada,
      to: index % 2 === 0 ? ada : moe,
      sent: `2026-10-0${index + 1} 08:00`,
      subject: 'Doors',
      text,
    }));
  const conversations = async () =>
    (await deps.space.read((reader) => reader.ties([book.adaId]))).get(book.adaId)?.conversations;
  const { batch } = await bring(deps, ...exchange('Yes, so it is.'));
  assert.equal(await conversations(), 0);
  assert.ok(batch);
  await deps.space.undo(batch);
  await bring(deps, ...exchange('Doors fail before the trucks do.'));
  assert.equal(await conversations(), 1);
  assert.deepEqual(new Set((await mailsIn(deps)).map((mail) => mail[5])), new Set(['Doors']));
});

test('a mailbox in a ZIP file streams by, however large, and is read like one that lies alone', async () => {
  await using book = await openBookOfTwo();
  const large = Buffer.alloc(5_000_000);
  for (let at = 0, next = 1; at < large.length; at += 1) {
    next = (next * 1_103_515_245 + 12_345) % 2_147_483_648;
    large[at] = at % 77 === 76 ? 10 : 65 + ((next >> 16) % 26);
  }
  const mails: readonly TestMail[] = [
    { id: 'z1', from: ada, to: moe, sent: '2026-11-10 09:12', text: large.toString('latin1') },
    { id: 'z2', from: moe, to: ada, sent: '2026-11-11 09:12', replyTo: 'z1' },
  ];
  const zip = zipOf([
    { name: 'Takeout/Mail/All mail.mbox', content: mboxFile(...mails).bytes },
    { name: 'Takeout/archive_browser.html', content: Buffer.from('<html><body>Archive</body></html>') },
  ]);
  const bytes = {
    size: zip.length,
    slice: async function* (from: number, to: number) {
      yield zip.subarray(from, to);
    },
    async *[Symbol.asyncIterator]() {
      yield zip;
    },
  };
  // Less may be unpacked at once than the mailbox is long.
  const limits = { fileBytes: 1_000_000, zip: { ...zipLimits, memberBytes: 4_500_000 } };
  const report = await importFiles(book.deps, [{ name: 'takeout.zip', bytes }], { ...asMoe, limits });
  assert.deepEqual(
    report.files.map(({ kind, read, created }) => [kind, read, created]),
    [
      ['mail', 2, 2],
      ['skipped', 0, 0],
    ],
  );
  assert.equal((await mailsIn(book.deps)).length, 2);
});
