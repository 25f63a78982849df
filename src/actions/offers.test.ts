import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InteractionId, OfferId } from '../core/ids.ts';
import type { Deps } from './deps.ts';
import { changePeople } from './change-people.ts';
import { archiveOffer, changeOffer } from './change-offer.ts';
import { giveOffer } from './give-offer.ts';
import { keepOffer } from './keep-offer.ts';
import { listOffers } from './list-offers.ts';
import { removeRecord } from './remove-record.ts';
import { searchBook } from './search-book.ts';
import { listLaterCards, showToday } from './show-today.ts';
import { ada, cardOf, idOf, inBook, ken, talk, today } from './testing/people-book.ts';

const shelf = async (deps: Deps, archived = false): Promise<readonly string[]> => {
  const { rows } = await listOffers(deps, { kind: null, text: '', archived, cursor: null, limit: 50 });
  return rows.map(({ offer }) => offer.title);
};

const keepCards = async (deps: Deps): Promise<readonly string[]> =>
  [...(await showToday(deps)).cards, ...(await listLaterCards(deps))]
    .map(({ key }) => key)
    .filter((key) => key.startsWith('keep:'));

const cold = idOf<'OfferId'>(500);

const keepCold = (deps: Deps, id: OfferId = cold) =>
  keepOffer(deps, {
    id,
    kind: 'article',
    title: 'The new cold store in Poti',
    address: 'https://example.org/cold',
    topics: ['cold chain', '#Cold chain', ' '],
    minutes: 3,
  });

test(
  'R7: an offer lies on the shelf once, whoever brings its address; put away and kept again it is back',
  inBook(async (deps) => {
    const kept = await keepCold(deps);
    assert.ok(kept.ok);
    assert.deepEqual([kept.value.known, kept.value.offer.topics], [false, ['cold chain']]);
    assert.equal((await keepCold(deps)).ok && (await shelf(deps)).length, 1);
    const away = await archiveOffer(deps, { id: cold, archived: true });
    assert.ok(away.ok);
    assert.deepEqual([await shelf(deps), await shelf(deps, true)], [[], ['The new cold store in Poti']]);
    const again = await keepCold(deps, idOf(501));
    assert.ok(again.ok);
    assert.deepEqual(
      [again.value.known, again.value.offer.id, again.value.offer.archived],
      [true, cold, false],
    );
    const changed = await changeOffer(deps, { id: cold, title: 'Cold stores', words: 'Doors fail first.' });
    assert.equal(changed.ok && changed.value.offer.words, 'Doors fail first.');
    const { notes } = await searchBook(deps, { text: 'doors', limit: 5 });
    assert.deepEqual(
      notes.map(({ record, id }) => [record, id]),
      [['offer', cold]],
    );
    while ((await deps.space.undo(null)).undone?.action === 'offer');
    assert.deepEqual(await shelf(deps), []);
  }),
);

test(
  'R7: what was given is a give and a message, pays the card that asks to write, and goes to nobody twice',
  inBook(async (deps) => {
    await keepCold(deps);
    await talk(deps.space, 1, '2026-03-12');
    await changePeople(deps, { ids: [ada], change: { layer: 'close' } });
    assert.deepEqual(await keepCards(deps), [`keep:${ada}:${idOf(1001)}`]);
    const id = idOf<'InteractionId'>(600) satisfies InteractionId;
    const give = () => giveOffer(deps, { offerId: cold, personId: ada, id, text: 'Page 2 speaks of doors.' });
    const given = await give();
    assert.ok(given.ok);
    assert.equal(given.value.given.day, today);
    const { road, timeline } = await cardOf(deps, ada);
    assert.equal(road.given.last[0]?.what, 'The new cold store in Poti');
    assert.equal(timeline.rows[0]?.interaction.text, 'Page 2 speaks of doors.');
    // The same request again is the same message; another one is refused.
    assert.deepEqual((await give()).ok, true);
    const twice = await giveOffer(deps, { offerId: cold, personId: ada, id: idOf(601) });
    assert.equal(!twice.ok && twice.error.type, 'conflict');
    assert.deepEqual(await keepCards(deps), []);
    // Not given after all: it may be offered again.
    const { favorId } = given.value.given;
    assert.ok(favorId !== null && (await removeRecord(deps, { record: 'favor', id: favorId })).ok);
    assert.ok((await giveOffer(deps, { offerId: cold, personId: ada, id: idOf(602) })).ok);
    const gap = await giveOffer(deps, {
      offerId: cold,
      personId: ken,
      id: idOf(603),
      text: '[why it fits them]',
    });
    assert.equal(!gap.ok && gap.error.type, 'invalid');
  }),
);
