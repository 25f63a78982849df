import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { capture } from '../capture.ts';
import { book, now, zone } from '../testing/book.ts';

/** A matter of theirs, a word of it, and whether it is of several. */
const matters = [
  ['Hip replacement', 'replacement'],
  ['Permit decision', 'permit'],
  ['Site visit', 'visit'],
  ['MRI prototype trial', 'trial'],
  ['Summer school list', 'list'],
  ['Contest deadline', 'contest'],
  ['Academy applications', 'academy', true],
  ['Ørsted reorg', 'reorg'],
  ['Pre-reg places', 'places', true],
  ['Military reserve duty', 'duty'],
  ['The Porvoo plant', 'plant'],
  ["Danone's packaging contest", 'contest'],
  ['Custody hearing', 'hearing'],
] as const;

const days = [
  ['7 Jan', '2027-01-07'],
  ['15 dec', '2026-12-15'],
  ['April 1', '2027-04-01'],
  ['next Tuesday', '2026-11-24'],
] as const;
const onDays = [
  ['on 4 December', '2026-12-04'],
  ['on 1 feb', '2027-02-01'],
  ['on the 25th', '2026-11-25'],
] as const;
const months = [
  ['in March', '2027-03'],
  ['in Jan', '2027-01'],
] as const;

/** How it is said of one and of several, and how its day is. */
const turns = [
  ['', '', days],
  ['', '', onDays],
  ['', '', months],
  ['is', 'are', onDays],
  ['due', 'due', days],
  ['out', 'out', onDays],
  ['is out', 'are out', onDays],
  ['from', 'from', days],
  ['as of', 'as of', days],
  ['starting', 'starting', days],
  ['starts', 'start', days],
  ['start', 'start', months],
  ['opens', 'open', months],
  ['closes', 'close', days],
  ['restarts', 'restart', days],
  ['kicks off', 'kick off', days],
  ['moved to', 'moved to', days],
  ['pushed to', 'pushed to', days],
  ['postponed to', 'postponed to', days],
  ['has been pushed back to', 'have been pushed back to', days],
  ['delayed until', 'delayed until', days],
  ['is announced', 'are announced', onDays],
  ['to be announced', 'to be announced', onDays],
  ['planned for', 'planned for', days],
  ['is set for', 'are set for', days],
  ['expected', 'expected', months],
  ['will be', 'will be', months],
  ['goes live', 'go live', days],
  ['coming up', 'coming up', onDays],
  ['come', 'come', months],
  ['slips to', 'slip to', days],
] as const;

const talks = [
  ['Coffee with Priya yesterday, half an hour.', '2026-11-17', 'coffee'],
  ['Sam Okafor, phone, 10 min.', '2026-11-18', 'call'],
] as const;

describe('a matter with a day to come is a thread, whatever is said of it, and moves no talk', () => {
  for (const [order, [matter, word, several = false]] of matters.entries())
    test(matter, () => {
      for (const [turn, [ofOne, ofSeveral, times]] of turns.entries()) {
        const [time, when] = times[(order + turn) % times.length] ?? times[0];
        const [talk, day, kind] = talks[(order + turn) % talks.length] ?? talks[0];
        const text = `${talk} ${[matter, several ? ofSeveral : ofOne, time].filter(Boolean).join(' ')}.`;
        const found = capture(text, { now, zone, book });
        assert.deepEqual(
          {
            threads: found.threads.map((thread) => [thread.when, thread.what.toLowerCase().includes(word)]),
            day: found.day,
            planned: found.planned,
            kind: found.kind,
          },
          { threads: [[when, true]], day, planned: false, kind },
          text,
        );
      }
    });
});

describe('a matter that was told to me is one as well', () => {
  for (const told of ['She says ', 'Told me that ', 'Apparently ', 'News: '])
    test(told, () => {
      for (const [matter, word] of matters)
        for (const [turn, when] of [
          ['closes 15 dec', '2026-12-15'],
          ['kicks off 7 Jan', '2027-01-07'],
          ['moved to April 1', '2027-04-01'],
          ['out on 4 December', '2026-12-04'],
        ] as const) {
          // Within a sentence only names are capital.
          const within = /^(?:MRI|Ørsted|Danone)/u.test(matter)
            ? matter
            : `${matter.charAt(0).toLowerCase()}${matter.slice(1)}`;
          const text = `Coffee with Priya yesterday, half an hour. ${told}${within} ${turn}.`;
          const { threads, day } = capture(text, { now, zone, book });
          assert.deepEqual(
            {
              threads: threads.map((thread) => [thread.when, thread.what.toLowerCase().includes(word)]),
              day,
            },
            { threads: [[when, true]], day: '2026-11-17' },
            text,
          );
        }
    });
});

describe('what I am to do, what was and what only says when is no such matter', () => {
  for (const aside of [
    'My exam is on 4 December.',
    'My visa runs out on 7 Jan.',
    'My deadline: 15 dec.',
    'I start 4 January.',
    'Hand in my thesis by 15 Jan.',
    'Send deck by Friday.',
    'Book table for 4 Dec.',
    'Apply by 15 Jan.',
    'Apply before March.',
    'She said to apply by 7 Jan.',
    'He says to try again in March.',
    'Ring after 2 on Friday.',
    'Quote Wed.',
    'Me: slides by 7 Dec.',
    'His bit: the figures by 7 Dec.',
    'The plant closed on 3 November.',
    'Factory fire in August, rebuilt already.',
    'Her wedding was on Saturday.',
    'The results came out on Monday.',
    'Merger closed in September.',
    'New office since 3 November.',
    'The yard takes on 6 apprentices each March.',
    'The fair takes place every January.',
    'Is the permit due on 4 Dec?',
    'If the permit comes by 7 Jan, good.',
    'No plans for March.',
    'Lunch 4 Dec with her and Tom.',
    'She told her boss on Monday.',
    'She will tell the doctor on Friday.',
    'Says the plant closed on Monday.',
    'They always close at Christmas.',
    'Before he sails on the 23rd.',
  ])
    test(aside, () => {
      const { threads, day } = capture(`Coffee with Priya yesterday, half an hour. ${aside}`, {
        now,
        zone,
        book,
      });
      assert.deepEqual({ threads, day }, { threads: [], day: '2026-11-17' });
    });
});

describe("a day of what is mine, and of what is waited for, is not the talk's", () => {
  for (const aside of [
    'My visa runs out on 7 Jan.',
    'Our plant restarts 7 Jan.',
    'My new job from 1 dec.',
    'When the plant restarts on 7 Jan, ring.',
  ])
    test(aside, () => {
      const { day, planned, kind } = capture(`Sam Okafor, phone, 10 min. ${aside}`, { now, zone, book });
      assert.deepEqual({ day, planned, kind }, { day: '2026-11-18', planned: false, kind: 'call' });
    });
});

describe('what opens a line of a talk that was, with a weekday, is where one met', () => {
  for (const [text, day] of [
    ['Trade fair Milan on Thursday. Stefano Bellini, 15 mins.', '2026-11-12'],
    ['School concert on Friday, where I met Ken.', '2026-11-13'],
    ['Gallery opening on Friday. Ada was there, 20 min.', '2026-11-13'],
    ['Marathon on Sunday. Ran with Ken.', '2026-11-15'],
    ['Housewarming sat. Met Ken there.', '2026-11-14'],
    ['Exhibition on Thursday; Ada showed me round.', '2026-11-12'],
    ["Grandpa's old colleague, Herr Ebner, clockmaker, 2 hours in his workshop on saturday.", '2026-11-14'],
  ] as const)
    test(text, () => {
      const found = capture(text, { now, zone, book });
      assert.deepEqual(
        { threads: found.threads, day: found.day, planned: found.planned },
        { threads: [], day, planned: false },
      );
    });
});
