import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { capture } from '../capture.ts';
import { book, now, zone } from '../testing/book.ts';

/** Turns that set a talk ahead, by its kind; "#" is its day. */
const turns = {
  meal: [
    'Priya invited me to lunch #',
    'Priya has invited me to dinner #',
    'I invited Priya to lunch #',
    'The lunch with Priya is #',
    'Reserved # for lunch with Priya',
    "Can't wait for lunch with Priya #",
    "I'm going to have lunch with Priya #",
    'Reminder: lunch with Priya #',
    'Pencilled in lunch with Priya for #',
    'Priya is coming over for dinner #',
    'Priya is coming for lunch #',
    'Having lunch with Priya #',
    "We're having lunch with Priya #",
    'Priya and I will have lunch #',
    'Booked lunch with Priya for #',
    'Lunch with Priya is booked for #',
    'Lunch with Priya is on for #',
    'Priya and I agreed to have lunch #',
    "I've got lunch with Priya #",
    'Priya asked me to lunch #',
    'Off to lunch with Priya #',
    'Confirmed lunch with Priya for #',
    'Lunch with Priya confirmed for #',
    'Priya confirmed lunch #',
    'Priya accepted my invite to lunch #',
    'Moved lunch with Priya to #',
    'Priya postponed our lunch to #',
    'Upcoming: lunch with Priya #',
    'Save the date: dinner with Priya #',
    'Dinner plans with Priya #',
    "Let's do lunch with Priya #",
    'Hosting Priya for dinner #',
    'Priya is hosting me for dinner #',
    'Treating Priya to lunch #',
    'Taking Priya to lunch #',
    'Priya is taking me out for dinner #',
    'Doing lunch with Priya #',
    'Priya comes to dinner #',
    'Priya takes me out for dinner #',
    'Priya has me over for dinner #',
    'Priya joins me for lunch #',
    'Lunch with Priya # if she has time',
    'Priya postponed our lunch until #',
    'Lunch with Priya brought forward to #',
    'Lunch with Priya cancelled, moved to #',
    "Priya can't make today's lunch, new date #",
  ],
  coffee: [
    'Priya invited us for coffee #',
    'Invited Priya for coffee #',
    'Made a date with Priya for coffee #',
    'Kept # free for coffee with Priya',
    'Looking forward to coffee with Priya #',
    'Planning to have coffee with Priya #',
    "Don't forget: coffee with Priya #",
    'Pencilled in coffee with Priya #',
    'Priya and I are having coffee #',
    'Priya asked me out for coffee #',
    'Seeing Priya for coffee #',
    "I'll meet Priya for coffee #",
    'Priya said yes to coffee #',
    'Priya agreed to coffee #',
    'Coffee with Priya moved to #',
    'Pushed my coffee with Priya to #',
    'Next coffee with Priya: #',
    'Grabbing a coffee with Priya #',
  ],
  meeting: [
    'My interview with Priya is #',
    'The meeting with Priya is #',
    'Made an appointment with Priya for #',
    "I'm looking forward to seeing Priya #",
    'Looking forward to meeting Priya #',
    "Can't wait to meet Priya #",
    'Excited to see Priya #',
    'Planning to meet Priya #',
    'Going to meet Priya #',
    'Priya can do # 2pm',
    "Priya's coming over #",
    "I'm meeting Priya #",
    'Meeting up with Priya #',
    "I'm seeing Priya #",
    'Priya and I are meeting #',
    'Arranged to meet Priya #',
    'Agreed to meet Priya #',
    'Got a meeting with Priya #',
    'I have an interview with Priya #',
    'Will see Priya #',
    "I'll be seeing Priya #",
    'Due to meet Priya #',
    'Supposed to meet Priya #',
    'Priya agreed to meet #',
    'Rescheduled with Priya to #',
    'Priya had to cancel, new date is #',
    'Priya cancelled, now #',
    'Have to meet Priya #',
    'Interview with Priya coming up #',
    'Visiting Priya #',
    'Priya is visiting me #',
    'Catching up with Priya #',
    'Speaking with Priya #',
    'Priya visits me #',
    'Priya comes to see me #',
    'Priya comes over #',
    'Priya drops by #',
    'Priya stays with me #',
    'Priya is coming #',
    'Priya is coming to visit #',
    'I visit Priya #',
    'I meet up with Priya #',
    'We host Priya #',
    'Off to see Priya #',
    'I go to see Priya #',
  ],
  call: [
    'Our next call with Priya is #',
    'I plan to call Priya #',
    'Gonna call Priya #',
    'Call with Priya scheduled for #',
    'Scheduled a call with Priya for #',
    'Set up a call with Priya for #',
    'Priya and I have a call #',
    'I have a call with Priya #',
    "There's a call with Priya #",
    'Priya is calling me #',
    'Priya moved our call to #',
    'Rescheduled the call with Priya for #',
    'Next call with Priya #',
    'Speaking to Priya on the phone #',
    'Have a call with Priya #',
    'Got a call with Priya #',
    'Call with Priya cancelled, moved to #',
  ],
  walk: ['Priya and I are going for a walk #', "Hiking with Priya # if it doesn't rain"],
  video: ['Zoom with Priya planned for #', 'Looking forward to a video call with Priya #'],
} as const;

const days = [
  ['on Friday', '2026-11-20', null],
  ['tomorrow', '2026-11-19', null],
  ['on 3 December at 3', '2026-12-03', '15:00'],
  ['next Tuesday', '2026-11-24', null],
] as const;

/** "on" stands where no word leads to the day: "for Friday", "reserved Friday". */
const on = (turn: string, day: string): string =>
  turn.replace(
    '#',
    /(?:for|to|until|date|can do|now|:|Reserved|Kept) #/u.test(turn) ? day.replace(/^on /u, '') : day,
  );

describe('a talk that is set ahead is a plan for its day, however that is said', () => {
  for (const [kind, frames] of Object.entries(turns))
    for (const frame of frames)
      test(frame, () => {
        for (const [said, day, time] of days) {
          const text = on(frame, said);
          // "can do Friday at 3 2pm" has two hours, and "kept Friday at 3 free" is none.
          if (time !== null && /can do|Kept/u.test(frame)) continue;
          const found = capture(text, { now, zone, book });
          assert.deepEqual(
            {
              kind: found.kind,
              planned: found.planned,
              day: found.day,
              time: /can do/u.test(frame) ? null : found.time,
              who: found.people.map(({ name }) => name),
              promises: found.promises.length,
              threads: found.threads.length,
            },
            { kind, planned: true, day, time, who: ['Priya'], promises: 0, threads: 0 },
            text,
          );
        }
      });
});

/** A talk that was, with its day and kind. */
const had = [
  ['Coffee with Priya', '2026-11-18', 'coffee'],
  ['Called Priya yesterday', '2026-11-17', 'call'],
  ['Priya and I had lunch, an hour', '2026-11-18', 'meal'],
  ['Met Priya for coffee last Thursday for 20 minutes', '2026-11-12', 'coffee'],
  ['Lunch with Priya and Ken on Sunday', '2026-11-15', 'meal'],
  ['Priya called', '2026-11-18', 'call'],
] as const;

const nextTalks = [
  'she invited me to lunch #',
  'she invited me to dinner #',
  'I invited her to lunch #',
  "we're having lunch #",
  "we'll have dinner #",
  'we agreed to have lunch #',
  'we arranged to meet #',
  'our next call is #',
  'my interview with her is #',
  'we set up a call #',
  'I made an appointment #',
  "I'm looking forward to seeing her again #",
  "can't wait to see her again #",
  "I'm planning to see her again #",
  "she's coming over #",
  'she visits me #',
  'she comes over #',
  'I visit her #',
  'she is coming over for dinner #',
  'I have another call with her #',
  "I've got a meeting with Ken #",
  'we have another meeting #',
  'she asked me to dinner #',
  'she asked me out for coffee #',
  'she agreed to coffee #',
  'next call #',
  'next lunch #',
  'follow-up call #',
  'second interview #',
  'next meeting: #',
  'we meet again #',
  'meeting again #',
  'seeing her again #',
  "I'm going to meet Ken #",
  "I'll see her again #",
  'she wants to meet #',
  "I'm meeting Ken #",
  "we're meeting again #",
  'we will talk again #',
  "we'll catch up #",
  'we pencilled in lunch #',
  'I promised to call her #',
  'there is a party #',
  'save the date: dinner #',
  "don't forget: dinner #",
];

/** What goes on in the sentence of the talk; the rest is a sentence of its own. */
const goesOn = /^(?:next|follow|second|don|save|meeting|seeing)/u;

describe('a talk that was stays as it was, whatever is set ahead behind it', () => {
  for (const [talk, day, kind] of had)
    test(talk, () => {
      for (const next of nextTalks)
        for (const said of ['on Friday', 'tomorrow']) {
          const behind = on(next, said);
          const text = goesOn.test(behind)
            ? `${talk}, ${behind}`
            : `${talk}. ${behind.charAt(0).toUpperCase()}${behind.slice(1)}.`;
          const found = capture(text, { now, zone, book });
          assert.deepEqual(
            { day: found.day, kind: found.kind, planned: found.planned },
            { day, kind, planned: false },
            text,
          );
        }
    });
});

describe('what is no talk sets none ahead', () => {
  for (const text of [
    'Priya is coming around to the idea on Friday.',
    'Priya is coming around to the idea this week.',
  ])
    test(text, () => assert.equal(capture(text, { now, zone, book }).planned, false));
});
