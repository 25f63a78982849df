import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { capture } from '../capture.ts';
import { book, now, zone } from '../testing/book.ts';

// Whose news it is, what it is and when it comes vary freely: each with each.
const one = ['Her daughter', 'His sister', 'Her team', 'The new office', 'His visa', 'She', 'He', 'Priya'];
const several = [
  'Her kids',
  'His exams',
  'Her exam results',
  'His parents',
  'Her colleagues',
  'The elections',
  'They',
];

/** Of one, and of several. */
const news = [
  ['starts school', 'start school'],
  ['moves to Bergen', 'move to Bergen'],
  ['opens', 'open'],
  ['comes out', 'come out'],
  ['takes place', 'take place'],
  ['begins', 'begin'],
  ['is due', 'are due'],
  ['gets back from Peru', 'get back from Peru'],
  ['runs out', 'run out'],
  ['will be over', 'will be over'],
  ['is getting married', 'are getting married'],
  ['sits the bar exam', 'sit the bar exam'],
  ['turns forty', 'turn forty'],
  ['leaves for Oslo', 'leave for Oslo'],
] as const;

const times = [
  ['in April', '2027-04'],
  ['on July 10', '2027-07-10'],
  ['next month', '2026-12'],
  ['on the 25th', '2026-11-25'],
  ['in the spring', '2027-03'],
  ['on 3 December', '2026-12-03'],
] as const;

describe('what is to come in their life is asked about when it has (R18), and is no talk of ours', () => {
  for (const [of, form] of [
    [one, 0],
    [several, 1],
  ] as const)
    for (const subject of of)
      test(subject, () => {
        for (const forms of news)
          for (const [time, when] of times) {
            const text = `Coffee with Priya yesterday, half an hour. ${subject} ${forms[form]} ${time}.`;
            const { threads, day, planned, kind } = capture(text, { now, zone, book });
            assert.deepEqual(
              { when: threads.map((thread) => thread.when), day, planned, kind },
              { when: [when], day: '2026-11-17', planned: false, kind: 'coffee' },
              text,
            );
          }
      });
});

test('what hangs on others is asked about later, and what one is ready for is not', () => {
  const threadsIn = (text: string): readonly string[] =>
    capture(text, { now, zone, book }).threads.map(({ what }) => what);
  for (const said of [
    'is up for promotion',
    'is on the waiting list for a new hip',
    'is in the running for the prize',
    'hopes to get a stall at the market',
    'is hoping for a place at RADA',
  ])
    assert.equal(threadsIn(`Lunch with Priya. She ${said}.`).length, 1, said);
  for (const said of [
    'is up for a coffee',
    'is up for it',
    'hopes for the best',
    'hopes to get a look at it',
    'is hoping for a reply',
    'is on the list',
  ])
    assert.deepEqual(threadsIn(`Lunch with Priya. She ${said}.`), [], said);
});

test('what somebody gives before others is theirs, and nothing that I am promised', () => {
  for (const [said, promised] of [
    ['Ken gives a talk in Osaka on 3 December.', 0],
    ['He is giving a keynote in Osaka on 3 December.', 0],
    ['He gives me a lesson on 3 December.', 1],
    ['He gives me his notes on 3 December.', 1],
  ] as const) {
    const { threads, promises } = capture(`Lunch with Ken. ${said}`, { now, zone, book });
    assert.deepEqual([promises.length, threads.length], [promised, 1 - promised], said);
  }
});
