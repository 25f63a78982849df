import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { capture } from '../capture.ts';
import { book, now, zone } from '../testing/book.ts';

const whoseOf = (turn: string): readonly string[] =>
  capture(`Coffee with Priya. ${turn}`, { now, zone, book }).promises.map(({ by }) => by);

describe('what is in hand for both of us, or for the other, is promised', () => {
  for (const [turn, ...whose] of [
    ["She's booking the table.", 'them'],
    ["She's bringing the cake.", 'them'],
    ["She's organising the minibus.", 'them'],
    ["I'm booking the table.", 'me'],
    ["I'm doing the jollof.", 'me'],
    ["I'm putting together the questions and she takes care of the mailing list.", 'me', 'them'],
    ["I'm driving her to the clinic.", 'me'],
    ["I'm lending her my tent.", 'me'],
    ["I'm letting her have my old scores.", 'me'],
    ["I'm minding her kids on Saturday.", 'me'],
    ["I'm asking around for a flat for her.", 'me'],
    ['We settled that she approaches the county and I approach the schools.', 'them', 'me'],
    ['We agreed she critiques my portfolio and I beta-test her app.', 'them', 'me'],
  ] as const)
    test(turn, () => assert.deepEqual(whoseOf(turn), whose));
});

describe('a word with others on my behalf is promised, whichever word it is', () => {
  for (const turn of [
    "She'll clear it with the boss on Friday.",
    "She'll square it with the landlord.",
    "She'll have a quiet chat with ops.",
    "She's having a word with her manager about me.",
    'She will try her colleague Noor about site visits.',
    "She said she'd put in a word with the foreman.",
    "She'll raise it with the committee.",
    "She'll float the idea with her team.",
    "She's sounding out the depot for me.",
    "She'll get on to the plumber.",
  ])
    test(turn, () => assert.deepEqual(whoseOf(turn), ['them']));
});

describe('what goes to one of us is owed by the other', () => {
  for (const [turn, by] of [
    ['She wants a one-pager on my thesis; it goes out to her this week.', 'me'],
    ["She wants the plan by the 24th, which she'll get.", 'me'],
    ['There will be a new mug on her desk by Wednesday.', 'me'],
    ['The outage figures will come from her as soon as her boss clears them.', 'them'],
    ['So a box of it comes from me next Monday.', 'me'],
  ] as const)
    test(turn, () => assert.deepEqual(whoseOf(turn), [by]));
});

describe("what is of one's own life is no promise, though it is under way", () => {
  for (const turn of [
    "I'm writing my thesis.",
    "I'm doing the PhD in Leeds.",
    "I'm doing the course.",
    "I'm taking the train home.",
    "I'm bringing up two kids.",
    "I'm booking my own holiday.",
    "I'm having lunch with her brother.",
    "She's building the new plant.",
    "She's doing the accounts for Acme.",
    "She's ordering a new kitchen.",
    "She's organising a festival in May.",
    "She's having trouble with her boss.",
    "She's getting the kitchen done.",
    "She's driving the kids to Spain.",
    "She'll clear her desk on Friday.",
    "She'll have a chat with her therapist.",
    "She'll have a word for everyone.",
    "She'll try the new diet.",
    "She'll raise two kids.",
    "She's putting the house on the market.",
    "She's finding the job dull.",
    'She was booking the table when I came.',
  ])
    test(turn, () => assert.deepEqual(whoseOf(turn), []));
});

describe('a yes is one wherever it stands, and says by when', () => {
  for (const [turn, by, due] of [
    ['I said yes when she asked me to help at her stall on 28 November.', 'me', '2026-11-28'],
    ["She'd like my summary in English; I said by Friday.", 'me', '2026-11-20'],
    ["She'd put in a word with the foreman, she said.", 'them', null],
    ["I've given her my word that the bicycle will be roadworthy by Friday.", 'me', '2026-11-20'],
    ['She gave me her solemn promise that the scaffolding comes down by Friday.', 'them', '2026-11-20'],
    ['Rest assured, she said, the reference will be with you by Friday.', 'them', '2026-11-20'],
    ['Priya: leave it w me re the van permit', 'them', null],
    ["She's on it re the customs form.", 'them', null],
    ["The bank needs a form. Leave it with me, I said, you'll have the form by Friday.", 'me', '2026-11-20'],
  ] as const)
    test(turn, () => {
      const { promises } = capture(`Coffee with Priya. ${turn}`, { now, zone, book });
      assert.deepEqual(
        promises.map((promise) => [promise.by, promise.due]),
        [[by, due]],
      );
    });
});
