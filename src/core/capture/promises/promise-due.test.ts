import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { capture } from '../capture.ts';
import { book, now, zone } from '../testing/book.ts';

/** A day to come, and until when it is; written on Wednesday the 18th of November. */
const days = [
  ['tomorrow', '2026-11-19'],
  ['on Friday', '2026-11-20'],
  ['on Monday', '2026-11-23'],
  ['next Tuesday', '2026-11-24'],
  ['next week', '2026-11-27'],
  ['on the 25th', '2026-11-25'],
  ['on 3 December', '2026-12-03'],
  ['in two weeks', '2026-12-02'],
  ['by Friday', '2026-11-20'],
  ['before Monday', '2026-11-22'],
  ['by 5 pm on Friday', '2026-11-20'],
  ['by the end of Friday', '2026-11-20'],
  ['first thing on Monday', '2026-11-23'],
  ['early next week', '2026-11-24'],
  ['no later than Friday', '2026-11-20'],
  ['at the latest by Friday', '2026-11-20'],
  ['some time next week', '2026-11-27'],
  ['in a fortnight', '2026-12-02'],
  ['over the weekend', '2026-11-22'],
] as const;

const upper = (day: string): string => day.charAt(0).toUpperCase() + day.slice(1);

/** Where the day may stand, of a promise of mine and of theirs. */
const places: readonly (readonly [where: string, by: 'me' | 'them', say: (day: string) => string])[] = [
  ['in front', 'me', (day) => `${upper(day)} I'll send her my CV.`],
  ['in front', 'them', (day) => `${upper(day)} she'll send me the slides.`],
  ['in front, before a comma', 'me', (day) => `${upper(day)}, I'll send her my CV.`],
  ['in front, before a comma', 'them', (day) => `${upper(day)}, she'll send me the slides.`],
  ['behind the thing', 'me', (day) => `I'll send her my CV ${day}.`],
  ['behind the thing', 'them', (day) => `She'll send me the slides ${day}.`],
  ['behind "that"', 'me', (day) => `I promised her that ${day} I would send my CV.`],
  ['behind "that"', 'them', (day) => `She said that ${day} she would send me the slides.`],
  ['in a sentence of its own', 'me', (day) => `I'll send her my CV. ${upper(day)}.`],
  ['behind a dash', 'me', (day) => `I'll send her my CV - ${day}.`],
  ['with what it is needed for', 'me', (day) => `I'll send her my CV. She needs it ${day}.`],
  ['with what one said', 'me', (day) => `I'll send her my CV. I said ${day}.`],
  ['with what they said', 'them', (day) => `She'll send me the slides. She said ${day}.`],
  ['with what is to be done', 'me', (day) => `I'll send her my CV. It has to be done ${day}.`],
];

describe('a promise has its day wherever that stands, and the talk keeps its own', () => {
  for (const [where, by, say] of places)
    test(`${where} (${by})`, () => {
      for (const [day, due] of days) {
        const text = `Coffee with Priya. ${say(day)}`;
        const found = capture(text, { now, zone, book });
        assert.deepEqual(
          {
            promises: found.promises.map((promise) => ({ by: promise.by, due: promise.due })),
            day: found.day,
            planned: found.planned,
          },
          { promises: [{ by, due }], day: '2026-11-18', planned: false },
          text,
        );
      }
    });
});
