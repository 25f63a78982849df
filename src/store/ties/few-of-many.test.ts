import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CalendarDay } from '../../core/dates/index.ts';
import type { Favor } from '../../core/ledger/index.ts';
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

const day = (text: string): CalendarDay => text as CalendarDay;

const favorOf = (count: number, person: number, more: Partial<Favor>): Favor => ({
  id: idOf(9, count),
  personId: personIdOf(person),
  direction: 'received',
  kind: 'advice',
  what: 'what to read first',
  day: day('2026-10-01'),
  minutes: null,
  interactionId: null,
  useful: null,
  unasked: null,
  history: false,
  ...more,
});

for (const engine of enginesUnderTest) {
  test(`${engine.kind}: of all favors those are told by which one sees an advocate`, async () => {
    await using book = await openBook(engine);
    await book.space.write({ action: 'add', summary: 'favors' }, async (writer) => {
      await writer.putMany('person', [personOf(1, 'Ada', 'Quill'), personOf(2, 'Bo', 'Lind')]);
      await writer.putMany('favor', [
        favorOf(1, 1, {}),
        favorOf(2, 1, { unasked: true }),
        favorOf(3, 1, { kind: 'referral', unasked: false }),
        favorOf(4, 1, { kind: 'introduction', direction: 'given' }),
        favorOf(5, 1, { kind: 'vouching' }),
        favorOf(6, 2, { kind: 'introduction' }),
        favorOf(7, 2, { unasked: false }),
      ]);
    });
    const actsOf = async (...people: readonly number[]) =>
      (await book.space.read((reader) => reader.acts(people.map(personIdOf))))
        .map(({ personId, kind, unasked }) => `${personId} ${kind} ${unasked}`)
        .toSorted();
    assert.deepEqual(await actsOf(1), [
      `${personIdOf(1)} advice true`,
      `${personIdOf(1)} referral false`,
      `${personIdOf(1)} vouching null`,
    ]);
    assert.deepEqual(await actsOf(2, 9), [`${personIdOf(2)} introduction null`]);
    assert.deepEqual(await actsOf(), []);
  });

  test(`${engine.kind}: of all talks those of some days are told that spoke of somebody of the book`, async () => {
    await using book = await openBook(engine);
    await book.space.write({ action: 'log', summary: 'talks' }, async (writer) => {
      await writer.putMany('person', [personOf(1, 'Ada', 'Quill'), personOf(2, 'Bo', 'Lind')]);
      await writer.putMany(
        'interaction',
        ['10-01', '10-02', '10-03', '10-04', '10-05'].map((on, index) => talkOf(index + 1, `2026-${on}`)),
      );
      await writer.put('interaction', talkOf(6, '2026-10-05', { kind: 'email' }));
      await writer.putMany('participant', [
        { ...withOf(1, 1, 2), role: 'mentioned' },
        withOf(2, 2, 1),
        { ...withOf(3, 2, 2), role: 'mentioned' },
        withOf(4, 3, 1),
        { ...withOf(5, 4, 1), personId: null, name: 'somebody else', role: 'mentioned' },
        { ...withOf(6, 5, 1), role: 'mentioned' },
        { ...withOf(7, 5, 2), role: 'mentioned' },
        { ...withOf(8, 6, 2), role: 'mentioned' },
      ]);
    });
    const naming = await book.space.read((reader) =>
      reader.talksNaming(['call', 'coffee'], day('2026-10-02'), day('2026-10-05')),
    );
    assert.deepEqual(naming, [talkOf(2, '2026-10-02'), talkOf(5, '2026-10-05')]);
  });

  test(`${engine.kind}: of all organizations those are told where somebody is with whom nothing has happened`, async () => {
    await using book = await openBook(engine);
    await book.space.write({ action: 'log', summary: 'a talk' }, async (writer) => {
      await writer.putMany('person', [
        personOf(1, 'Ada', 'Quill'),
        personOf(2, 'Bo', 'Lind', { layer: 'wide', layerSince: day('2026-10-01') }),
      ]);
      await writer.putMany(
        'organization',
        ['Riverside', 'Northwind', 'Borealis', 'Nobody'].map((name, index) =>
          organizationOf(index + 1, name),
        ),
      );
      await writer.putMany('position', [
        positionOf(1, 1, 1, 'Planner'),
        positionOf(2, 2, 2, 'Sailor'),
        positionOf(3, 2, 3, 'Cook', { current: false }),
        positionOf(4, 1, 2, 'Mate'),
      ]);
      await writer.put('interaction', talkOf(1, '2026-10-01'));
      await writer.put('participant', withOf(1, 1, 1));
    });
    const places = () =>
      book.space.read((reader) => reader.placesOfStrangers([1, 2, 3, 4].map((count) => idOf(3, count))));
    assert.deepEqual([...(await places())], [idOf(3, 2)]);
    await book.space.undo(null);
    assert.deepEqual([...(await places())], []);
  });
}
