import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { capture } from '../capture.ts';
import { book, now, zone } from '../testing/book.ts';

/** A talk, its day and kind. */
const talks = [
  ['Coffee with Priya', '2026-11-18', 'coffee'],
  ['Called Priya yesterday', '2026-11-17', 'call'],
  ['Priya and I had lunch, an hour', '2026-11-18', 'meal'],
  ['Ran into Priya at the station on Monday', '2026-11-16', 'meeting'],
  ['Met Priya for coffee last Thursday for 20 minutes', '2026-11-12', 'coffee'],
  ['30 min call with Priya', '2026-11-18', 'call'],
  ['Priya called', '2026-11-18', 'call'],
  ['Lunch with Priya and Ken on Sunday', '2026-11-15', 'meal'],
] as const;

/** What is told beside it, each with a day of its own. */
const matters = [
  'I have an exam on Friday',
  'I start my new job on Monday',
  'I moved here in September',
  'I applied on the 3rd',
  'I sent my application last Friday',
  'I broke her mug last week',
  "I'm flying home on Saturday",
  'I must finish my thesis by March',
  'I could not go to the party on Saturday',
  'I saw her post on Monday',
  'I finished her book on Sunday',
  'my rent is due on the 1st',
  'my interview went well on Tuesday',
  'the deadline is next Wednesday',
  'the results came out yesterday',
  'the shop opens at 9 on Monday',
  'there will be a party on Friday',
  'there is a fair on 3 December',
  'it rained on Sunday',
  'her interview was on Monday',
  'her birthday was on Saturday',
  'her flight leaves at 6 tomorrow',
  'she had surgery last week',
  'she joined the company in 2019',
  'she got the job on Friday',
  'she is away until Monday',
  'she has a deadline on Thursday',
  'she was ill on Monday',
  'she invited me to a concert on Saturday',
  'she suggested Tuesday',
  'she works from home on Fridays',
  'they laid off forty people last month',
  'we met at a fair in June',
];

describe('a talk keeps its day and kind whatever is told beside it', () => {
  for (const [talk, day, kind] of talks)
    test(talk, () => {
      for (const matter of matters)
        for (const text of [
          `${talk}. ${matter.charAt(0).toUpperCase()}${matter.slice(1)}.`,
          `${talk}, ${matter}.`,
        ]) {
          const found = capture(text, { now, zone, book });
          assert.deepEqual(
            { day: found.day, kind: found.kind, planned: found.planned },
            { day, kind, planned: false },
            text,
          );
        }
    });
});

describe('the day of a talk may stand behind who it was with, and in what it was before or after', () => {
  for (const [text, day, minutes = null] of [
    ['Called Gunnar Ekdahl, site manager at Skanska, on Tuesday about the bridge.', '2026-11-17'],
    ['Emailed with Gunnar Ekdahl, a nurse, on Tuesday.', '2026-11-17'],
    ['Met Gunnar Ekdahl (Skanska), the site manager, on Friday, 20 min.', '2026-11-13', 20],
    ['Met Gunnar Ekdahl, who is site manager at Skanska, on Friday, 20 min.', '2026-11-13', 20],
    ['Call with Gunnar Ekdahl, purchasing, Skanska, on Tuesday.', '2026-11-17'],
    ["After Tuesday's seminar I talked to Priya.", '2026-11-17'],
    ['Had a quick word with Priya before the Monday stand-up.', '2026-11-16'],
    ["Half an hour's walk with Priya on Sunday.", '2026-11-15', 30],
    ["An hour's coffee with Priya on Sunday.", '2026-11-15', 60],
    ['Met Gunnar Ekdahl, who flies to Oslo on Friday.', '2026-11-18'],
    ["Called Priya about Friday's exam.", '2026-11-18'],
  ] as const)
    test(text, () => {
      const draft = capture(text, { now, zone, book });
      assert.deepEqual([draft.day, draft.minutes], [day, minutes]);
    });
});
