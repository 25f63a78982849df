import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import { fixedClock, type CalendarDay } from '../../core/dates/index.ts';
import { countingIds, type Id, type PersonId } from '../../core/ids.ts';
import { gistOf } from '../../core/meaning/index.ts';
import { readMeaning } from '../../core/meaning/testing/judged.ts';
import { emptyPerson } from '../../core/people/empty-person.ts';
import { openStore } from '../open-store.ts';
import type { Space } from '../space.ts';
import { enginesUnderTest, testNow } from '../testing/books.ts';

const meaning = readMeaning();
const idOf = <Name extends string>(count: number): Id<Name> =>
  `00000000-0000-7000-9000-${String(count).padStart(12, '0')}` as Id<Name>;
const label = { action: 'test', summary: 'test' };
const horses = gistOf(
  [{ text: 'Thoroughbreds race at the stables near the track.', weight: 1 }],
  meaning.table,
);

const say = (space: Space, count: number, what: string) =>
  space.write(label, async (writer) => {
    const personId = idOf<'PersonId'>(count);
    if ((await writer.get('person', personId)) === null)
      await writer.put('person', emptyPerson(personId, testNow));
    await writer.put('fact', {
      id: idOf<'FactId'>(count),
      personId,
      what,
      day: '2026-03-12' as CalendarDay,
      interactionId: null,
    });
  });

const found = (space: Space): Promise<readonly PersonId[]> =>
  space.read((reader) => reader.peopleAbout(horses, 5));

for (const engine of enginesUnderTest)
  describe(`whom a text is about, on ${engine.kind}`, () => {
    test('follows what is written, taken back and erased', async () => {
      await using place = await engine.place();
      await using store = await openStore({
        engine: place.choice,
        clock: fixedClock(testNow),
        ids: countingIds(),
        meaning: () => meaning,
      });
      const space = store.as('me');
      assert.deepEqual(await found(space), []);
      await say(space, 1, 'rides horses');
      await say(space, 2, 'repairs motorcycles');
      const [rider, mechanic] = [idOf<'PersonId'>(1), idOf<'PersonId'>(2)];
      assert.equal((await found(space))[0], rider);
      await say(space, 2, 'breeds horses, and bets on races');
      assert.deepEqual((await found(space)).toSorted(), [rider, mechanic]);
      await space.undo(null);
      assert.equal((await found(space))[0], rider);
      await space.write(label, (writer) => writer.remove('fact', idOf<'FactId'>(1)));
      assert.equal((await found(space)).includes(rider), false);
      await say(space, 1, 'rides horses');
      await space.erase(rider);
      assert.equal((await found(space)).includes(rider), false);
      assert.deepEqual(await store.as('another').read((reader) => reader.peopleAbout(horses, 5)), []);
    });

    test('is nobody where there is no table, and is asked in reads alone', async () => {
      await using place = await engine.place();
      await using store = await openStore({
        engine: place.choice,
        clock: fixedClock(testNow),
        ids: countingIds(),
      });
      const space = store.as('me');
      await say(space, 1, 'rides horses');
      assert.deepEqual(await found(space), []);
      await assert.rejects(
        space.write(label, async (writer) => writer.peopleAbout(horses, 5)),
        /in a read/u,
      );
    });
  });
