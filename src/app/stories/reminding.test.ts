import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connectSmtp } from '../../actions/messages/connect-smtp.ts';
import { changeReminding } from '../../actions/reminders/change-reminding.ts';
import { remindDue, remindNow } from '../../actions/reminders/remind.ts';
import { showReminding } from '../../actions/reminders/show-reminding.ts';
import { showToday } from '../../actions/today/show-today.ts';
import { smtpPassword, startMailServer } from '../../connectors/smtp/testing/mail-server.ts';
import { addHours, type Instant } from '../../core/dates/index.ts';
import { openRemindedBook } from '../testing/reminded-book.ts';

const at = (text: string): Instant => Date.parse(text) as Instant;

type Book = Awaited<ReturnType<typeof openRemindedBook>>;

const setUpMail = async ({ deps, outside }: Book, port: number): Promise<void> => {
  const connected = await connectSmtp(deps, outside, {
    id: deps.ids.next(),
    address: 'moe@post.example',
    password: smtpPassword,
    host: '127.0.0.1',
    port,
    name: 'Moe Self',
    allowPrivate: true,
  });
  assert.ok(connected.ok, JSON.stringify(connected));
  const changed = await changeReminding(deps, { mail: { isOn: true, time: '08:00', days: [1, 2, 3, 4, 5] } });
  assert.ok(changed.ok);
};

/** What is between two lines of dashes, and as a reader sees it. */
const partsOf = (
  bytes: Uint8Array,
): { readonly head: string; readonly text: string; readonly html: string } => {
  const [head = '', ...rest] = new TextDecoder().decode(bytes).split('\r\n\r\n');
  const [, text = '', html = ''] = rest.join('\r\n\r\n').split(/--=_goodturn_part(?:--)?\r\n/u);
  const readable = (part: string): string =>
    Buffer.from(
      part
        .slice(part.indexOf('\r\n\r\n') + 4)
        .replaceAll('=\r\n', '')
        .replaceAll(/=([\dA-F]{2})/gu, (_, pair: string) => String.fromCharCode(Number.parseInt(pair, 16))),
      'latin1',
    ).toString('utf8');
  return { head: head.replaceAll('\r\n ', ' '), text: readable(text), html: readable(html) };
};

const linkIn = (text: string, words: string): string => {
  const found = new RegExp(`${words}: (\\S+/remind/\\S+)`, 'u').exec(text)?.[1];
  assert.ok(found !== undefined, `${words} in ${text}`);
  return found;
};

/** As whoever has the link asks, without any key. */
const ask = (link: string, method = 'GET'): Promise<Response> => fetch(link, { method, redirect: 'manual' });

test('the digest comes by mail at its hour, once, to its owner alone, and its links do their one thing', async () => {
  await using book = await openRemindedBook();
  const { deps, clock, outside, around } = book;
  await using smtp = await startMailServer();
  await setUpMail(book, smtp.port);

  assert.equal(await remindDue(deps, outside, around), null, 'switching it on says nothing by itself');
  clock.set(at('2026-11-19T07:59+01:00'));
  assert.equal(await remindDue(deps, outside, around), null);
  clock.set(at('2026-11-19T08:00+01:00'));
  const [one, other] = await Promise.all([
    remindDue(deps, outside, around),
    remindDue(deps, outside, around),
  ]);
  assert.deepEqual(
    [one, other].filter((tried) => tried !== null),
    [{ channel: 'mail', delivery: { outcome: 'sent' } }],
    'two that ask at a time are one',
  );
  for (const hours of [1, 6, 12]) {
    clock.set(addHours(at('2026-11-19T08:00+01:00'), hours));
    assert.equal(await remindDue(deps, outside, around), null);
  }
  assert.equal(smtp.received.length, 1);

  const [mail] = smtp.received;
  assert.deepEqual([mail?.from, mail?.to], ['moe@post.example', ['moe@post.example']]);
  const { head, text, html } = partsOf(mail?.bytes ?? new Uint8Array());
  assert.match(head, /^List-Unsubscribe: <http:\S+\/remind\/\S+>\r?$/mu);
  assert.match(head, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/mu);
  assert.match(head, /^Auto-Submitted: auto-generated\r?$/mu);
  assert.match(head, /^Subject: Goodturn: \S+ things?, \d+ minutes\r?$/mu);
  assert.match(text, /Ada Quill <b>/u);
  assert.match(html, /Ada Quill &lt;b&gt;/u);
  assert.doesNotMatch(html, /<b>|<script|src=/u);
  assert.doesNotMatch(head + text + html, /Zed|Marsh|map/u, 'whoever is private is named nowhere');

  const before = (await showToday(deps)).cards.map(({ key }) => key);
  const done = linkIn(text, 'Done');
  for (const method of ['GET', 'HEAD', 'GET']) {
    const looked = await ask(done, method);
    assert.equal(looked.status, 200);
    if (method === 'GET') assert.match(await looked.text(), /<form method="post"><button>It is done/u);
  }
  assert.deepEqual(
    (await showToday(deps)).cards.map(({ key }) => key),
    before,
    'whatever only follows links changes nothing',
  );
  const page = await (await ask(done)).text();
  assert.match(page, /Ada Quill/u);
  const posted = await ask(done, 'POST');
  assert.deepEqual([posted.status, /<h1>Done\.<\/h1>/u.test(await posted.text())], [200, true]);
  const after = (await showToday(deps)).cards.map(({ key }) => key);
  const [, key = ''] = JSON.parse(
    Buffer.from(/remind\/([^.]+)/u.exec(done)?.[1] ?? '', 'base64url').toString(),
  ) as readonly string[];
  assert.ok(before.includes(key) && !after.includes(key), key);
  assert.match(await (await ask(done, 'POST')).text(), /This is done already/u);
  assert.match(await (await ask(done)).text(), /This is done already/u);
  const { undone } = await deps.space.undo(null);
  assert.ok(undone !== null);
  assert.match(await (await ask(done, 'POST')).text(), /done already/u, 'it does its one thing once');
  assert.ok((await showToday(deps)).cards.some((card) => card.key === key));

  const forged = done.slice(0, -2) + (done.endsWith('AA') ? 'BB' : 'AA');
  assert.equal((await ask(forged, 'POST')).status, 404);
  const [, said = '', signature = ''] = /remind\/([^.]+)\.(.+)$/u.exec(done) ?? [];
  const other2 = Buffer.from(Buffer.from(said, 'base64url').toString().replace('"done"', '"skip"')).toString(
    'base64url',
  );
  assert.equal(
    (await ask(done.replace(said, other2), 'POST')).status,
    404,
    `no other thing (${signature.length})`,
  );
  const skip = linkIn(text, 'Not today');
  clock.set(at('2026-11-27T09:00+01:00'));
  const over = await ask(skip, 'POST');
  assert.deepEqual([over.status, /This link has ended/u.test(await over.text())], [410, true]);

  const stop = /^List-Unsubscribe: <(\S+)>/mu.exec(head)?.[1] ?? '';
  const looked = await ask(stop);
  assert.match(await looked.text(), /Switch these reminders off/u);
  const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
  assert.equal((await fetch(stop, { method: 'POST', body })).status, 200);
  const status = await showReminding(deps, outside, around, null);
  assert.equal(status.channels.find(({ channel }) => channel === 'mail')?.isOn, false);
  assert.equal((await ask(stop, 'POST')).status, 200);
  assert.deepEqual(book.server.bugs, []);
});

test('what stays as it was is told once a week, and a week later again; not today puts a card off once', async () => {
  await using book = await openRemindedBook();
  const { deps, clock, outside, around } = book;
  await using smtp = await startMailServer();
  await setUpMail(book, smtp.port);
  const lookOn = async (day: string): Promise<string | null> => {
    clock.set(at(`${day}T08:30+01:00`));
    return (await remindDue(deps, outside, around))?.delivery.outcome ?? null;
  };
  assert.equal(await lookOn('2026-11-19'), 'sent');
  const { text } = partsOf(smtp.received[0]?.bytes ?? new Uint8Array());
  assert.equal((await ask(linkIn(text, 'Not today'), 'POST')).status, 200);
  assert.match(await (await ask(linkIn(text, 'Not today'), 'POST')).text(), /used already/u);
  assert.equal(await lookOn('2026-11-20'), 'sent', 'the promise is due: that is new');
  assert.equal(await lookOn('2026-11-21'), null, 'no Saturday was chosen');
  const said = [];
  for (const day of ['23', '24', '25', '26', '27']) said.push(await lookOn(`2026-11-${day}`));
  assert.ok(said.filter((outcome) => outcome === 'sent').length <= 2, said.join(' '));
  assert.ok(said.includes('nothing'));
});

test('while its owner is away nothing comes, and where the server is down it is said and tried again', async () => {
  await using book = await openRemindedBook();
  const { deps, clock, outside, around } = book;
  {
    await using smtp = await startMailServer();
    await setUpMail(book, smtp.port);
  }
  const away = await changeReminding(deps, {
    away: { from: '2026-11-19' as never, to: '2026-11-20' as never },
  });
  assert.ok(away.ok);
  clock.set(at('2026-11-20T09:00+01:00'));
  assert.equal(await remindDue(deps, outside, around), null);
  clock.set(at('2026-11-23T09:00+01:00'));
  assert.equal((await remindDue(deps, outside, around))?.delivery.outcome, 'failed');
  const status = await showReminding(deps, outside, around, null);
  const mail = status.channels.find(({ channel }) => channel === 'mail');
  assert.deepEqual(mail?.last?.trouble, {
    says: 'The mail server could not be reached, or the line broke.',
    toDo: 'Look whether this machine is online. It is tried again by itself today, less and less often.',
  });
  assert.equal(mail.nextAt, at('2026-11-23T09:15+01:00'));
  assert.equal(await remindDue(deps, outside, around), null);
});

test('without an address there are no links, and the digest says how to get them', async () => {
  await using book = await openRemindedBook();
  const { deps, outside } = book;
  await using smtp = await startMailServer();
  await setUpMail(book, smtp.port);
  const said = await remindNow(deps, outside, { reached: null, isLetIn: () => true }, { channel: 'mail' });
  assert.ok(said.ok && said.value.tried[0]?.delivery.outcome === 'sent');
  const { head, text, html } = partsOf(smtp.received[0]?.bytes ?? new Uint8Array());
  assert.doesNotMatch(head + text + html, /\/remind\/|List-Unsubscribe/u);
  assert.match(text, /goodturn remind address/u);
});
