import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { capture } from '../capture.ts';
import { book, now, zone } from '../testing/book.ts';

const promisesIn = (said: string): readonly (readonly [by: string, due: string | null, thing: string])[] =>
  capture(`Good talk with Priya. ${said.charAt(0).toUpperCase()}${said.slice(1)}`, {
    now,
    zone,
    book,
  }).promises.map(({ by, due, what }) => [by, due, what.split(' ').at(-1) ?? '']);

const friday = '2026-11-20';

const things = [
  'the slides',
  'the manuscript',
  'a box of marzipan',
  'the consent form',
  'two references',
  'a list of labs',
];

describe('a thing on its way is owed by whoever it comes from', () => {
  for (const [turn, by, due = friday] of [
    ['THING will reach her by Friday.', 'me'],
    ['THING goes out to her on Friday.', 'me'],
    ['THING will be in her inbox by Friday.', 'me'],
    ['THING will land on her desk by Friday.', 'me'],
    ['THING comes from me on Friday.', 'me'],
    ['THING follows from me by Friday.', 'me'],
    ['THING to follow from me by Friday.', 'me'],
    ['She gets THING from me.', 'me', null],
    ['She can expect THING from me by Friday.', 'me'],
    ['THING from my end by Friday.', 'me'],
    ['THING to her by Friday.', 'me'],
    ['THING will be ready for her by Friday.', 'me'],
    ['THING will reach me by Friday.', 'them'],
    ['THING will come from her by Friday.', 'them'],
    ['THING follows from her by Friday.', 'them'],
    ['THING will arrive by post from her.', 'them', null],
    ['THING = coming my way by Friday.', 'them'],
    ['THING is coming my way by Friday.', 'them'],
    ['She said THING would be with me by Friday.', 'them'],
    ['THING will land in my inbox by Friday.', 'them'],
    ['I get THING from her.', 'them', null],
    ['I can expect THING from her by Friday.', 'them'],
    ['THING from her side by Friday.', 'them'],
    ['THING from Priya by Friday.', 'them'],
    ['THING to me by Friday.', 'them'],
  ] as const)
    test(turn, () => {
      for (const thing of things)
        assert.deepEqual(
          promisesIn(turn.replace('THING', thing)),
          [[by, due, thing.split(' ').at(-1)]],
          thing,
        );
    });
});

describe('nobody owes what comes of itself, what others give out, or who comes', () => {
  for (const said of [
    'The baby will come by Friday.',
    'The parcel went to her yesterday.',
    'The job goes to her cousin on Friday.',
    'Her train gets to Paris on Friday.',
    'The prize goes to her on Friday.',
    'The news came from her.',
    'Her daughter comes to Lyon on Friday.',
    'She gets a new job on Friday.',
    'The contract goes to her boss on Friday.',
    'Her son gets his results from the school on Friday.',
    'She gets the keys from her landlord on Friday.',
    'By Friday she has the baby.',
    'She gets the cast off on Friday.',
    'Her boss comes from Lyon on Friday.',
    'The call from her was nice.',
    'A letter from her on Friday made my day.',
    'Her mum will be with her by Friday.',
    'The slides came from her.',
    'The idea came from me.',
    'The parts will be sent to her by the warehouse on Friday.',
    'She will get the results on Friday.',
    'Greetings to her on Friday.',
  ])
    test(said, () => assert.deepEqual(promisesIn(said), []));
});

describe('what one hands another is noted in the present', () => {
  for (const [note, by] of [
    ['sends me catalogue', 'them'],
    ['brings me her notes', 'them'],
    ['lends me her drill', 'them'],
    ['gives me a discount', 'them'],
    ['she finds out about the visa for me', 'them'],
    ['she checks the dates for me', 'them'],
    ['books the room for me', 'them'],
    ['lend her my notes', 'me'],
    ['show her my sketch', 'me'],
    ['i mail her the prices', 'me'],
    ['I make her a copy', 'me'],
    ["We'll make her a film", 'me'],
    ['we lend her our van', 'me'],
  ] as const)
    test(note, () =>
      assert.deepEqual(
        promisesIn(note).map(([who]) => who),
        [by],
      ),
    );
  for (const note of [
    'sends her regards',
    'gives me courage',
    'she gives me the creeps',
    'Priya gives me a headache',
    'it gives me hope',
    'she will give me a headache',
    "he'll give you goosebumps",
    'she finds me a bit loud',
    'Priya shows me the garden, coffee yesterday',
    'she always brings me cake',
    'shows me how to do it',
    'she works for me',
    'she looks out for me',
    'I send her cards every year',
    'I find her funny',
    'She makes me laugh',
    'give it time, she said',
    'nothing for me to do',
  ])
    test(note, () => assert.deepEqual(promisesIn(note), []));
});
