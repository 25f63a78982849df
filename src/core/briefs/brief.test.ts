import assert from 'node:assert/strict';
import { test } from 'node:test';
import { method, methodWith } from '../config/index.ts';
import { modes } from '../goals/index.ts';
import type { CalendarDay, PartialDate } from '../dates/index.ts';
import { at } from '../today/testing/view.ts';
import {
  briefFor,
  debriefFor,
  questions,
  standingOf,
  threeQuestions,
  tipLine,
  type BriefInput,
} from './index.ts';
import { tom } from './testing/brief-input.ts';

const titles = (input: BriefInput): readonly string[] => briefFor(input, method).map(({ title }) => title);

const section = (input: BriefInput, title: string, numbers = method): readonly string[] =>
  briefFor(input, numbers).find((one) => one.title === title)?.lines ?? [];

const day = (text: string): CalendarDay => text as CalendarDay;

test('R21: the brief holds what the record knows, section by section', () => {
  assert.deepEqual(section(tom, 'Who'), [
    'Planner, Coldway',
    'How you met: at the Riverside panel. Ines Faria introduced you.',
    'Cares about cold chains',
  ]);
  assert.deepEqual(section(tom, 'Last time'), [
    'Your coffee on 2 October: He said doors fail before trucks do.',
    'On their mind: likes short mails',
    'Also going on: the audit',
  ]);
  assert.deepEqual(section(tom, 'What you owe'), [
    'Say thanks: Tom gave you 30 minutes over coffee',
    'You promised (for Friday): send your notes',
    'Theirs, no need to ask: introduce you to Ken',
  ]);
  assert.equal(section(tom, 'Three questions').length, 3);
  assert.equal(section(tom, 'Three questions')[0], 'How did it go: the move to Utrecht?');
  assert.equal(section(tom, 'Something to give').length, 1);
  assert.equal(section(tom, 'While you talk')[0], tipLine);
  const fewer = methodWith({ 'brief.questions': 2 });
  assert.ok(fewer.ok);
  assert.equal(section(tom, 'Three questions', fewer.value).length, 2);
});

test('R21: what is open about their company is the third question, and the fair ask stands in it', () => {
  const asking = {
    ...tom,
    companyQuestions: [
      { text: 'How does the company treat people when times are lean?', contradicts: false },
      { text: 'What did you spend last week on?', contradicts: false },
    ],
    readyAsk: 'an introduction to Ken',
  };
  assert.equal(
    section(asking, 'Three questions')[2],
    'How does the company treat people when times are lean?',
  );
  assert.deepEqual(section(asking, 'You may ask'), ['an introduction to Ken']);
  assert.ok(!titles(tom).includes('You may ask'));
});

test('R18: what has not happened yet is not asked about, and the same thanks stand there once', () => {
  const pilot = { what: 'the pilot', when: '2027-03' as PartialDate, openedOn: tom.today };
  const input = { ...tom, threads: [pilot], thanksDue: ['a call', 'a call'] };
  assert.doesNotMatch(section(input, 'Three questions').join(' '), /pilot/u);
  assert.ok(section(input, 'Last time').includes('Also going on: the pilot'));
  assert.equal(section(input, 'What you owe').filter((line) => line === 'Say thanks: a call').length, 1);
});

test('R10: what two have told differently is in the very next brief, after however many talks', () => {
  const text = 'When do your days end, and where do you work from?';
  for (const conversations of [0, 1, 2, 3, 4, 5])
    assert.ok(
      section(
        { ...tom, conversations, companyQuestions: [{ text, contradicts: true }] },
        'Three questions',
      ).includes(text),
      `after ${conversations} talks`,
    );
});

test('R21: it says when the talk ends, and when to close it', () => {
  const planned = { at: at('2026-11-18', 15 * 60), kind: 'call' as const, minutes: 30 };
  assert.match(
    section({ ...tom, planned }, 'While you talk')[1] ?? '',
    /^It ends at 15:30\. At 15:28: “We have/u,
  );
  assert.match(
    section({ ...tom, planned: { ...planned, minutes: null } }, 'While you talk')[1] ?? '',
    /^Nobody said how long; it may end at 15:15\. At 15:13: “We have/u,
  );
  assert.match(
    section({ ...tom, planned: { ...planned, at: null } }, 'While you talk')[1] ?? '',
    /^“We have/u,
  );
});

test('R21: it fits one phone screen, even with a long record, and says nothing of what it does not know', () => {
  const long = 'a word and '.repeat(100);
  const full = briefFor(
    {
      ...tom,
      facts: Array(20).fill(long),
      threads: Array.from({ length: 20 }, () => ({ what: long, when: null, openedOn: tom.today })),
      thanksDue: Array(9).fill(long),
      strengths: Array.from({ length: 5 }, () => ({ name: 'Port survey', story: long })),
      readyAsk: long,
    },
    method,
  );
  const lines = full.flatMap((one) => [one.title, ...one.lines]);
  assert.ok(lines.length <= 28, String(lines.length));
  for (const line of lines) assert.ok(line.split(' ').length <= 54, line);
  const bare: BriefInput = {
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
  };
  assert.deepEqual(titles(bare), ['Last time', 'Three questions', 'Something to give', 'While you talk']);
  assert.doesNotMatch(JSON.stringify(briefFor(bare, method)), /null|undefined/u);
});

const depthOf = (line: string): number => questions.find(({ text }) => text === line)?.depth ?? 0;

/** Every kind of talk there is: first or fortieth, cold or warm, colleagues or not, after a year of silence or not. */
const everyTalk = function* (
  where: Partial<Pick<BriefInput, 'standing' | 'mode'>> = {},
): Generator<BriefInput> {
  for (let conversations = 0; conversations < 40; conversations += 1)
    for (const warmth of [0, 59, 60, 86])
      for (const isNewColleague of [false, true])
        for (const threads of [[], [{ what: 'the audit', when: null, openedOn: day('2026-09-01') }]])
          for (const lastDay of ['2026-10-02', '2025-10-02'])
            yield {
              ...tom,
              ...where,
              conversations,
              warmth,
              isNewColleague,
              threads,
              lastTalk:
                conversations === 0 || tom.lastTalk === null ? null : { ...tom.lastTalk, day: day(lastDay) },
            };
};

test('R21: depth 3 only with someone warm, depth 1 at a first talk, and always three questions', () => {
  for (const input of everyPlace.flatMap((where) => [...everyTalk(where)])) {
    const { conversations, warmth } = input;
    const three = threeQuestions(input, method);
    assert.equal(new Set(three).size, 3, JSON.stringify(three));
    const depth = Math.max(...three.map(depthOf));
    assert.ok(depth <= (conversations === 0 ? 1 : warmth >= 60 && conversations >= 2 ? 3 : 2));
  }
});

/** Everybody one may sit across from, and everywhere one may be oneself. */
const everyPlace = (['works', 'studies', 'seeks'] as const).flatMap((standing) =>
  modes.map((mode) => ({ standing, mode })),
);

test('R21: nothing is asked that was asked last time, whatever changed since', () => {
  for (const where of everyPlace) {
    const byTurn = Map.groupBy(everyTalk(where), ({ conversations }) => conversations);
    const asked = [...byTurn.values()].map(
      (inputs) => new Set(inputs.flatMap((input) => threeQuestions(input, method))),
    );
    for (const [turn, now] of asked.entries())
      for (const text of asked[turn - 1] ?? []) assert.ok(!now.has(text), `${turn}: ${text}`);
  }
});

test('R21: who studies or looks for work is asked nothing about work, and only seekers weigh one', () => {
  const ofWork = new Set(
    questions.flatMap(({ text, ofWork: isOfWork }) => (isOfWork === true ? [text] : [])),
  );
  for (const where of everyPlace) {
    const asked = new Set([...everyTalk(where)].flatMap((input) => threeQuestions(input, method)));
    const isAbout = { ...tom, ...where, conversations: 1 };
    assert.equal(threeQuestions(isAbout, method).length, 3, JSON.stringify(where));
    assert.equal(
      [...asked].some((text) => ofWork.has(text)),
      where.standing === 'works',
      JSON.stringify(where),
    );
    assert.equal(
      asked.has('What would make you leave?'),
      where.standing === 'works' && where.mode === 'seeker',
      JSON.stringify(where),
    );
  }
});

test('R21: what fills their days is told by what stands as their work', () => {
  const rows = [
    ['works', []],
    ['works', [null]],
    ['works', ['Planner']],
    ['works', ['Student Affairs Officer']],
    ['studies', ['MBA student']],
    ['studies', ['Student, Marine Biology']],
    ['works', ['Student', 'Barista']],
    ['seeks', ['Seeking new opportunities in logistics']],
    ['seeks', ['Open to work']],
  ] as const;
  for (const [standing, titles] of rows) assert.equal(standingOf(titles), standing, titles.join());
});

test('R21: a new colleague is asked what newcomers ask, and someone silent for a year about then', () => {
  const topicOf = (line: string | undefined) => questions.find(({ text }) => text === line)?.topic;
  assert.equal(topicOf(threeQuestions({ ...tom, isNewColleague: true }, method)[1]), 'new-employee');
  const silent = { ...tom, lastTalk: { day: day('2025-11-18'), kind: 'coffee' as const, text: null } };
  assert.equal(topicOf(threeQuestions(silent, method)[0]), 'revival');
  assert.equal(
    threeQuestions({ ...silent, advice: 'learn SQL first' }, method)[0],
    'I still use what you said: learn SQL first. Does it hold?',
  );
});

const stories = [
  { name: 'Port survey', story: 'I ran it with two boats.' },
  { name: 'Patient teacher', story: 'Forty people read a chart.' },
  { name: 'Night shifts', story: null },
];

test('R17: two stories they do not know yet, each short enough to tell', () => {
  assert.deepEqual(section({ ...tom, strengths: stories }, 'Tell them of you'), [
    'Port survey: I ran it with two boats.',
    'Patient teacher: Forty people read a chart.',
  ]);
});

test('R17: after I talked most twice running the brief holds only questions', () => {
  const sections = briefFor(
    { ...tom, strengths: stories, readyAsk: 'an intro', lead: 'questions-only' },
    method,
  );
  assert.deepEqual(
    sections.map(({ title }) => title),
    ['Only questions this time', 'And about the answer', 'Before the end'],
  );
  assert.equal(sections[0]?.lines.filter((line) => line.endsWith('?')).length, 3);
  assert.doesNotMatch(JSON.stringify(sections), /Port survey|an intro/u);
});

test('R17: after they talked most four times and know nothing of me, one story comes first', () => {
  const [first, ...rest] = briefFor({ ...tom, strengths: stories, lead: 'story-first' }, method);
  assert.deepEqual(first, {
    title: 'Tell this first: Tom knows nothing of you yet',
    lines: ['Port survey: I ran it with two boats.'],
  });
  assert.doesNotMatch(JSON.stringify(rest), /Patient teacher/u);
});

test('R21: the debrief never asks whether they liked you', () => {
  const text = JSON.stringify(debriefFor({ name: 'Tom Berg', call: 'Tom' }));
  assert.match(text, /What did Tom do for you\?/u);
  assert.doesNotMatch(text, /like/iu);
});
