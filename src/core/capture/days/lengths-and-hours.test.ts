import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { capture } from '../capture.ts';
import { book, now, zone } from '../testing/book.ts';

const lengths = [
  ['30 min', 30],
  ['30min', 30],
  ['30 mins', 30],
  ['30 minutes', 30],
  ['thirty minutes', 30],
  ['half an hour', 30],
  ['a half hour', 30],
  ['a half-hour', 30],
  ['about half an hour', 30],
  ['a good half hour', 30],
  ['a good half an hour', 30],
  ['1:30h', 90],
  ['1:30 h', 90],
  ['1h15', 75],
  ['1h30m', 90],
  ['1h 15m', 75],
  ['1 h 15 min', 75],
  ['1 hour 15', 75],
  ['1 hr 15', 75],
  ['1.5h', 90],
  ['1.5 hours', 90],
  ['1,5 h', 90],
  ['1½ hours', 90],
  ['1 1/2 hours', 90],
  ['an hour', 60],
  ['one hour', 60],
  ['1 hour', 60],
  ['1h', 60],
  ['an hour and a half', 90],
  ['one and a half hours', 90],
  ['one and a half hour', 90],
  ['an hour and a quarter', 75],
  ['three quarters of an hour', 45],
  ['three-quarters of an hour', 45],
  ["45'", 45],
  ['45m', 45],
  ['45-minute', 45],
  ['10-15 minutes', 15],
  ['10–15 min', 15],
  ['10 to 15 minutes', 15],
  ['ten or fifteen minutes', 15],
  ['under an hour', 60],
  ['just under an hour', 60],
  ['over an hour', 60],
  ['just over an hour', 60],
  ['more than an hour', 60],
  ['almost an hour', 60],
  ['nearly two hours', 120],
  ['less than ten minutes', 10],
  ['two hours', 120],
  ['a couple of hours', 120],
  ['two and a half hours', 150],
  ['2.5 hrs', 150],
  ['2h', 120],
  ['90 minutes', 90],
  ['90 min.', 90],
  ['an hour or so', 60],
  ['an hour or two', 120],
  ['a quarter of an hour', 15],
  ['quarter of an hour', 15],
  ['a solid hour', 60],
  ['a full hour', 60],
  ['a whole hour', 60],
  ['5 short minutes', 5],
  ['a quick ten minutes', 10],
  ['five minutes', 5],
  ['twenty-five minutes', 25],
  ['20ish minutes', 20],
  ['20-ish minutes', 20],
  ['~20 min', 20],
  ['approx. 20 min', 20],
  ['c. 20 min', 20],
  ['roughly 20 minutes', 20],
  ['at least 20 minutes', 20],
  ['max 20 min', 20],
  ['ca. 20 min', 20],
  ['some 20 minutes', 20],
  ['a good 20 minutes', 20],
  ['2 hrs 10 mins', 130],
  ['an hour and ten minutes', 70],
  ['an hour ten', 70],
  ['1 hr and 20 mins', 80],
  ['three hours', 180],
] as const;

const withLength = [
  'Coffee with Priya, #',
  'Talked to Priya for # on the phone',
  'Lunch with Priya (#)',
  'Zoom with Priya. #.',
];

describe('how long a talk took is read in whatever words, and is no hour of the day', () => {
  for (const [said, minutes] of lengths)
    test(said, () => {
      for (const turn of withLength) {
        const text = turn.replace('#', said);
        const found = capture(text, { now, zone, book });
        assert.deepEqual(
          { minutes: found.minutes, time: found.time, day: found.day, planned: found.planned },
          { minutes, time: null, day: '2026-11-18', planned: false },
          text,
        );
      }
    });
});

const times = [
  ['at 3', '15:00', null],
  ['at 3pm', '15:00', null],
  ['at 3 pm', '15:00', null],
  ['at 3 p.m.', '15:00', null],
  ['at 15:00', '15:00', null],
  ['at 15.30', '15:30', null],
  ['at 3:30', '15:30', null],
  ['at 3.30pm', '15:30', null],
  ['at half past three', '15:30', null],
  ['at half three', '15:30', null],
  ['around half three', '15:30', null],
  ['at half past 3', '15:30', null],
  ['at quarter past nine', '09:15', null],
  ['at a quarter past nine', '09:15', null],
  ['at quarter to ten', '09:45', null],
  ['at a quarter to ten', '09:45', null],
  ['at 14h30', '14:30', null],
  ['at 14h', '14:00', null],
  ['at noon', '12:00', null],
  ['around noon', '12:00', null],
  ['at midday', '12:00', null],
  ['at 12', '12:00', null],
  ['at five', '17:00', null],
  ['at 5ish', '17:00', null],
  ['about 5pm', '17:00', null],
  ['at about 5', '17:00', null],
  ['at around 5', '17:00', null],
  ["at 10 o'clock", '10:00', null],
  ["at ten o'clock", '10:00', null],
  ['at 9 in the morning', '09:00', null],
  ['at 9 in the evening', '21:00', null],
  ['at 8 at night', '20:00', null],
  ['at ten to three', '14:50', null],
  ['at ten past three', '15:10', null],
  ['at 1500', '15:00', null],
  ['at 15h00', '15:00', null],
  ['at 8:30 am', '08:30', null],
  ['at 8.30am', '08:30', null],
  ['at 8am sharp', '08:00', null],
  ['at 10:15am', '10:15', null],
  ['shortly before noon', '12:00', null],
  ['just after 3pm', '15:00', null],
  ['at 3-ish', '15:00', null],
  ['@3pm', '15:00', null],
  ['@ 15:00', '15:00', null],
  ['at five to three', '14:55', null],
  ['at twenty past four', '16:20', null],
  ['at eleven thirty', '11:30', null],
  ['at three fifteen', '15:15', null],
  ['at 5 sharp', '17:00', null],
  ['at 4 on the dot', '16:00', null],
  ['from 2 to 3:15', '14:00', 75],
  ['from 2 to 3', '14:00', 60],
  ['2-3pm', '14:00', 60],
  ['2–3 pm', '14:00', 60],
  ['14:00-15:30', '14:00', 90],
  ['14-15h', '14:00', 60],
  ['from 10 to 11:30', '10:00', 90],
  ['from 10am to noon', '10:00', 120],
  ['10:00 to 10:45', '10:00', 45],
  ['9.30-10.15', '09:30', 45],
  ['from nine to ten', '09:00', 60],
  ['between 2 and 3', '14:00', 60],
  ['from half two to three', '14:30', 30],
  ['from 12 to 1', '12:00', 60],
  ['from 11 till 1', '11:00', 120],
  ['from 6 until 7:30', '18:00', 90],
  ['from 2pm until 3:15pm', '14:00', 75],
  ['from 2pm to 3pm', '14:00', 60],
  ['from 14h to 15h30', '14:00', 90],
  ['1pm-2pm', '13:00', 60],
] as const;

const atTime = ['Coffee with Priya yesterday #', 'Yesterday # call with Priya', 'Met Priya # yesterday'];

describe('when a talk was is read in whatever words, and until when', () => {
  for (const [said, time, minutes] of times)
    test(said, () => {
      for (const turn of atTime) {
        const text = turn.replace('#', said);
        const found = capture(text, { now, zone, book });
        assert.deepEqual(
          { time: found.time, minutes: found.minutes, day: found.day, planned: found.planned },
          { time, minutes, day: '2026-11-17', planned: false },
          text,
        );
      }
    });
});

test('"11h" is an hour of the day where nobody talks for so long, and a length where it is said to be one', () => {
  const read = (text: string) => {
    const { time, minutes } = capture(text, { now, zone, book });
    return [time, minutes];
  };
  assert.deepEqual(read('brunch sunday w Priya 11h'), ['11:00', null]);
  assert.deepEqual(read('call w Priya fri 9h'), ['09:00', null]);
  assert.deepEqual(read('Rode along with Priya, full shift 12h.'), [null, 720]);
  assert.deepEqual(read('Sailed with Priya for 10h.'), [null, 600]);
});
