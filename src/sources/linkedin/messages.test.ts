import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { finish } from '../source.ts';
import { decodeText } from '../text.ts';
import { linkedInMemberOf } from './member-of.ts';
import { linkedInSteps } from './read-linkedin.ts';

const read = (text: string, path = 'messages.csv') => {
  const reading = finish(linkedInSteps(text, path));
  assert.ok(reading?.type === 'named');
  return reading.found;
};

const fixture = (path: string): string =>
  decodeText(new Uint8Array(readFileSync(join('fixtures/linkedin', path)))).text;

const told = (text: string) =>
  read(text).people.map(({ draft, history: [message], onlyKnown }) => [
    [draft.name.given, draft.name.family].join(' '),
    message?.direction,
    message?.day,
    message?.text,
    onlyKnown,
  ]);

const header =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER';
const me = 'Moe Self,https://www.linkedin.com/in/moe-self';
const ana = 'Ana Reyes,https://es.linkedin.com/in/Ana-Reyes/';
const csv = (...rows: readonly string[]): string => [header, ...rows, ''].join('\n');

test('messages of 2026: those of two people count, drafts, groups and nobody do not', () => {
  const found = read(fixture('2026-complete/messages.csv'));
  assert.deepEqual([found.read, found.people.length, found.rejected], [8, 3, 5]);
  assert.deepEqual(
    found.people.map(({ draft, history: [message], onlyKnown }) => [
      draft.identifier,
      message?.direction,
      message?.at,
      message?.text,
      onlyKnown,
    ]),
    [
      [
        'profile:linkedin.com/in/ada-quill',
        'them',
        Date.UTC(2026, 8, 30, 8, 12, 40),
        'Coffee next week? I read "On Engines", loved it.',
        false,
      ],
      [
        'profile:linkedin.com/in/ada-quill',
        'me',
        Date.UTC(2026, 8, 30, 9, 1, 2),
        'Yes, Tuesday works.\n\nThanks again for the intro to Bob!',
        false,
      ],
      [
        'profile:linkedin.com/in/hana-headhunt',
        'them',
        Date.UTC(2026, 2, 1, 15),
        'Opportunity at Globex\nAre you open?',
        true,
      ],
    ],
  );
  assert.deepEqual(
    found.issues.map(({ line, type }) => [line, type]),
    [
      [6, 'group-message'],
      [7, 'group-message'],
      [9, 'no-sender'],
      [10, 'draft-message'],
      [11, 'unreadable-date'],
    ],
  );
});

test('messages of 2018 and of ten columns read the same', () => {
  assert.deepEqual(told(fixture('messages-2018-old-header.csv')), [
    ['Ada Quill', 'them', '2018-11-04', 'Hi there', false],
    ['Ada Quill', 'me', '2018-11-04', 'Hello', false],
  ]);
  assert.equal(read(fixture('messages-2023-10-columns.csv')).people.length, 4);
});

test('an address as long as a book is no profile, and is not kept with every message of its conversation', () => {
  const long = `https://www.linkedin.com/in/${'a'.repeat(40_000)}`;
  const mine =
    'c1,,Moe Self,https://www.linkedin.com/in/moe-self,Ana Reyes,,2024-01-15 17:20:00 UTC,,Hi,INBOX';
  const other = `c2,,Bob Moss,https://www.linkedin.com/in/bob,${me},2024-01-15 17:20:00 UTC,,Hello,INBOX`;
  const hers = `c1,,Ana Reyes,${long},${me},2024-01-15 17:20:00 UTC,,Hello,INBOX`;
  const { people } = read(csv(other, hers, mine, mine));
  assert.deepEqual(
    people.map(({ draft }) => draft.identifier),
    ['profile:linkedin.com/in/bob', 'name:ana reyes', 'name:ana reyes', 'name:ana reyes'],
  );
});

test('files with the same columns in which no person writes are not read', () => {
  for (const name of ['guide_messages', 'learning_role_play_messages', 'learning_coach_messages'])
    assert.equal(linkedInMemberOf(csv(), `${name}.csv`), null, name);
  assert.equal(linkedInMemberOf(csv(), 'messages.csv'), 'messages');
  assert.equal(linkedInMemberOf(csv(), 'messages (1).csv'), 'messages');
});

test('whom I wrote to is found by the conversation where a row leaves the address out', () => {
  const text = csv(
    `c1,,${ana},${me},2026-05-01 10:00:00 UTC,,Hello Moe,INBOX`,
    `c1,,${me},Ana Reyes,,2026-05-02 10:00:00 UTC,,Hello Ana,SENT`,
  );
  assert.deepEqual(
    read(text).people.map(({ draft, history: [message] }) => [draft.identifier, message?.direction]),
    [
      ['profile:linkedin.com/in/ana-reyes', 'them'],
      ['profile:linkedin.com/in/ana-reyes', 'me'],
    ],
  );
});

test('HTML becomes text, and a text with a bracket in it stays', () => {
  const text = csv(
    `c1,,${ana},${me},2026-05-01 10:00:00 UTC,,<p>One &amp; two</p><p>three<br>four &#233; &#x201C;five&rdquo;</p>,INBOX`,
    `c1,,${me},${ana},2026-05-01 10:00:01 UTC,,if a < b and c > d,SENT`,
  );
  assert.deepEqual(
    told(text).map(([, , , said]) => said),
    ['One & two\nthree\nfour é “five”', 'if a < b and c > d'],
  );
});

test('the same message in two parts of an export has one id, two of one second have two', () => {
  const row = `c1,,${ana},${me},2026-05-01 10:00:00 UTC,,Hello,INBOX`;
  const ids = read(csv(row, row, row.replace('Hello', 'Hello again'))).people.map(
    ({ history: [message] }) => message?.foreignId,
  );
  assert.equal(ids.length, 3);
  assert.equal(new Set(ids).size, 2);
});

test('messages with columns in German are messages', () => {
  const text = `Konversations-ID,Von,An,Datum,Betreff,Inhalt\nc,Ana Reyes,Moe Self,2026-09-30 08:12:40 UTC,,Hallo\nd,Bo Reed,Moe Self,2026-09-30 09:12:40 UTC,,Moin\n`;
  assert.deepEqual(
    read(text).people.map(({ draft, history: [message] }) => [
      draft.name.given,
      message?.direction,
      message?.text,
    ]),
    [
      ['Ana', 'them', 'Hallo'],
      ['Bo', 'them', 'Moin'],
    ],
  );
});
