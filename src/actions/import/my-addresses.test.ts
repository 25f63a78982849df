import assert from 'node:assert/strict';
import test from 'node:test';
import { importFiles } from './import-files.ts';
import { changeSettings, showSettings } from '../settings/settings.ts';
import { calendarFile, type TestEvent } from '../testing/calendar.ts';
import { mboxFile, moe, type TestMail } from '../testing/mail.ts';
import { ada, openBookOfTwo } from '../testing/ada-and-ken.ts';

const file = (name: string, ...lines: readonly string[]) => ({
  name,
  bytes: new TextEncoder().encode(`${lines.join('\r\n')}\r\n`),
});

/** Mine are moe@example.com, and by LinkedIn moe.self@gmail.com; the third is not confirmed. */
const myMailboxes = file(
  'Email Addresses.csv',
  'Email Address,Confirmed,Primary,Updated On',
  'Moe.Self@gmail.com,Yes,Yes,"9/5/24, 7:02 AM"',
  'slip@gmial.example,No,No,Not Available',
);

const invitedBy = (organizer: string): TestEvent => ({
  uid: organizer,
  start: '20261020T100000Z',
  end: '20261020T103000Z',
  with: [ada, '<zoe@harbour.example>'],
  lines: [`ORGANIZER;CN=Moe Self:mailto:${organizer}`],
});

test('whoever told an import of their address is offered to themselves by no calendar, however it is spelled', async () => {
  await using book = await openBookOfTwo();
  const { deps } = book;
  await importFiles(deps, [myMailboxes]);
  const { unknown } = await importFiles(deps, [
    calendarFile(invitedBy('moeself@googlemail.com'), invitedBy('moe@example.com')),
  ]);
  assert.deepEqual(
    unknown.map(({ email }) => email),
    ['zoe@harbour.example'],
  );
});

test('confirmed addresses of LinkedIn are mine, once, and stay out when I take them out', async () => {
  await using book = await openBookOfTwo();
  const { deps } = book;
  const [first] = (await importFiles(deps, [myMailboxes])).files;
  assert.deepEqual(
    [first?.kind, first?.read, first?.created, first?.leftOut],
    ['linkedin', 1, 1, [{ count: 1, why: 'not confirmed as yours' }]],
  );
  assert.deepEqual((await showSettings(deps)).addresses, ['moe.self@gmail.com']);
  await changeSettings(deps, { addresses: [] });
  const [again] = (await importFiles(deps, [myMailboxes])).files;
  assert.deepEqual([again?.created, again?.unchanged], [0, 1]);
  assert.deepEqual((await showSettings(deps)).addresses, []);
});

const mail = (id: number, from: string, to: string): TestMail => ({
  id: String(id),
  from,
  to,
  sent: `2026-10-0${id} 08:00`,
});

test('a mailbox with an address of mine asks nothing, a whole one without any asks whose it is', async () => {
  await using book = await openBookOfTwo();
  const { deps } = book;
  const both = mboxFile(mail(1, 'Zoe <zoe@harbour.example>', moe), mail(2, moe, 'zoe@harbour.example'));
  assert.deepEqual((await importFiles(deps, [both])).whose, ['zoe@harbour.example', 'moe@example.com']);
  await importFiles(deps, [calendarFile()], { mail: { mine: ['moe@example.com'], keepText: false } });
  const known = await importFiles(deps, [both]);
  assert.deepEqual([known.whose, known.unknown.map(({ email }) => email)], [[], ['zoe@harbour.example']]);
  const others = [1, 2, 3, 4, 5].map((id) => mail(id, 'old@uni.example', 'zoe@harbour.example'));
  assert.deepEqual((await importFiles(deps, [mboxFile(...others)])).whose, [
    'old@uni.example',
    'zoe@harbour.example',
  ]);
});

test('my own card makes nobody of the book; whoever shares my mailbox is somebody else', async () => {
  await using book = await openBookOfTwo();
  const { deps } = book;
  const card = (name: string) => [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${name}`,
    `N:${name.split(' ').toReversed().join(';')};;;`,
    'EMAIL:moe@example.com',
    'END:VCARD',
  ];
  const profile = file('Profile.csv', 'First Name,Last Name,Headline,Summary', 'Moe,Self,Plans cold chains,');
  const report = await importFiles(
    deps,
    [profile, file('all.vcf', ...card('Moe Self'), ...card('Lena Self'))],
    { mail: { mine: ['moe@example.com'], keepText: false } },
  );
  assert.equal(report.people.created, 1);
  assert.deepEqual(report.files.at(-1)?.leftOut, [{ count: 1, why: 'about yourself: your own card' }]);
});
