import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ada, addAda, idOf, onServer } from '../testing/api.ts';

test(
  'an offer is kept, found for whom it fits, given once, changed and put away',
  onServer(async (server) => {
    await addAda(server);
    const id = idOf(70);
    const params = { id };
    const kept = await server.ask('keepOffer', {
      body: {
        id,
        kind: 'article',
        title: 'Cranes',
        address: 'https://paper.example/cranes',
        topics: ['ports'],
      },
    });
    assert.deepEqual([kept.offer.topics, kept.known], [['ports'], false]);
    assert.equal((await server.ask('findReceivers', { params, query: {} })).offer.id, id);
    assert.equal((await server.ask('rankOffersFor', { params: { id: ada } })).person.name, 'Ada Quill');
    const { given } = await server.ask('giveOffer', {
      params,
      body: { id: idOf(71), personId: ada, text: 'For your permits.' },
    });
    assert.deepEqual([given.offerId, given.personId], [id, ada]);
    const changed = await server.ask('changeOffer', { params, body: { title: 'Cranes wait' } });
    assert.equal(changed.offer.title, 'Cranes wait');
    const listed = await server.ask('listOffers', { query: {} });
    assert.deepEqual(
      listed.rows.map((row) => [row.offer.title, row.given.map(({ name }) => name)]),
      [['Cranes wait', ['Ada Quill']]],
    );
    assert.equal(
      (await server.ask('archiveOffer', { params, body: { archived: true } })).offer.archived,
      true,
    );
    assert.deepEqual((await server.ask('listOffers', { query: {} })).rows, []);
  }),
);

test(
  'a feed is connected and goes with what it brought; a page is read, and kept for somebody',
  onServer(async (server) => {
    const id = idOf(62);
    const body = { id, address: 'https://paper.example/feed', company: 'Baltic Freight' };
    const { connection, known } = await server.ask('connectFeed', { body });
    assert.deepEqual(
      [connection.name, connection.company?.name, known],
      ['The Quay', 'Baltic Freight', false],
    );
    assert.equal((await server.ask('connectFeed', { body })).known, true);
    const { opml } = await server.ask('exportFeeds', {});
    assert.match(opml, /xmlUrl="https:\/\/paper.example\/feed"/u);
    assert.deepEqual(await server.ask('importFeeds', { body: { opml } }), {
      added: 0,
      known: 1,
      rejected: 0,
      batch: null,
    });
    const removed = await server.ask('removeConnection', { params: { id }, body: { withArticles: true } });
    assert.equal(removed.removed, 1);

    const address = 'https://paper.example/cranes';
    const page = await server.ask('readPage', { body: { address } });
    assert.deepEqual([page.title, page.words, page.language], ['Cranes', 'Two cranes wait.', 'en']);
    const ada = idOf(65);
    await server.ask('addPerson', { body: { id: ada, name: { given: 'Ada', family: 'Quill' } } });
    const give = { id: idOf(63), personId: ada, text: 'For your permits.' };
    const { address: _address, ...said } = page;
    const saved = await server.ask('savePage', {
      body: { id: idOf(64), address, page: { ...said, title: 'Cranes wait' }, give },
    });
    assert.deepEqual([saved.offer.title, saved.given?.personId, saved.problem], ['Cranes wait', ada, null]);
  }),
);

test(
  'a text finds whom it speaks to, and nothing is kept of it',
  onServer(async (server) => {
    await addAda(server);
    const found = await server.ask('matchText', {
      body: { text: 'Cold chains in small ports', title: 'Cold chains' },
    });
    assert.equal(found.title, 'Cold chains');
    assert.equal((await server.ask('listOffers')).total, 0);
  }),
);
