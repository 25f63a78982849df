import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, type CalendarDay, type Instant } from '../../core/dates/index.ts';
import { enginesUnderTest, openBook } from '../testing/books.ts';
import {
  idOf,
  organizationOf,
  personIdOf,
  personOf,
  positionOf,
  talkOf,
  withOf,
} from '../testing/sample-records.ts';

const letter = { kind: 'letter', minutes: null } as const;
const day = (text: string): CalendarDay => text as CalendarDay;

for (const engine of enginesUnderTest)
  test(`${engine.kind}: what the mix of talks is read from says what ties and records say`, async () => {
    await using book = await openBook(engine);
    const [ada, bo] = [personIdOf(1), personIdOf(2)];
    await book.space.write({ action: 'add', summary: 'people' }, async (writer) => {
      await writer.putMany('person', [
        personOf(1, 'Ada', 'Quill', { mutualContacts: 4 }),
        personOf(2, 'Bo', 'Lind', { introducedBy: ada }),
        personOf(3, 'Cy', 'Carr', { trashedAt: 1_700_000_000_000 as Instant }),
      ]);
      await writer.put('organization', organizationOf(1, 'Riverside'));
      await writer.putMany('position', [
        positionOf(1, 1, 1, 'Planner'),
        positionOf(2, 1, null, 'Sailor', { current: false }),
      ]);
      await writer.putMany('interaction', [
        talkOf(1, '2026-09-01'),
        talkOf(2, '2026-10-01', { ...letter, direction: 'them' }),
        talkOf(3, '2026-10-05', { ...letter, direction: 'me' }),
        talkOf(4, '2026-10-10', { outcome: 'did-not-happen' }),
        talkOf(5, '2026-10-20', { planned: true, outcome: 'open' }),
        talkOf(6, '2026-11-01', { minutes: 5 }),
      ]);
      await writer.putMany(
        'participant',
        [1, 2, 3, 4, 5, 6].map((count) => withOf(count, count, 1)),
      );
    });
    await book.space.read(async (reader) => {
      assert.deepEqual(await reader.firstTalks(day('2026-09-01'), day('2026-09-01')), [
        { day: '2026-09-01', again: '2026-10-01' },
      ]);
      assert.deepEqual(await reader.firstTalks(day('2026-09-02'), day('2026-12-01')), []);
      assert.deepEqual(
        (await reader.peopleWithoutLayer(2)).map(({ id }) => id),
        [ada, bo],
      );
      const tie = (await reader.ties([ada])).get(ada);
      assert.ok(tie);
      const standing = await reader.standingTies([ada, bo]);
      assert.deepEqual([...standing.keys()], [ada]);
      for (const [key, value] of Object.entries(standing.get(ada) ?? {}))
        assert.equal(value, tie[key as keyof typeof tie], key);
      for (const from of ['2026-08-01', '2026-10-01', '2026-10-03', '2026-12-01'].map(day)) {
        const days = await reader.tieDays(ada, {});
        const [before] = await reader.tieDays(ada, { to: addDays(from, -1), limit: 1 });
        assert.deepEqual(
          (await reader.strengthsFrom([ada, bo], from)).get(ada),
          days
            .filter((one) => one.day >= from || one.day === before?.day)
            .toReversed()
            .map(({ day: on, strength, halfLife }) => ({ day: on, strength, halfLife })),
          from,
        );
      }
      assert.deepEqual(await reader.circleTies([ada, bo, personIdOf(3)]), [
        { id: ada, introducedBy: null, mutualContacts: 4, organizations: [idOf(3, 1)] },
        { id: bo, introducedBy: ada, mutualContacts: null, organizations: [] },
      ]);
    });
  });
