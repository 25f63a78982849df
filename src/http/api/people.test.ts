import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillWithSample } from '../../actions/book/fill-with-sample.ts';
import { ada, addAda, idOf, onServer } from '../testing/api.ts';

test(
  'pages of people join without gap or repeat, and none is longer than asked',
  onServer(async (server) => {
    await fillWithSample(server.book.deps);
    const all = await server.ask('listPeople', { query: { sort: 'organization', limit: 200 } });
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: typeof all = await server.ask('listPeople', {
        query: { sort: 'organization', limit: 7, ...(cursor === null ? {} : { cursor }) },
      });
      assert.ok(page.rows.length <= 7);
      seen.push(...page.rows.map(({ id }) => id));
      cursor = page.cursor;
    } while (cursor !== null);
    assert.deepEqual(
      seen,
      all.rows.map(({ id }) => id),
    );
  }),
);

test(
  'a person is changed, placed, put away and brought back',
  onServer(async (server) => {
    await addAda(server);
    await server.ask('changePerson', {
      params: { id: ada },
      body: { layer: 'close', name: { nickname: '' }, topics: ['ports'] },
    });
    const card = await server.ask('showPerson', { params: { id: ada } });
    assert.deepEqual([card.person.layer, card.person.nickname, card.topics], ['close', null, ['ports']]);
    const bulk = await server.ask('changePeople', {
      body: { ids: [ada], change: { layer: 'wide', addGroups: ['alumni'] } },
    });
    assert.equal(bulk.changed, 1);
    const history = await server.ask('showPersonHistory', { params: { id: ada } });
    assert.equal(history.rows.length, 3);
    await server.ask('removePerson', { params: { id: ada } });
    const gone = await server.client.call('showPerson', { params: { id: ada } });
    assert.equal(!gone.ok && gone.error.type, 'not-found');
    const undone = await server.ask('undo', { body: {} });
    assert.equal(undone.undone?.action, 'remove');
    assert.equal((await server.ask('findPerson', { query: { ref: 'ada@engines.example' } })).id, ada);
  }),
);

test(
  'what stands between two people is written, changed and taken out',
  onServer(async (server) => {
    await addAda(server);
    const promise = await server.ask('addPromise', {
      body: { id: idOf(10), personId: ada, what: 'send the article' },
    });
    assert.deepEqual([promise.promise.by, promise.promise.due], ['me', '2026-11-23']);
    const kept = await server.ask('changePromise', { params: { id: idOf(10) }, body: { state: 'kept' } });
    assert.equal(kept.promise.closedAt, '2026-11-18T08:00:00.000Z');
    await server.ask('removePromise', { params: { id: idOf(10) } });
    await server.ask('addFavor', {
      body: { id: idOf(11), personId: ada, direction: 'given', kind: 'article', what: 'a piece' },
    });
    await server.ask('removeFavor', { params: { id: idOf(11) } });
    await server.ask('addThread', {
      body: { id: idOf(12), personId: ada, what: 'the pilot', when: '2027-03' },
    });
    await server.ask('changeThread', { params: { id: idOf(12) }, body: { state: 'asked' } });
    await server.ask('removeThread', { params: { id: idOf(12) } });
    await server.ask('addFact', { body: { id: idOf(13), personId: ada, what: 'sails' } });
    await server.ask('removeFact', { params: { id: idOf(13) } });
  }),
);

test(
  'R4: layers say their room; stepping down makes some, and gives the place to whoever waited',
  onServer(async (server) => {
    await addAda(server);
    const ben = idOf(21);
    await server.ask('addPerson', { body: { id: ben, name: { given: 'Ben' }, layer: 'inner' } });
    const { layers } = await server.ask('showLayers');
    assert.deepEqual(layers[0], { layer: 'inner', cap: 5, count: 1, full: null });
    const stepped = await server.ask('stepDown', { params: { id: ben }, body: { makeRoomFor: ada } });
    assert.deepEqual([stepped.layer, stepped.full], ['close', null]);
    assert.equal((await server.ask('showPerson', { params: { id: ada } })).person.layer, 'inner');
  }),
);

test(
  'only pictures are shown as pictures',
  onServer(async (server) => {
    await addAda(server);
    const give = (photo: string) =>
      server.book.deps.space.write({ action: 'photo', summary: 'photo' }, async (writer) => {
        const person = await writer.get('person', ada);
        if (person) await writer.put('person', { ...person, photo });
      });
    await give('data:image/png;base64,iVBORw0KGgo=');
    const picture = await server.fetch(`/api/v1/people/${ada}/photo`);
    assert.deepEqual([picture.status, picture.headers.get('content-type')], [200, 'image/png']);
    for (const photo of [
      'data:image/svg+xml;base64,PHN2Zz4=',
      'https://elsewhere.example/face.jpg',
      'data:text/html;base64,PGI+',
    ]) {
      await give(photo);
      assert.equal((await server.fetch(`/api/v1/people/${ada}/photo`)).status, 404, photo);
    }
  }),
);

test(
  'all of a person goes out as a file, and goes for good',
  onServer(async (server) => {
    await addAda(server);
    const file = await server.fetch(`/api/v1/people/${ada}/export/text`);
    assert.equal(file.headers.get('content-type'), 'text/plain; charset=utf-8');
    assert.match(file.headers.get('content-disposition') ?? '', /goodturn-person-.*\.txt/u);
    assert.match(await file.text(), /^All I hold about Ada Quill/u);
    const shown = await server.ask('showErasure', { params: { id: ada } });
    assert.deepEqual([shown.name, shown.mentions.count], ['Ada Quill', 0]);
    const erased = await server.ask('erasePerson', { params: { id: ada } });
    assert.deepEqual([erased.name, erased.overwritten, erased.copies], ['Ada Quill', true, []]);
    for (const path of ['erasure', 'export/json', 'history'])
      assert.doesNotMatch(await (await server.fetch(`/api/v1/people/${ada}/${path}`)).text(), /Quill/u);
    assert.equal((await server.client.call('erasePerson', { params: { id: ada } })).ok, false);
  }),
);

test(
  'two entries are found, looked at side by side, kept apart, and merged',
  onServer(async (server) => {
    await addAda(server);
    const { id: twin } = await server.ask('addPerson', {
      body: {
        id: idOf(2),
        name: { given: 'Ada', family: 'Quill' },
        place: 'Norden',
        contactPoints: [],
      },
    });
    const found = await server.ask('listDuplicates');
    assert.deepEqual([found.total, found.pairs[0]?.why, found.sure.groups], [1, 'The same name.', 0]);
    const params = { id: ada, other: twin };
    const shown = await server.ask('showMerge', { params, query: { keep: 'place' } });
    assert.equal(shown.fields.find(({ field }) => field === 'place')?.chosen, 'other');
    const apart = await server.ask('keepApart', { params });
    assert.equal((await server.ask('listDuplicates')).total, 0);
    assert.ok(apart.batch !== null);
    await server.ask('undo', { body: { batch: apart.batch } });
    const { batch } = await server.ask('mergePeople', { params, body: { keep: { place: 'other' } } });
    assert.equal((await server.ask('showPerson', { params: { id: twin } })).person.id, ada);
    assert.deepEqual(await server.ask('mergeSure', { body: { dryRun: true } }), {
      groups: [],
      merged: 0,
      batch: null,
    });
    assert.ok(batch !== null);
    await server.ask('undo', { body: { batch } });
    assert.equal((await server.ask('showPerson', { params: { id: twin } })).person.place, 'Norden');
  }),
);

test(
  'a card of me to hand on',
  onServer(async (server) => {
    await server.ask('changeSettings', { body: { me: { given: 'Moe', family: 'Self' } } });
    const card = await server.ask('showMyCard');
    assert.deepEqual([card.name, card.work], ['Moe Self', null]);
    assert.match(card.vcard, /^FN:Moe Self\r$/mu);
  }),
);
