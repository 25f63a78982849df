import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InteractionId, OfferId } from '../../core/ids.ts';
import type { Deps } from '../deps.ts';
import { changePeople } from '../people/change-people.ts';
import { archiveOffer, changeOffer } from './change-offer.ts';
import { giveOffer } from './give-offer.ts';
import { addFact } from '../between-us/add-fact.ts';
import { finishCard } from '../finish/finish-card.ts';
import { findReceivers, rankOffersFor } from './rank-offers.ts';
import { changeSettings } from '../settings/settings.ts';
import { showBrief } from '../briefs/show-brief.ts';
import { keepOffer } from './keep-offer.ts';
import { listOffers } from './list-offers.ts';
import { removeRecord } from '../between-us/remove-record.ts';
import { searchBook } from '../book/search-book.ts';
import { listLaterCards, showToday } from '../today/show-today.ts';
import { ada, cardOf, idOf, inBook, ken, talk, today } from '../testing/people-book.ts';

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
    assert.deepEqual(
      timeline.rows.map(({ gave }) => gave),
      [['The new cold store in Poti'], []],
    );
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

test(
  'R7: under the id of something else nothing is given, and that stays as it is',
  inBook(async (deps) => {
    await keepCold(deps);
    const spoken = await talk(deps.space, 1, '2026-11-16');
    await changePeople(deps, { ids: [ada, ken], change: { layer: 'active' } });
    const before = await deps.space.read((reader) => reader.get('interaction', idOf(1001)));
    assert.ok(before !== null, JSON.stringify(spoken));
    const id = idOf<'InteractionId'>(1001);
    const given = await giveOffer(deps, { offerId: cold, personId: ada, id });
    const done = await finishCard(deps, { key: `offer:${cold}:${ada}`, id, text: 'Page 2.' });
    assert.deepEqual([!given.ok && given.error.type, !done.ok && done.error.type], ['conflict', 'conflict']);
    assert.deepEqual(await deps.space.read((reader) => reader.get('interaction', idOf(1001))), before);
    // A message to one is none to another.
    const toKen = { offerId: cold, personId: ken, id: idOf<'InteractionId'>(600) };
    assert.ok((await giveOffer(deps, toKen)).ok);
    const toAda = await giveOffer(deps, { ...toKen, personId: ada });
    assert.equal(!toAda.ok && toAda.error.type, 'conflict');
  }),
);

const cards = async (deps: Deps) => [...(await showToday(deps)).cards, ...(await listLaterCards(deps))];

test(
  'R7: what was put on the shelf finds who would value it, on Today, on their page, in the brief; given, it is gone',
  inBook(async (deps) => {
    await talk(deps.space, 1, '2026-11-16');
    await changePeople(deps, { ids: [ada, ken], change: { layer: 'active' } });
    await keepCold(deps);
    const ranked = await rankOffersFor(deps, { id: ada });
    assert.ok(ranked.ok);
    const because = 'Because Ada cares about cold chains; it takes 3 minutes to read.';
    assert.deepEqual(
      ranked.value.offers.map(({ score, band, because: why }) => [score, band, why]),
      [[50, 'suggest', because]],
    );
    const people = await findReceivers(deps, { id: cold, limit: 5 });
    assert.deepEqual(people.ok && people.value.people.map(({ person }) => person.name), ['Ada Quill']);
    const { rows } = await listOffers(deps, {
      kind: null,
      text: '',
      archived: false,
      cursor: null,
      limit: 50,
    });
    assert.deepEqual(
      rows.map(({ valuedBy }) => valuedBy),
      [[{ personId: ada, name: 'Ada Quill' }]],
      'the shelf says at a glance for whom',
    );
    const key = `offer:${cold}:${ada}`;
    const card = (await cards(deps)).find(({ rule }) => rule === 'offer');
    assert.deepEqual([card?.key, card?.why, card?.due, card?.minutes], [key, because, today, 4]);
    const brief = await showBrief(deps, { id: ada });
    assert.match(JSON.stringify(brief), /The new cold store in Poti\. Because Ada cares about cold chains/u);
    const done = await finishCard(deps, { key, text: 'Page 2 speaks of your doors.' });
    assert.ok(done.ok);
    assert.equal(done.value.summary, 'Gave Ada Quill: The new cold store in Poti');
    assert.ok(!(await cards(deps)).some(({ rule }) => rule === 'offer'));
    const after = await rankOffersFor(deps, { id: ada });
    assert.deepEqual(after.ok && after.value.offers, []);
    // The next thing waits: one offer at a time, also where it was given by hand.
    await keepOffer(deps, {
      id: idOf(502),
      kind: 'news',
      title: 'Another cold store',
      topics: ['cold chains'],
    });
    const next = await rankOffersFor(deps, { id: ada });
    assert.deepEqual(next.ok && next.value.offers.map(({ score }) => score), []);
    await deps.space.undo(null);
    await deps.space.undo(null);
    assert.ok((await cards(deps)).some((one) => one.key === key));
  }),
);

test(
  'R7: whoever is due a touch is paired with the best offer; chosen there, it is given with the message',
  inBook(async (deps) => {
    await talk(deps.space, 1, '2026-03-12');
    await changePeople(deps, { ids: [ada], change: { layer: 'close' } });
    await keepCold(deps);
    const card = (await showToday(deps)).cards.find(({ rule }) => rule === 'keep');
    assert.ok(card?.payload?.kind === 'choices');
    assert.equal(card.payload.choices[0]?.id, `give:${cold}`);
    assert.ok(!(await cards(deps)).some(({ rule }) => rule === 'offer'));
    const done = await finishCard(deps, { key: card.key, text: 'Page 2 is yours.', offerId: cold });
    assert.equal(done.ok && done.value.summary, 'Gave Ada Quill: The new cold store in Poti');
    assert.deepEqual(await keepCards(deps), []);
  }),
);

test(
  'R7: the shelf fills itself from what I am good at, read and come from; what is put away or given of it is a record',
  inBook(async (deps) => {
    const me = { skills: ['Excel', 'excel '], languages: ['ka', 'en'], country: 'Georgia' };
    await changeSettings(deps, { me });
    const titles = ['Help with Excel', 'Reading Georgian for somebody', 'How things are done in Georgia'];
    assert.deepEqual(await shelf(deps), titles);
    await addFact(deps, { id: idOf(700), personId: ken, what: 'wants somebody who knows Excel' });
    const ranked = await rankOffersFor(deps, { id: ken });
    assert.ok(ranked.ok);
    const [excel] = ranked.value.offers;
    assert.equal(
      excel?.because,
      'Because today you heard that Ken wants somebody who knows Excel; this is something you can do.',
    );
    assert.ok(excel);
    const given = await giveOffer(deps, { offerId: excel.offer.id, personId: ken, id: idOf(701) });
    assert.ok(given.ok);
    await archiveOffer(deps, { id: excel.offer.id, archived: true });
    assert.ok(!(await shelf(deps)).includes('Help with Excel'));
    assert.deepEqual(await shelf(deps, true), ['Help with Excel']);
  }),
);
