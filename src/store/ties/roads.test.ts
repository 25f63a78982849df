import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CalendarDay } from '../../core/dates/index.ts';
import type { Favor } from '../../core/ledger/index.ts';
import { enginesUnderTest, openBook } from '../testing/books.ts';
import { idOf, personIdOf, personOf, talkOf, withOf } from '../testing/sample-records.ts';

const favorOf = (count: number, person: number, more: Partial<Favor>): Favor => ({
  id: idOf(9, count),
  personId: personIdOf(person),
  direction: 'received',
  kind: 'referral',
  what: 'passed my resume',
  day: '2026-10-01' as CalendarDay,
  minutes: null,
  interactionId: null,
  useful: null,
  unasked: null,
  history: false,
  ...more,
});

for (const engine of enginesUnderTest) {
  test(`${engine.kind}: what was given and received stands beside the tie after every write and undo`, async () => {
    await using book = await openBook(engine);
    const roadOf = async (person: number) =>
      (await book.space.read((reader) => reader.roads([personIdOf(person)]))).get(personIdOf(person));
    await book.space.write({ action: 'add', summary: 'people' }, async (writer) => {
      await writer.putMany('person', [personOf(1, 'Ada', 'Quill'), personOf(2, 'Bo', 'Lind')]);
      await writer.put('favor', favorOf(1, 1, {}));
    });
    const first = await roadOf(1);
    assert.equal(first?.sums.on, '2026-10-01');
    assert.equal(first.sums.given, 0);
    assert.ok(first.sums.received > 0);
    const referral = { count: 1, last: [{ type: 'favor', id: idOf(9, 1) }] };
    assert.deepEqual([first.given, first.received], [{ count: 0, last: [] }, referral]);
    assert.equal(await roadOf(2), undefined);

    await book.space.write({ action: 'log', summary: 'a talk they asked for' }, async (writer) => {
      await writer.put('interaction', talkOf(1, '2026-11-02', { direction: 'them', minutes: 60 }));
      await writer.put('participant', withOf(1, 1, 1));
    });
    const second = await roadOf(1);
    assert.equal(second?.sums.on, '2026-11-02');
    assert.ok(second.sums.given > 0);
    assert.ok(second.sums.received < first.sums.received);
    const longTalk = { count: 1, last: [{ type: 'interaction', id: idOf(5, 1) }] };
    assert.deepEqual([second.given, second.received], [longTalk, referral]);
    await book.space.undo(null);
    assert.deepEqual(await roadOf(1), first);
  });
}
