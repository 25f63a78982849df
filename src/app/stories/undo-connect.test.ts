import assert from 'node:assert/strict';
import test from 'node:test';
import { changePerson } from '../../actions/people/change-person.ts';
import { addFact } from '../../actions/between-us/add-fact.ts';
import { changeConnection } from '../../actions/connections/change-connection.ts';
import { undo } from '../../actions/history/undo.ts';
import { openContactsServer } from '../../connectors/testing/contacts-server.ts';
import { counts, openBook, quiet, vcard } from '../testing/contacts-book.ts';

test('connecting an address book is undone weeks later: it is let go, whom nobody touched goes, and all of it comes back', async () => {
  await using server = await openContactsServer('radicale');
  await using book = await openBook();
  const { deps } = book;
  for (const [name, ...lines] of [['Ada', 'ORG:Atlas'], ['Bo'], ['Cy'], ['Dee']] as const)
    await server.putCard(`${name}.vcf`, vcard(name, `${name} Quill`, ...lines));
  const { batch, connection } = await book.connect(server, 'two-ways');
  await server.putCard('Bo.vcf', vcard('Bo', 'Bo Quill', 'TEL:+351912345678', 'ORG:Atlas'));
  await server.putCard('Eve.vcf', vcard('Eve', 'Eve Quill', 'ORG:Atlas'));
  assert.deepEqual(counts(await book.sync()), { ...quiet, created: 1, updated: 1 });
  await changePerson(deps, { id: (await book.person('Cy')).id, note: 'mine' });
  await addFact(deps, { id: deps.ids.next(), personId: (await book.person('Dee')).id, what: 'sails' });
  await changeConnection(deps, { id: connection.id, name: 'Phone' });
  await changePerson(deps, { id: (await book.person('Ada')).id, note: 'not meant' });
  await deps.space.undo(null);
  assert.deepEqual(counts(await book.sync()), { ...quiet, sent: 1 });

  const undone = await undo(deps, batch);
  assert.deepEqual(undone.kept.map(({ name, why }) => `${name}: ${why}`).toSorted(), [
    'Cy Quill: edited since',
    'Dee Quill: something was learned of them since',
  ]);
  assert.deepEqual(undone.connections, [
    {
      kind: 'contacts',
      name: 'Phone',
      went: { people: 2, talks: 0, articles: 0 },
      stays: { people: 3, talks: 0, articles: 0 },
    },
  ]);
  const left = await deps.space.read(async (reader) => ({
    people: (await reader.list('person')).map(({ given }) => String(given)).toSorted(),
    organizations: (await reader.list('organization')).map(({ name }) => name),
    connections: await reader.count('connection'),
    cards: await reader.count('linkedCard'),
  }));
  assert.deepEqual(left, {
    people: ['Cy', 'Dee', 'Eve'],
    organizations: ['Atlas'],
    connections: 0,
    cards: 0,
  });
  assert.deepEqual(await book.verify(), []);
  assert.equal((await server.names()).length, 5, 'nothing there was changed');

  const [newest] = await deps.space.read((reader) => reader.batches({ limit: 1 }));
  await deps.space.undo(newest?.id ?? null);
  assert.deepEqual(counts(await book.sync()), quiet);
  assert.deepEqual(
    (await book.person('Bo')).draft.contactPoints.map(({ value }) => value),
    ['+351912345678'],
  );
  assert.deepEqual(await book.verify(), []);
  await undo(deps, batch);
  await book.connect(server, 'layer');
  for (const name of ['Ada', 'Bo', 'Cy', 'Dee', 'Eve']) await book.person(name);
});
