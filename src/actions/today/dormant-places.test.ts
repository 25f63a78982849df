import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, type CalendarDay } from '../../core/dates/index.ts';
import { personIdOf, personOf, talkOf, withOf } from '../../store/testing/sample-records.ts';
import { changePerson } from '../people/change-person.ts';
import { readOwner } from '../owner.ts';
import { openTestBook } from '../testing/book.ts';
import { readDormant } from './read-dormant.ts';

/** The Wednesday of the test book. */
const today = '2026-11-18' as CalendarDay;

test('R12: whoever moved to another country since we last talked is new to me, and it is said where they are', async () => {
  const rows = [
    ['another country', 'Lima, Peru', 'Lisbon, Portugal', 'in Lisbon, Portugal'],
    ['another town', 'Porto, Portugal', 'Lisbon, Portugal', null],
    ['as it was', 'Lima, Peru', 'Lima, Peru', null],
    ['for the first time', null, 'Lima, Peru', null],
    ['no country named', 'Rotterdam', 'Gdansk', 'in Gdansk'],
  ] as const;
  for (const [says, before, now, movedTo] of rows) {
    await using book = await openTestBook();
    const { deps } = book;
    await deps.space.write({ action: 'add', summary: 'all' }, async (writer) => {
      await writer.put('person', personOf(1, 'Ada', 'Quill', { place: before }));
      for (const [count, days] of [
        [1, 500],
        [2, 400],
      ] as const) {
        await writer.put('interaction', talkOf(count, addDays(today, -days)));
        await writer.put('participant', withOf(count, count, 1));
      }
    });
    const changed = await changePerson(deps, { id: personIdOf(1), place: now });
    assert.ok(changed.ok, says);
    const [tie] = await deps.space.read(async (reader) =>
      readDormant(reader, await readOwner(reader, deps.clock)),
    );
    assert.deepEqual([tie?.newToMe, tie?.movedTo], [movedTo !== null, movedTo], says);
  }
});
