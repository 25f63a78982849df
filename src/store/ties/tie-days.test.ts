import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CalendarDay, Instant } from '../../core/dates/index.ts';
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

for (const engine of enginesUnderTest) {
  test(`${engine.kind}: the days with a person, the conversations of all, and who waits for an answer follow every write`, async () => {
    await using book = await openBook(engine);
    const { space } = book;
    const morning = 1_793_520_000_000 as Instant;
    await space.write({ action: 'log', summary: 'talks' }, async (writer) => {
      await writer.putMany('person', [
        personOf(1, 'Ada', 'Quill', { layer: 'inner' }),
        personOf(2, 'Bo', 'Lind'),
        personOf(3, 'Cy', 'Moss', { state: 'do-not-contact' }),
      ]);
      await writer.putMany('interaction', [
        talkOf(1, '2026-10-01', { kind: 'call' }),
        talkOf(2, '2026-11-02', { kind: 'email', direction: 'them', at: morning, minutes: null }),
        talkOf(3, '2026-11-02', { kind: 'other', at: (morning + 1) as Instant, minutes: null }),
        talkOf(4, '2026-11-05', { planned: true, outcome: 'open' }),
        talkOf(5, '2026-11-03', { kind: 'email', direction: 'them', minutes: null }),
      ]);
      await writer.putMany('participant', [
        withOf(1, 1, 1),
        withOf(2, 1, 2),
        withOf(3, 2, 1),
        { ...withOf(4, 3, 1), role: 'mentioned' },
        withOf(5, 3, 2),
        withOf(6, 4, 1),
        withOf(7, 5, 3),
      ]);
    });
    const talksOf = async (person: number, query = {}) =>
      (await space.read((reader) => reader.tieDays(personIdOf(person), query))).map((one) => [
        one.day,
        one.conversation,
        one.talks.map(({ id, role }) => [id, role]),
      ]);
    const [first, second, third, , fifth] = [1, 2, 3, 4, 5].map((count) => idOf(5, count));
    const novemberSecond = [
      '2026-11-02',
      false,
      [
        [third, 'mentioned'],
        [second, 'with'],
      ],
    ];
    assert.deepEqual(await talksOf(1), [novemberSecond, ['2026-10-01', true, [[first, 'with']]]]);
    assert.deepEqual(await talksOf(1, { limit: 1 }), [novemberSecond]);
    assert.deepEqual(await talksOf(1, { to: day('2026-11-01') }), [['2026-10-01', true, [[first, 'with']]]]);
    assert.deepEqual(await talksOf(1, { from: day('2026-10-02') }), [novemberSecond]);

    const conversed = async (from: string, to: string) =>
      (await space.read((reader) => reader.conversations(day(from), day(to))))
        .map(({ personId }) => personId)
        .toSorted();
    assert.deepEqual(await conversed('2026-10-01', '2026-10-01'), [personIdOf(1), personIdOf(2)]);
    assert.deepEqual(await conversed('2026-10-02', '2026-12-01'), []);

    const waiting = async (from: string, to: string) =>
      (await space.read((reader) => reader.tiesWaiting(day(from), day(to), 60))).map((tie) => [
        tie.id,
        tie.waitingMessage?.id,
      ]);
    assert.deepEqual(await waiting('2026-11-01', '2026-11-30'), [
      [personIdOf(1), second],
      [personIdOf(3), fifth],
    ]);
    assert.deepEqual(await waiting('2026-11-03', '2026-11-30'), [[personIdOf(3), fifth]]);
    assert.deepEqual(await waiting('2026-10-01', '2026-11-01'), []);

    await space.write({ action: 'log', summary: 'an answer' }, async (writer) => {
      await writer.put(
        'interaction',
        talkOf(6, '2026-11-04', { kind: 'email', direction: 'me', minutes: null }),
      );
      await writer.put('participant', withOf(8, 6, 1));
    });
    assert.deepEqual(await waiting('2026-11-01', '2026-11-02'), []);
    await space.undo(null);
    assert.deepEqual(await waiting('2026-11-01', '2026-11-02'), [[personIdOf(1), second]]);

    await space.write({ action: 'remove', summary: 'to the trash' }, async (writer) => {
      await writer.put('person', personOf(1, 'Ada', 'Quill', { trashedAt: morning }));
    });
    assert.deepEqual(await talksOf(1), []);
    assert.deepEqual(await conversed('2026-10-01', '2026-10-01'), [personIdOf(2)]);
  });

  test(`${engine.kind}: of those without a layer as many are due and waited for as are asked for, the oldest first; of a layer all`, async () => {
    await using book = await openBook(engine);
    const people = [1, 2, 3, 4, 5, 6, 7];
    await book.space.write({ action: 'log', summary: 'talks and mails' }, async (writer) => {
      for (const count of people) {
        const layered = { layer: 'wide', layerSince: day('2026-08-01') } as const;
        await writer.put('person', personOf(count, `P${count}`, 'Quill', count > 4 ? layered : {}));
        await writer.put('interaction', talkOf(count, `2026-08-1${8 - count}`));
        await writer.put('participant', withOf(count, count, count));
        const mail = { kind: 'email', direction: 'them', minutes: null } as const;
        await writer.put('interaction', talkOf(10 + count, `2026-08-2${8 - count}`, mail));
        await writer.put('participant', withOf(10 + count, 10 + count, count));
      }
    });
    const found = await book.space.read(async (reader) => {
      const from = day('2026-08-01');
      const to = day('2026-12-31');
      return [await reader.tiesDue(day('2027-12-31'), 2), await reader.tiesWaiting(from, to, 2)];
    });
    const both = [3, 4, 5, 6, 7].map(personIdOf);
    assert.deepEqual(
      found.map((ties) => ties.map(({ id }) => id).toSorted()),
      [both, both],
    );
  });

  test(`${engine.kind}: people as cards speak of them come from the index, those in the trash left out`, async () => {
    await using book = await openBook(engine);
    const { space } = book;
    await space.write({ action: 'add', summary: 'people' }, async (writer) => {
      await writer.put('organization', organizationOf(1, 'Çelik Works'));
      await writer.putMany('person', [
        personOf(1, 'Ada', 'Quill', {
          layer: 'wide',
          nickname: 'Addie',
          calledByNickname: true,
          cadenceDays: 45,
          state: 'resting',
        }),
        personOf(2, 'Bo', 'Lind'),
        personOf(3, 'Cy', 'Moss', { trashedAt: 1 as Instant }),
      ]);
      await writer.put('position', positionOf(1, 1, 1, 'Planner'));
    });
    const people = await space.read((reader) => reader.viewPeople([1, 2, 3, 4].map(personIdOf)));
    assert.deepEqual(
      [...people.values()],
      [
        {
          id: personIdOf(1),
          name: 'Ada Quill',
          call: 'Addie',
          company: 'Çelik Works',
          layer: 'wide',
          state: 'resting',
          cadenceDays: 45,
        },
        {
          id: personIdOf(2),
          name: 'Bo Lind',
          call: 'Bo',
          company: null,
          layer: null,
          state: 'active',
          cadenceDays: null,
        },
      ],
    );
  });

  test(`${engine.kind}: an organization is found by its name, letter case and accents aside, as it is called now`, async () => {
    await using book = await openBook(engine);
    const { space } = book;
    const named = async (name: string) =>
      (await space.read((reader) => reader.organizationNamed(name)))?.id ?? null;
    const long = 'Very long name of a works council '.repeat(5);
    await space.write({ action: 'add', summary: 'organizations' }, (writer) =>
      writer.putMany('organization', [
        organizationOf(1, 'Çelik Works'),
        organizationOf(2, 'CELIK WORKS'),
        organizationOf(3, `${long}east`),
        organizationOf(4, `${long}west`),
        organizationOf(5, '***'),
      ]),
    );
    assert.equal(await named('celik works'), organizationOf(1, '').id);
    assert.equal(await named(`${long}West`), organizationOf(4, '').id);
    assert.equal(await named('***'), null);
    await space.write({ action: 'rename', summary: 'a new name' }, (writer) =>
      writer.put('organization', organizationOf(1, 'Northwind')),
    );
    assert.equal(await named('celik works'), organizationOf(2, '').id);
    assert.equal(await named('northwind'), organizationOf(1, '').id);
    await space.undo(null);
    assert.equal(await named('celik works'), organizationOf(1, '').id);
    assert.equal(await named('northwind'), null);
  });
}
