import { describe, it } from 'node:test';
import { capture } from './capture.ts';
import { book, now, zone } from './testing/book.ts';
import { assertExample, type Example } from './testing/expect.ts';
import { sentencesOfAsks, sentencesOfNoAsks } from './testing/sentences-asks.ts';
import { sentencesOfCommitments } from './testing/sentences-commitments.ts';
import { sentencesOfFavors, sentencesOfPromises } from './testing/sentences-giving.ts';
import { sentencesOfLife, sentencesOfNotes } from './testing/sentences-life.ts';
import { sentencesOfMoreGiving } from './testing/sentences-more-giving.ts';
import { sentencesOfMore } from './testing/sentences-more.ts';
import { sentencesOnceHeldOut } from './testing/sentences-once-held-out.ts';
import { sentencesOnceUnseen } from './testing/sentences-once-unseen.ts';
import { sentencesFifthUnseen } from './testing/sentences-fifth-unseen.ts';
import { sentencesSixthUnseen } from './testing/sentences-sixth-unseen.ts';
import { sentencesFourthUnseen } from './testing/sentences-fourth-unseen.ts';
import { sentencesThirdUnseen } from './testing/sentences-third-unseen.ts';
import { sentencesOfPeople, sentencesOfTime } from './testing/sentences-people.ts';
import { sentencesPlain } from './testing/sentences-plain.ts';
import { sentencesAfterWork } from './testing/sentences-after-work.ts';
import { sentencesOfPhones } from './testing/sentences-phone.ts';
import { sentencesAfterCoffee } from './testing/sentences-after-coffee.ts';
import { sentencesOfEntries, sentencesOfNewWays, sentencesOfVisits } from './testing/sentences-visits.ts';
import { sentencesOfVoices } from './testing/sentences-voices.ts';

const tables: Readonly<Record<string, readonly Example[]>> = {
  'who was there': sentencesOfPeople,
  'kind, day, time, minutes, direction': sentencesOfTime,
  'promises (R2)': sentencesOfPromises,
  'what binds in other words': sentencesOfCommitments,
  'gives and receipts (R5)': sentencesOfFavors,
  'asks and their answers (R3, R6)': sentencesOfAsks,
  'no asks': sentencesOfNoAsks,
  'threads (R18) and facts': sentencesOfLife,
  'notes of several sentences': sentencesOfNotes,
  'other voices': sentencesOfVoices,
  'plain notes after a coffee': sentencesAfterCoffee,
  'lines after work': sentencesAfterWork,
  'notes typed on a phone': sentencesOfPhones,
  'ordinary sentences': sentencesPlain,
  'entries of talks ahead': sentencesOfEntries,
  'visits, introductions and children': sentencesOfVisits,
  'lengths, hours and new ways of theirs': sentencesOfNewWays,
  'more turns of phrase': sentencesOfMore,
  'more turns of giving and thanking': sentencesOfMoreGiving,
  'first unseen set, since mended': sentencesOnceHeldOut,
  'second unseen set, since mended': sentencesOnceUnseen,
  'third unseen set, since mended': sentencesThirdUnseen,
  'fourth unseen set, since mended': sentencesFourthUnseen,
  'fifth unseen set, since mended': sentencesFifthUnseen,
  'sixth unseen set, since mended': sentencesSixthUnseen,
};

for (const [name, examples] of Object.entries(tables))
  describe(name, () => {
    for (const example of examples)
      it(example.say, () => {
        assertExample(example, capture(example.say, { now, zone, book }));
      });
  });
