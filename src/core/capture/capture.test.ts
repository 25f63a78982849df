import { describe, it } from 'node:test';
import { capture } from './capture.ts';
import { book, now, zone } from './testing/book.ts';
import { assertExample, type Example } from './testing/expect.ts';
import {
  sentencesOfFavors,
  sentencesOfLife,
  sentencesOfNotes,
  sentencesOfPromises,
} from './testing/sentences-giving.ts';
import { sentencesOfPeople, sentencesOfTime } from './testing/sentences-people.ts';

const tables: Readonly<Record<string, readonly Example[]>> = {
  'who was there': sentencesOfPeople,
  'kind, day, time, minutes, direction': sentencesOfTime,
  'promises (R2)': sentencesOfPromises,
  'gives and receipts (R5)': sentencesOfFavors,
  'threads (R18) and facts': sentencesOfLife,
  'notes of several sentences': sentencesOfNotes,
};

for (const [name, examples] of Object.entries(tables))
  describe(name, () => {
    for (const example of examples)
      it(example.say, () => {
        assertExample(example, capture(example.say, { now, zone, book }));
      });
  });
