import assert from 'node:assert/strict';
import test from 'node:test';
import { capture } from '../capture.ts';
import { book, now, zone } from '../testing/book.ts';

const promised = (text: string): readonly string[] =>
  capture(text, { now, zone, book }).promises.map(({ by, due, what }) => `${by} ${due ?? '-'} ${what}`);

test('what belongs to a promise may stand in the clause or the sentence beside it', () => {
  for (const [text, ...promises] of [
    // its day
    [
      'I owe Ada the 12 euros for the tram and will transfer the euros tonight.',
      'me 2026-11-18 the 12 euros for the tram',
    ],
    [
      'Ben wants a short summary from me, and I said yes. Deadline is Sunday 6 December.',
      'me 2026-12-06 a short summary from me',
    ],
    [
      "Lena is to review my request, which she reckons she'll manage by the 4th.",
      'them 2026-12-04 review my request',
    ],
    [
      'Priya agreed to look over my letter and give it back to me on Tuesday.',
      'them 2026-11-24 look over my letter',
    ],
    ["Meeting Tom on Friday for lunch, I'll bring my portfolio.", 'me 2026-11-20 my portfolio'],
    ["Meeting Tom on Friday at 2 pm. I told him I'd bring the floor plan.", 'me 2026-11-20 the floor plan'],
    ["Omar's sending me the price list by end of day Thursday.", 'them 2026-11-19 the price list'],
    // its thing
    ["Ada wants a one-page summary by Tuesday, which I said I'd write.", 'me 2026-11-24 a one-page summary'],
    [
      "I'll ask Ben by Thursday whether he still needs a room.",
      'me 2026-11-19 ask Ben whether he still needs a room',
    ],
    ['Lena will find out if they take interns.', 'them - find out if they take interns'],
    ["Ada wants to see my dashboard. I'll show it to her on Tuesday.", 'me 2026-11-24 show my dashboard'],
    ["Ben wants the oak boards by the 27th, I said he'd have them.", 'me 2026-11-27 the oak boards'],
    ["Omar wants samples, I'm shipping them tomorrow.", 'me 2026-11-19 ship samples'],
    [
      "Ada texted. I still have her spare keys. Told her I'll drop them off tonight.",
      'me 2026-11-18 drop her spare keys off',
    ],
    [
      'Lena will check with HR whether they take interns and will let me know by the 27th.',
      'them 2026-11-27 check with HR whether they take interns',
    ],
    ["Ken wants my logo by the end of June and I'm happy to do it.", 'me 2027-06-30 my logo'],
    [
      'Message from Ada: she found a second-hand bike for me and will bring it round on Saturday.',
      'them 2026-11-21 bring a second-hand bike round',
    ],
    [
      "Coffee with Ken. They want to see our safety plan, I'll have it ready by Tuesday.",
      'me 2026-11-24 have our safety plan ready',
    ],
    ['Ken phoned. I still owe him 40 euros. Will transfer it by Friday.', 'me 2026-11-20 40 euros'],
    ["Tom rang, he'll chase customs and let me know by Thursday.", 'them 2026-11-19 chase customs'],
    // which of two it would be is not said, and not whom
    [
      'Coffee with Ada. She found a bike for the trip and a tent for the summer. She will bring it round on Saturday.',
      'them 2026-11-21 bring it round',
    ],
    [
      'Lunch with Ken. He likes the photos of his sister. I will call them tonight.',
      'me 2026-11-18 call them',
    ],
    // whose it is
    [
      'Coffee with Ada. I order the timber, she gets the radiator moved by the 27th.',
      'me - order the timber',
      'them 2026-11-27 get the radiator moved',
    ],
    [
      'Text from Ken. Him to pick up the parts on Monday, me to pay him.',
      'them 2026-11-23 pick up the parts',
      'me - pay him',
    ],
    ["Zoom with Ken about the survey, I'm to clean the data by Monday.", 'me 2026-11-23 clean the data'],
    ['Coffee with Ken. He is having the specs sent to me.', 'them - have the specs sent to me'],
    ["Lunch with Tom. He's transferring the 40 euros tomorrow.", 'them 2026-11-19 transfer the 40 euros'],
    ["Called Tom, he's putting in a word for me with his boss.", 'them - put in a word for me with his boss'],
    ['Ada made me swear to come to her opening on the 28th.', 'me 2026-11-28 come to her opening'],
    ["Lunch with Ada and Ken. Ada told Ken she'd send me the deck.", 'them - the deck'],
    [
      'Lunch with Ada and her colleague Brent Lawson. Brent will email me the case study by next Monday.',
      'them 2026-11-23 the case study',
    ],
    [
      'Called Lena. "I\'ll look up the salary bands for you," she said.',
      'them - look up the salary bands for you',
    ],
    ["I assured Ken on the phone that I'd tell him my start date.", 'me - tell him my start date'],
    ['Coffee with Ken. The new version will be sent to him before Tuesday.', 'me 2026-11-23 The new version'],
    ['Coffee with Ken. My draft will be ready for him on Thursday.', 'me 2026-11-19 My draft'],
    ['Coffee with Ken. The parts will be sent to him by the warehouse tomorrow.'],
    ['Coffee with Ken. His visa will be ready for him in March.'],
    // that it is none
    ['Coffee with Ada next Wednesday. I want to ask her about grad school in Lyon.'],
    ['Ken offered to lend me a bike. I declined since mine is fixed.'],
    ["I offered to help Ken with his talk, but he said thanks, it's all done."],
    ["Lunch with Ada and Ken. Ada promised Ken she'd translate his CV."],
    ["Lunch with Ada and Ken. Ada told Ken she'd find him a plumber."],
    ['Ken offered to cover my shift but I told him no need.'],
    ['Ada let me know that the recruiter promised him an answer by Friday.'],
    ['Coffee with Ken. He has the meetings recorded for his team.'],
    ["Coffee with Ada. She's transferring to the Lyon office on Friday."],
    ['I promised Ken a card for the crew and mailed it the same evening.'],
  ] as const)
    assert.deepEqual(promised(text), promises, text);
});

test('nothing promised is lost to what stands beside it', () => {
  for (const [text, ...promises] of [
    [
      "Lunch with Ken and Ada. I'll send Ken the slides. I'll send Ada the slides.",
      'me - the slides',
      'me - the slides',
    ],
    [
      "Lunch with Ken. I owe him the slides. I'll print the slides by Friday.",
      'me - the slides',
      'me 2026-11-20 print the slides',
    ],
    [
      "Coffee with Ken. I'll send him my CV and I'll update my CV by Friday.",
      'me - my CV',
      'me 2026-11-20 update my CV',
    ],
    [
      "Lunch with Ken. I'll call Ada and let her know by Friday.",
      'me 2026-11-20 call Ada',
      'me 2026-11-20 let her know',
    ],
    // after a talk that is noted, a call is no plan in its place
    ["Lunch with Ken. I'll call Ada by Friday.", 'me 2026-11-20 call Ada'],
    ["Lunch with Ken tomorrow. I'll call him at 10."],
    // with its day an offer stands
    ['Coffee with Ada, she can get me the dataset by Friday.', 'them 2026-11-20 get me the dataset'],
    ['Coffee with Ada, she can see me by Friday.'],
    // what "it" and "them" do not stand for
    [
      'Called Ada. The weather was bad and the train was late. I will send it tomorrow.',
      'me 2026-11-19 send it',
    ],
    [
      "Ken mailed the slides back. I'll fix the last two charts tonight and return them.",
      'me 2026-11-18 fix the last two charts',
      'me - return the last two charts',
    ],
  ] as const)
    assert.deepEqual(promised(text), promises, text);
});

test('a promise is marked to the end of what is to be asked', () => {
  const text = "Coffee with Ada. I'll ask Ben by Thursday whether he still needs a room.";
  const [promise] = capture(text, { now, zone, book }).promises;
  assert.equal(
    text.slice(...(promise?.span ?? [0, 0])),
    "I'll ask Ben by Thursday whether he still needs a room",
  );
});

test('a promise is marked to the end of the day that stands with its report', () => {
  const text = "Coffee with Ada. She'll check with HR and let me know by the 27th. Nothing else.";
  const [promise] = capture(text, { now, zone, book }).promises;
  assert.equal(text.slice(...(promise?.span ?? [0, 0])), "She'll check with HR and let me know by the 27th");
});
