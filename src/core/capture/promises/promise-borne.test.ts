import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { capture } from '../capture.ts';
import { book, now, zone } from '../testing/book.ts';

// Whose word it is, is said in a few dozen turns that name who bears a thing, and what that is varies freely.
const mine = ['the slides', 'the cello case', 'the raffle tickets', 'the tombola', 'her reference letter'];
const theirs = ['the slides', 'the cello case', 'the raffle tickets', 'the tombola', 'my reference letter'];

const friday = '2026-11-20';

/** `THING` stands for what is borne. */
const ofThings: readonly (readonly [by: 'me' | 'them', turn: string, due?: string])[] = [
  ['me', 'She has my word on THING.'],
  ['me', 'Put me down for THING, I told her.'],
  ['me', 'I told her to put me down for THING.'],
  ['me', "I'm down for THING."],
  ['me', "I've put my name down for THING."],
  ['me', 'I put my hand up for THING.'],
  ['me', "I've put myself forward for THING."],
  ['me', 'I signed up for THING.'],
  ['me', "I've volunteered for THING."],
  ['me', 'Count on me for THING, I said.'],
  ['me', 'She can count on me for THING.'],
  ['me', 'I told her she could rely on me for THING.'],
  ['me', "I'm on the hook for THING."],
  ['me', "I'm good for THING by Friday.", friday],
  ['me', 'I took THING upon myself.'],
  ['me', 'I took on THING.'],
  ['me', 'She can expect THING by Friday.', friday],
  ['me', 'I told her to expect THING by Friday.', friday],
  ['me', "I told her she'd have THING by Friday.", friday],
  ['me', "She'll get THING by Friday, I said.", friday],
  ['me', "I'll see to THING by Friday.", friday],
  ['me', "I said I'd take care of THING."],
  ['me', "I've got THING covered."],
  ['me', 'Leave THING to me, I said.'],
  ['me', 'I told her to leave THING with me.'],
  ['me', 'She left THING to me.'],
  ['me', 'Consider THING done, I said.'],
  ['me', 'THING: on me.'],
  ['me', 'My job: THING.'],
  ['me', 'pending from me: THING'],
  ['me', 'AI me: THING'],
  ['me', '@me THING by Friday', friday],
  ['me', 'THING to be sent by me.'],
  ['me', 'THING (me)'],
  ['me', 'THING - me, by Friday', friday],
  ['me', 'THING = me'],
  ['me', 'THING by Friday, I promised.', friday],
  ['me', 'She asked me for THING. Leave it with me, I said.'],
  ['me', 'Priya needs THING. Consider it done, I said.'],
  ['me', 'She wants THING. She has my word.'],
  ['me', "She asked me for THING. I'm on it."],
  ['me', "She asked me for THING. It's a deal."],
  ['them', 'I have her word on THING.'],
  ['them', 'I put her down for THING.'],
  ['them', 'Put me down for THING, she said.'],
  ['them', "She's volunteered for THING."],
  ['them', 'I can count on her for THING.'],
  ['them', 'Count on me for THING, she said.'],
  ['them', "I'm counting on Priya for THING."],
  ['them', "She's on the hook for THING."],
  ['them', 'She took on THING.'],
  ['them', 'She said I could expect THING by Friday.', friday],
  ['them', "You'll have THING by Friday, she said.", friday],
  ['them', "She said she'd see to THING."],
  ['them', 'She has THING in hand.'],
  ['them', 'Leave THING with me, she said.'],
  ['them', 'I left THING to her.'],
  ['them', 'She told me to leave THING with her.'],
  ['them', 'Her job: THING.'],
  ['them', 'Waiting on her for THING.'],
  ['them', 'THING still outstanding from her.'],
  ['them', 'AI Priya: THING'],
  ['them', '@Priya THING by Friday', friday],
  ['them', 'THING by Friday, she swears.', friday],
];

const ofActs: readonly (readonly [by: 'me' | 'them', turn: string])[] = [
  ['me', "She has my word that I'll DO."],
  ['me', "It's my turn to DO."],
  ['me', "It's down to me to DO."],
  ['me', "I've put myself forward to DO."],
  ['me', 'She can count on me to DO.'],
  ['me', 'Leave it to me to DO, I said.'],
  ['me', "I'll take care of DOING."],
  ['me', "I'm down for DOING."],
  ['me', 'I committed myself to DOING.'],
  ['me', 'me to DO'],
  ['me', 'She asked me to DO. Will do.'],
  ['me', 'She asked me to DO. Consider it done, I said.'],
  ['me', "She asked whether I'd DO. I told her she could count on me."],
  ['me', 'Priya wanted me to DO. I took it on.'],
  ['me', 'Could you DO, she asked. Sure thing, I said.'],
  ['them', "I have her word that she'll DO."],
  ['them', "Rest assured, she said, I'll DO."],
  ['them', "It's on her to DO."],
  ['them', 'I can rely on her to DO.'],
  ['them', "She'll see to DOING."],
  ['them', 'Priya to DO'],
  ['them', "she's to DO"],
  ['them', 'I asked her to DO. Leave it with me, she said.'],
  ['them', "I asked her to DO. She's on it."],
  ['them', 'Asked Priya whether she could DO. She said I could count on her.'],
];

const promisesOf = (turn: string): readonly (readonly [string, string | null, string])[] =>
  capture(`Coffee with Priya. ${turn}`, { now, zone, book }).promises.map(({ by, due, what }) => [
    by,
    due,
    what.toLowerCase(),
  ]);

describe('whoever bears a thing has promised it', () => {
  for (const [by, turn, due = null] of ofThings)
    test(turn, () => {
      for (const thing of by === 'me' ? mine : theirs) {
        const opening = turn.startsWith('THING') ? `T${thing.slice(1)}` : thing;
        const text = turn.replace('THING', thing.startsWith('the') ? opening : thing);
        assert.deepEqual(promisesOf(text), [[by, due, thing]], text);
      }
    });
});

/** As one types on a phone, without commas, capitals and apostrophes. */
const typed: readonly (readonly [by: 'me' | 'them', turn: string, due?: string])[] = [
  ['me', 'me: THING'],
  ['me', 'me = THING'],
  ['me', 'todo - THING by fri', friday],
  ['me', 'note to self: THING by fri', friday],
  ['me', 'dont forget THING for her'],
  ['me', 'THING 4 her by fri', friday],
  ['me', 'put me down 4 THING'],
  ['me', 'shes counting on me 4 THING'],
  ['me', 'leave THING w me i said'],
  ['them', 'her: THING'],
  ['them', 'waiting on THING from her'],
  ['them', 'still need THING from her'],
  ['them', 'THING by fri from priya', friday],
  ['them', 'priya 2 bring THING'],
  ['them', 'counting on her 4 THING'],
];

describe('whoever bears a thing has promised it, also in a hurry', () => {
  for (const [by, turn, due = null] of typed)
    test(turn, () => {
      for (const thing of ['the slides', 'the raffle', 'the seating plan', 'the tea urn']) {
        const found = promisesOf(turn.replace('THING', thing));
        assert.deepEqual(
          found.map(([whose, day, what]) => [whose, day, what.includes(thing)]),
          [[by, due, true]],
          thing,
        );
      }
    });
  for (const turn of [
    'her: the best boss ever',
    'me = tired',
    'she said yes to the dress',
    'priya 2 kids',
    'dont forget her birthday',
    'note to self: less coffee',
    'a table for two by the window',
    'a card for her mum',
    'im on nights till fri',
    'shes doing the london marathon',
    'left the kids w her mum',
  ])
    test(`${turn}: none`, () => assert.deepEqual(promisesOf(turn), []));
});

describe('whoever is to do it has promised to', () => {
  for (const [by, turn] of ofActs)
    test(turn, () => {
      for (const [act, doing] of [
        ['photocopy the hymns', 'photocopying the hymns'],
        ['book the hall', 'booking the hall'],
      ] as const) {
        const found = promisesOf(turn.replace('DOING', doing).replace('DO', act));
        assert.deepEqual(
          found.map(([whose, due, what]) => [whose, due, what.replace('photocopying', 'photocopy')]),
          [[by, null, act]],
        );
      }
    });
});

describe('what only sounds like it is no promise', () => {
  for (const turn of [
    'The raffle was on her, very kind.',
    "The next round's on me.",
    'The joke is on me.',
    'The pressure is on her.',
    'The raffle was my job back then.',
    "It isn't my turn to book the hall.",
    'It was her turn to book the hall last week.',
    'She put me down in front of everyone.',
    "She's down with flu.",
    'She signed up for the army in 2019.',
    'I signed up for the raffle years ago.',
    'She should put me down for the raffle.',
    "Don't count on me for the raffle, I said.",
    "I can't count on her for the raffle.",
    'You can always count on Priya for a laugh.',
    'She counts on her sister to book the hall.',
    'If I can count on her for the raffle, fine.',
    "She's good for a laugh.",
    'She can expect a bonus.',
    'She takes care of her mother.',
    'At Acme she takes care of the raffle.',
    'She would take care of the raffle in an ideal world.',
    'I took care of the raffle already.',
    'I left the slides with the porter.',
    'She left the slides with her sister.',
    'Leave the slides alone, she said.',
    'She had the last word on the raffle.',
    'I gave my word on the raffle and kept it.',
    'She refused to put her name forward for the raffle.',
    "She'll be up for the challenge.",
    'The bike is mine, not hers.',
    'She asked me to book the hall, which I would love to but cannot.',
    'I offered to book the hall but she would not hear of it.',
    'She asked me to book the hall. No chance.',
    'I asked her to book the hall. She laughed.',
    'The deal with Acme fell through.',
    'It would be up to me to book the hall, in theory.',
    'The choir relies on Priya for the high notes.',
    'Put her name forward for the board.',
  ])
    test(turn, () => {
      assert.deepEqual(promisesOf(turn), []);
    });
});
