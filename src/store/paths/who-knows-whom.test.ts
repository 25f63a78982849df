import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CalendarDay } from '../../core/dates/index.ts';
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

const day = '2026-11-18' as CalendarDay;
const people = Array.from({ length: 9 }, (_, index) => index + 1);

for (const engine of enginesUnderTest) {
  test(`${engine.kind}: who was in the same small meetings follows every write, and its undo`, async () => {
    await using book = await openBook(engine);
    const metBy = async (count: number): Promise<readonly string[]> => {
      const met = await book.space.read((reader) => reader.whoKnowsWhom.met([personIdOf(count)]));
      return met.map(([, other]) => other).toSorted();
    };
    const verified = async (): Promise<void> =>
      assert.deepEqual((await book.store.verify('me')).problems, []);
    await book.space.write({ action: 'log', summary: 'talks' }, async (writer) => {
      await writer.putMany(
        'person',
        people.map((count) => personOf(count, `P${count}`, null)),
      );
      await writer.putMany('interaction', [talkOf(1, day), talkOf(2, day), talkOf(3, day)]);
      // A crowd of nine tells nothing; a call with one neither.
      await writer.putMany('participant', [
        ...people.map((count) => withOf(count, 1, count)),
        withOf(20, 2, 1),
        withOf(21, 2, 2),
        { ...withOf(22, 2, 3), role: 'mentioned' },
        withOf(23, 3, 1),
      ]);
    });
    assert.deepEqual(await metBy(1), [personIdOf(2), personIdOf(3)]);
    assert.deepEqual(await metBy(3), [personIdOf(1), personIdOf(2)]);
    assert.deepEqual(await metBy(9), []);
    await verified();

    // One less, and the crowd is a small meeting.
    await book.space.write({ action: 'edit', summary: 'one less' }, (writer) =>
      writer.remove('participant', idOf(6, 9)),
    );
    assert.equal((await metBy(4)).length, 7);
    assert.deepEqual(await metBy(9), []);
    await verified();
    await book.space.undo(null);
    assert.deepEqual(await metBy(4), []);

    await book.space.write({ action: 'edit', summary: 'not there' }, (writer) =>
      writer.remove('participant', idOf(6, 21)),
    );
    assert.deepEqual(await metBy(2), []);
    assert.deepEqual(await metBy(1), [personIdOf(3)]);
    await verified();

    await book.space.write({ action: 'settings', summary: 'crowds count' }, (writer) =>
      writer.put('setting', { id: 'method.paths.thread_people', value: 20 }),
    );
    assert.equal((await metBy(9)).length, 8);
    await verified();
  });

  test(`${engine.kind}: what was written of two people, and who is at a place by warmth`, async () => {
    await using book = await openBook(engine);
    await book.space.write({ action: 'edit', summary: 'people' }, async (writer) => {
      await writer.put('organization', { ...organizationOf(1, 'Acme'), kind: 'school' });
      await writer.putMany('person', [
        personOf(1, 'Ada', null),
        personOf(2, 'Bo', null, { introducedBy: personIdOf(1) }),
        personOf(3, 'Cy', null, { state: 'resting' }),
        personOf(4, 'Di', null, { introducedBy: personIdOf(2), trashedAt: 1 as never }),
      ]);
      await writer.put('relation', {
        id: idOf<'RelationId'>(8, 1),
        personId: personIdOf(3),
        otherPersonId: personIdOf(2),
        kind: 'knows',
        label: null,
        name: null,
      });
      await writer.putMany('position', [
        positionOf(1, 1, 1, null, { team: 'Risk' }),
        positionOf(2, 2, 1, null),
        positionOf(3, 3, 1, null),
        positionOf(4, 4, 1, null),
      ]);
      await writer.put('interaction', talkOf(1, day));
      await writer.put('participant', withOf(1, 1, 1));
    });
    await book.space.read(async ({ whoKnowsWhom }) => {
      const vouched = await whoKnowsWhom.vouched([personIdOf(2)]);
      assert.deepEqual(
        new Set(vouched.map(({ from, to, introduced }) => `${from} ${to} ${introduced}`)),
        new Set([
          `${personIdOf(1)} ${personIdOf(2)} true`,
          `${personIdOf(2)} ${personIdOf(4)} true`,
          `${personIdOf(3)} ${personIdOf(2)} false`,
        ]),
      );
      const near = await whoKnowsWhom.colleagues(idOf(3, 1), { day, faint: false });
      assert.deepEqual(
        near.map(({ personId, team, standing }) => [personId, team, standing.state, standing.strength > 0]),
        [[personIdOf(1), 'Risk', 'active', true]],
      );
      const far = await whoKnowsWhom.colleagues(idOf(3, 1), { day, faint: true });
      assert.deepEqual(
        new Map(far.map(({ personId, standing }) => [personId, [standing.state, standing.strength]])),
        new Map([
          [personIdOf(2), ['active', 0]],
          [personIdOf(3), ['resting', 0]],
        ]),
      );
      const [grounds] = await whoKnowsWhom.grounds([idOf(3, 1)]);
      assert.deepEqual(grounds, { id: idOf(3, 1), name: 'Acme', kind: 'school', size: null, positions: 4 });
      const standings = await whoKnowsWhom.standings([1, 2, 3, 4].map(personIdOf));
      assert.deepEqual([...standings.keys()].toSorted(), [1, 2, 3].map(personIdOf));
      const staff = (await whoKnowsWhom.staff([idOf(3, 1)])).get(idOf(3, 1)) ?? new Map<never, never>();
      assert.deepEqual([...staff.keys()].toSorted(), [1, 2, 3].map(personIdOf));
      for (const [id, { name, company, title, conversations, department, level, ...rest }] of staff) {
        assert.deepEqual({ ...rest, id }, { ...standings.get(id), id });
        assert.equal(conversations, id === personIdOf(1) ? 1 : 0);
        assert.deepEqual([title, department, level], [null, null, null]);
        assert.equal(company, 'Acme');
        assert.match(name, /^(?:Ada|Bo|Cy)$/u);
      }
    });
  });
}
