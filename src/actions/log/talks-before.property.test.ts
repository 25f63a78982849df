import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { addDays, daysBetween, type CalendarDay } from '../../core/dates/index.ts';
import type { Interaction } from '../../core/interactions/interaction.ts';
import { conversationsWith } from '../../core/warmth/index.ts';
import { personIdOf, personOf, talkOf, withOf } from '../../store/testing/sample-records.ts';
import { readOwner } from '../owner.ts';
import { openTestBook } from '../testing/book.ts';
import { readTalksBefore } from './talks-before.ts';

const ada = personIdOf(1);
const firstDay = '2026-08-01' as CalendarDay;
const longNote = 'the river boats leave from here on Monday';

const talkArbitrary = fc.record({
  on: fc.nat(80),
  kind: fc.constantFrom<Interaction['kind']>('call', 'message', 'message', 'email', 'event'),
  direction: fc.constantFrom<Interaction['direction']>('me', 'them'),
  minutes: fc.constantFrom(null, 4, 6, 30),
  text: fc.constantFrom(longNote, longNote, 'yes'),
  outcome: fc.constantFrom<Interaction['outcome']>('happened', 'happened', 'did-not-happen'),
});

test('what a talk asks of the talks before it is beside the ties what it is from all there was', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(talkArbitrary, { maxLength: 25 }),
      talkArbitrary,
      fc.boolean(),
      async (before, next, toldAnew) => {
        await using book = await openTestBook();
        const { deps } = book;
        const made = [...before, next].map(({ on, ...more }, index) =>
          talkOf(index + 1, addDays(firstDay, on), more),
        );
        const others = made.slice(0, -1);
        const talk = made.at(-1);
        assert.ok(talk);
        await deps.space.write({ action: 'log', summary: 'talks' }, async (writer) => {
          await writer.put('person', personOf(1, 'Ada', 'Quill'));
          const kept = toldAnew ? made : others;
          await writer.putMany('interaction', kept);
          await writer.putMany(
            'participant',
            kept.map((_, index) => withOf(index + 1, index + 1, 1)),
          );
        });
        await deps.space.read(async (reader) => {
          const owner = await readOwner(reader, deps.clock);
          const { method } = owner;
          const found = (await readTalksBefore(reader, [ada], talk, owner)).get(ada);
          const conversations = (some: readonly Interaction[]): readonly CalendarDay[] =>
            conversationsWith(
              some.map((one) => ({ ...one, people: 1 })),
              method,
            ).map(({ day }) => day);
          const lately = (days: readonly CalendarDay[]): readonly CalendarDay[] =>
            days.filter((day) => {
              const ago = daysBetween(day, talk.day);
              return ago > 0 && ago < method.thanks.within_d;
            });
          const all = conversations(others);
          assert.ok(found);
          assert.deepEqual(lately(found.days), lately(all));
          assert.equal(found.days.length === 0, all.length === 0);
          assert.equal(found.conversed, conversations(made).length > 0);
        });
      },
    ),
    { numRuns: 25 },
  );
});
