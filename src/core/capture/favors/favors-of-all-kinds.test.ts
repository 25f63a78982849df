import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { capture } from '../capture.ts';
import { book, now, zone } from '../testing/book.ts';

const favorsIn = (text: string): readonly string[] =>
  capture(text, { now, zone, book }).favors.map(({ direction, kind }) => `${direction} ${kind}`);

// What was done, and how it is told, vary freely: each with each.
const received: readonly (readonly [did: string, kind: string])[] = [
  ['got my resume in front of the hiring manager', 'referral'],
  ['put my name forward for the trainee post', 'referral'],
  ['made an intro to their CFO', 'introduction'],
  ['put in a good word for me', 'vouching'],
  ['read through my cover letter', 'feedback'],
  ['talked me through the visa process', 'advice'],
  ['saved me a seat at the panel', 'other'],
  ['found me a desk in their lab', 'other'],
];
const given: readonly (readonly [did: string, kind: string])[] = [
  ['told her how tenders work in Ghana', 'news'],
  ['explained how a union contract is done', 'news'],
  ['put her name forward for the board', 'candidate'],
  ['vouched for her with my landlord', 'credit'],
  ['read through her grant proposal', 'feedback'],
  ['set up her printer', 'skill'],
  ['took notes for her at the panel', 'other'],
  ['saved her a seat at the talk', 'other'],
  ['filled in her questionnaire for her thesis', 'other'],
  ['answered her survey', 'other'],
];
const byThem = [
  'Priya {did}.',
  'Coffee with Priya yesterday. She {did}.',
  'Called Priya on Monday, 20 min, she {did}.',
];
const byMe = [
  'I {did}. Coffee with Priya yesterday.',
  'Coffee with Priya yesterday, {did}.',
  'Called Priya and {did}.',
];

describe('what one does for the other, in whatever turn', () => {
  for (const [direction, acts, turns] of [
    ['received', received, byThem],
    ['given', given, byMe],
  ] as const)
    for (const [did, kind] of acts)
      test(`${direction}: ${did}`, () => {
        for (const turn of turns) {
          const text = turn.replace('{did}', did);
          assert.deepEqual(favorsIn(text), [`${direction} ${kind}`], text);
        }
      });
});

test('a day that is suggested is no advice', () => {
  assert.deepEqual(favorsIn('Priya said no to the coffee but suggested January.'), []);
});

test('words in quotes are quoted whole', () => {
  const { favors } = capture('Coffee with Priya. She recommended reading "The Box". I said I might.', {
    now,
    zone,
    book,
  });
  assert.deepEqual(
    favors.map(({ what }) => what),
    ['reading "The Box"'],
  );
});
