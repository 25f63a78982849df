import assert from 'node:assert/strict';
import { test } from 'node:test';
import { method, methodWith } from '../config/index.ts';
import type { CalendarDay } from '../dates/index.ts';
import { briefFor, debriefFor, questions, type BriefInput } from './index.ts';

const tom: BriefInput = {
  name: 'Tom Berg',
  call: 'Tom',
  title: 'Planner',
  company: 'Coldway',
  howWeMet: 'at the Riverside panel',
  introducedBy: 'Ines Faria',
  lastTalk: {
    day: '2026-10-02' as CalendarDay,
    kind: 'coffee',
    text: 'He said doors fail before trucks do.',
  },
  conversations: 1,
  warmth: 50,
  thanksDue: ['30 minutes over coffee'],
  promises: [
    { by: 'me', what: 'send my notes', due: '2026-11-20' as CalendarDay },
    { by: 'them', what: 'introduce me to Ken', due: '2026-11-20' as CalendarDay },
  ],
  threads: ['the move to Utrecht', 'the audit'],
  facts: ['likes short mails'],
  topics: ['cold chains'],
  today: '2026-11-18' as CalendarDay,
  strengths: [],
  companyQuestion: null,
  readyAsk: null,
};

const section = (input: BriefInput, title: string, numbers = method): readonly string[] =>
  briefFor(input, numbers).find((one) => one.title === title)?.lines ?? [];

test('R21: the brief holds what the record knows, section by section', () => {
  assert.deepEqual(section(tom, 'Who'), [
    'Planner, Coldway',
    'How you met: at the Riverside panel',
    'Ines Faria introduced you.',
  ]);
  assert.deepEqual(section(tom, 'Last time'), [
    'Your coffee on 2 October',
    'He said doors fail before trucks do.',
  ]);
  assert.deepEqual(section(tom, 'What you owe'), [
    'Thanks for 30 minutes over coffee',
    'You promised (for Friday): send your notes',
    'Theirs, no need to ask: introduce you to Ken',
  ]);
  assert.equal(section(tom, 'Three questions').length, 3);
  assert.equal(section(tom, 'Three questions')[0], 'How did it go: the move to Utrecht?');
  assert.deepEqual(section(tom, 'Also going on'), ['the audit']);
  assert.equal(section(tom, 'Something to give').length, 1);
  const fewer = methodWith({ 'brief.questions': 2 });
  assert.ok(fewer.ok);
  assert.equal(section(tom, 'Three questions', fewer.value).length, 2);
});

test('R21: it fits one phone screen, even with a long record, and says nothing of what it does not know', () => {
  const long = 'a word and '.repeat(100);
  const full = briefFor(
    {
      ...tom,
      facts: Array(20).fill(long),
      threads: Array(20).fill(long),
      thanksDue: Array(9).fill(long),
      strengths: Array.from({ length: 5 }, () => ({ name: 'Port survey', story: long })),
      readyAsk: long,
    },
    method,
  );
  const lines = full.flatMap((one) => [one.title, ...one.lines]);
  // 24 px a line: what a phone shows under its bars.
  assert.ok(lines.length <= 29, String(lines.length));
  for (const line of lines) assert.ok(line.length <= 150, line);
  const bare = briefFor(
    {
      ...tom,
      title: null,
      company: null,
      howWeMet: null,
      introducedBy: null,
      lastTalk: null,
      conversations: 0,
      thanksDue: [],
      promises: [],
      threads: [],
      facts: [],
      topics: [],
    },
    method,
  );
  assert.deepEqual(
    bare.map(({ title }) => title),
    ['Last time', 'Three questions', 'Something to give', 'Before the end'],
  );
  assert.doesNotMatch(JSON.stringify(bare), /null|undefined/u);
});

test('R21: depth 3 only with someone warm, depth 1 at a first talk', () => {
  const depthOf = (line: string): number => questions.find(({ text }) => text === line)?.depth ?? 0;
  for (let conversations = 0; conversations < 30; conversations += 1)
    for (const warmth of [0, 59, 60, 86]) {
      const depth = Math.max(...section({ ...tom, conversations, warmth }, 'Three questions').map(depthOf));
      assert.ok(depth <= (conversations === 0 ? 1 : warmth >= 60 && conversations >= 2 ? 3 : 2));
    }
});

test('R21: the debrief never asks whether they liked you', () => {
  const text = JSON.stringify(debriefFor({ name: 'Tom Berg', call: 'Tom' }));
  assert.match(text, /What did Tom do for you\?/u);
  assert.doesNotMatch(text, /like/iu);
});
