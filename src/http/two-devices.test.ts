import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InteractionId, OfferId, PersonId } from '../core/ids.ts';
import { startTestServer } from './testing/test-server.ts';

const idOf = (count: number): string => `00000000-0000-7000-9000-${String(count).padStart(12, '0')}`;

test('what two devices change of one person is brought together, and never written over unseen', async () => {
  await using server = await startTestServer();
  const id = idOf(1) as PersonId;
  await server.ask('addPerson', { body: { id, name: { given: 'Ada', family: 'Quill' }, topics: ['ports'] } });
  const change = (body: object) => server.client.call('changePerson', { params: { id }, body });
  const bases = { place: null, note: null, topics: ['ports'], name: { given: 'Ada' } };
  const first = await change({
    place: 'Poti',
    topics: ['ports', 'tea'],
    name: { given: 'Adah' },
    base: bases,
  });
  assert.ok(first.ok);

  const second = await change({ note: 'Likes tea.', topics: ['ports', 'golf'], base: bases });
  assert.ok(second.ok, 'other fields and words of a list are no question');
  const { person, topics } = await server.ask('showPerson', { params: { id } });
  assert.deepEqual([person.place, person.note, person.given], ['Poti', 'Likes tea.', 'Adah']);
  assert.deepEqual(topics.toSorted(), ['golf', 'ports', 'tea']);

  const third = await change({
    place: 'Batumi',
    name: { given: 'Adeline' },
    pronouns: 'she/her',
    base: { ...bases, pronouns: null },
  });
  assert.ok(!third.ok && third.error.type === 'conflict');
  assert.deepEqual(third.error.conflicts, [
    { field: 'name.given', there: 'Adah', said: 'Adeline' },
    { field: 'place', there: 'Poti', said: 'Batumi' },
  ]);
  const after = await server.ask('showPerson', { params: { id } });
  assert.deepEqual([after.person.place, after.person.pronouns], ['Poti', null], 'nothing of it is written');
  assert.ok((await change({ place: 'Batumi', base: { place: 'Poti' } })).ok);
  assert.deepEqual(server.bugs, []);
});

test('talks, offers and settings are held to what a change was begun from', async () => {
  await using server = await startTestServer();
  const talk = idOf(2) as InteractionId;
  await server.ask('logConversation', { body: { id: talk, text: 'Called Ada Quill yesterday at 10:30.' } });
  const mend = (body: object) => server.client.call('changeInteraction', { params: { id: talk }, body });
  assert.ok((await mend({ minutes: 20, base: { minutes: null } })).ok);
  const late = await mend({ minutes: 30, text: 'Mended.', base: { minutes: null } });
  assert.ok(!late.ok && late.error.type === 'conflict');
  assert.deepEqual(late.error.conflicts, [{ field: 'minutes', there: 20, said: 30 }]);
  assert.ok((await mend({ time: '11:00', base: { time: '10:30' } })).ok);
  assert.ok(!(await mend({ time: '12:00', base: { time: '10:30' } })).ok);

  const offer = idOf(3) as OfferId;
  await server.ask('keepOffer', { body: { id: offer, kind: 'article', title: 'Cold stores' } });
  const say = (body: object) => server.client.call('changeOffer', { params: { id: offer }, body });
  assert.ok((await say({ title: 'Cold stores of Poti', base: { title: 'Cold stores' } })).ok);
  assert.ok(!(await say({ title: 'Colder stores', base: { title: 'Cold stores' } })).ok);

  const set = (body: object) => server.client.call('changeSettings', { body });
  assert.ok((await set({ weekAim: 4, base: { weekAim: null } })).ok);
  assert.ok(!(await set({ weekAim: 6, base: { weekAim: null } })).ok);
  assert.ok((await set({ weekAim: 6 })).ok, 'without a base what is said is written');
  assert.deepEqual(server.bugs, []);
});
