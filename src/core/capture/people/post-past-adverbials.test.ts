import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { capture } from '../capture.ts';
import { book, now, zone } from '../testing/book.ts';

// Where and when one met, and what they are, vary freely: each with each.
const wheres = [
  'at the career fair yesterday',
  'over lunch yesterday',
  'there',
  'on the train to Lyon on Sunday',
  'last night at the parents’ evening',
  'on the phone',
] as const;

const posts = [
  ['recruiter at Novo Nordisk', 'recruiter', 'Novo Nordisk'],
  ['a packaging engineer with Danone', 'packaging engineer', 'Danone'],
  ['the head of procurement at Arçelik', 'head of procurement', 'Arçelik'],
  ['site foreman at Murray & Roberts', 'site foreman', 'Murray & Roberts'],
  ['our new office manager', 'office manager', null],
  ['legal counsel', 'legal counsel', null],
] as const;

describe('a post behind where and when one met is theirs', () => {
  for (const [said, title, organization] of posts)
    test(said, () => {
      for (const where of wheres)
        for (const turn of [
          'Met Dilek Aksoy {where}, {said}.',
          'Talked to Dilek Aksoy {where}, {said}, 20 min.',
        ]) {
          const text = turn.replace('{where}', where).replace('{said}', said);
          const [found, ...others] = capture(text, { now, zone, book }).newPeople;
          assert.deepEqual(
            [found?.name, found?.title, found?.organization, others.length],
            ['Dilek Aksoy', title, organization, 0],
            text,
          );
        }
    });
});

test('who did something there is not told of the one whom one met', () => {
  for (const text of [
    'Met Dilek Aksoy at the fair, the head of sales was there too.',
    'Met Dilek Aksoy at the fair, recruiters everywhere.',
    'Met Dilek Aksoy about the fair, recruiter at Novo Nordisk asked for it.',
  ])
    assert.equal(capture(text, { now, zone, book }).newPeople[0]?.title, null, text);
});
