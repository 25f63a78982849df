import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { capture } from '../capture.ts';
import { book, now, zone } from '../testing/book.ts';

const promised = (said: string): readonly (readonly ['me' | 'them', string | null])[] =>
  capture(`Good talk with Priya. ${said}`, { now, zone, book }).promises.map(({ by, due }) => [by, due]);

const [tomorrow, friday] = ['2026-11-19', '2026-11-20'];

describe('who gives owes it, whoever is the subject', () => {
  const things = ['the slides', 'the photo', 'the form', 'the contract', 'the address list', 'the figures'];
  for (const [turn, by, due = null] of [
    ["I'm getting THING from her tomorrow.", 'them', tomorrow],
    ["I'll get THING from her by Friday.", 'them', friday],
    ['I get THING from her on Friday.', 'them', friday],
    ["From her I'm getting THING by Friday.", 'them', friday],
    ["She's getting THING from me tomorrow.", 'me', tomorrow],
    ['She gets THING from me on Friday.', 'me', friday],
    ["From me she's getting THING.", 'me'],
    ['She is to have THING from me by Friday.', 'me', friday],
    ['She needs THING from me by Friday.', 'me', friday],
    ['THING will be mailed to me, she said.', 'them'],
    ['She said THING would be sent to me by Friday.', 'them', friday],
    ["She'll send me THING. I need it by Friday.", 'them', friday],
    ["I'll send her THING. She needs it by Friday.", 'me', friday],
    ["She's seeing to it that I get THING by Friday.", 'them', friday],
    ["I'll see to it that she has THING by Friday.", 'me', friday],
  ] as const)
    test(turn, () => {
      for (const thing of things) {
        const said = turn.replace('THING', thing);
        assert.deepEqual(promised(said.charAt(0).toUpperCase() + said.slice(1)), [[by, due]], thing);
      }
    });
});

describe('what is seen to, found out, answered or sent without its doer in front is owed as well', () => {
  for (const [said, by, due] of [
    ['The slides will be sent by me on Friday.', 'me', friday],
    ["She's finding out if they hire.", 'them', null],
    ['She gets my reply by Friday.', 'me', friday],
    ["I'll make sure that they get the keys by Friday.", 'me', friday],
    ['She relies on me to bring the poster by Friday.', 'me', friday],
    ['She needs my answer by Friday.', 'me', friday],
  ] as const)
    test(said, () => {
      assert.deepEqual(promised(said), [[by, due]]);
    });
});

// [of me toward her, of another toward nobody]
const acts = [
  ['send her the report', 'send the report'],
  ['proofread the article', 'proofread the article'],
  ['book the hall', 'book the hall'],
  ['check the figures with the bank', 'check the figures with the bank'],
  ['laminate the signs', 'laminate the signs'],
  ['go over the budget with her', 'go over the budget with him'],
  ['write the reference', 'write the reference'],
] as const;

describe('what the work brings with it, what others say to one another, and what is done, is no promise', () => {
  for (const turn of [
    'In my new job I will MINE every week.',
    'In her new role she will OTHERS every month.',
    'At her new firm she has to OTHERS.',
    'Her team will OTHERS every month.',
    'New people have to OTHERS.',
    'Volunteers must OTHERS.',
    'Somebody has to OTHERS.',
    "Tom told her he'd OTHERS.",
    "Tom told Ken that he'd OTHERS.",
    'She told Tom to OTHERS.',
    "I said I'd MINE and I did.",
    "I said I'd MINE, and I have.",
    'I promised to MINE, which I did.',
    'I promised to MINE and did so yesterday.',
    "She said she'd OTHERS and she did.",
    'I decided not to MINE.',
    'I learned how to MINE.',
    'I would love to MINE one day.',
  ])
    test(turn, () => {
      for (const [mine, others] of acts)
        assert.deepEqual(promised(turn.replace('MINE', mine).replace('OTHERS', others)), [], mine);
    });
});
