import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InteractionId, OfferId, PersonId, PromiseId } from '../core/ids.ts';
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

  const letter = (text: string) => ({ subject: 'Hello', text });
  assert.ok((await set({ templates: { keep: letter('a') }, me: { team: 'Blue' } })).ok);
  const begun = { templates: { keep: letter('a'), thanks: null }, me: { team: 'Blue', department: null } };
  assert.ok((await set({ templates: { thanks: letter('b') }, me: { department: 'Ports' }, base: begun })).ok);
  assert.ok((await set({ templates: { keep: letter('c') }, base: begun })).ok);
  const { templates, me } = await server.ask('showSettings');
  assert.deepEqual(templates, { keep: letter('c'), thanks: letter('b') }, 'one letter leaves the others');
  assert.deepEqual(me, { team: 'Blue', department: 'Ports' });
  assert.ok(!(await set({ templates: { keep: null }, base: begun })).ok, 'it was changed meanwhile');
  assert.ok((await set({ templates: { thanks: null }, base: { templates: { thanks: letter('b') } } })).ok);
  assert.deepEqual((await server.ask('showSettings')).templates, { keep: letter('c') });

  const promise = idOf(4) as PromiseId;
  const [personId] = (await server.ask('listPeople')).rows.map(({ id }) => id);
  assert.ok(personId);
  await server.ask('addPromise', { body: { id: promise, personId, what: 'Send the article' } });
  const close = (state: 'kept' | 'released') =>
    server.client.call('changePromise', {
      params: { id: promise },
      body: { state, base: { state: 'open' } },
    });
  assert.ok((await close('kept')).ok);
  assert.ok((await close('kept')).ok, 'the same on both is no question');
  assert.ok(!(await close('released')).ok);
  assert.deepEqual(server.bugs, []);
});

test('reminders are held to what a change was begun from, each of their parts', async () => {
  await using server = await startTestServer();
  const change = (body: object) => server.client.call('changeReminding', { body });
  const base = { quiet: null, mail: { time: '08:00', days: [1, 2, 3, 4, 5] }, away: null };
  assert.ok((await change({ quiet: { from: '21:00', to: '07:00' }, base })).ok);
  assert.ok((await change({ mail: { time: '09:00' }, base })).ok, 'another part is no question');
  assert.ok((await change({ mail: { days: [1] }, base })).ok);
  assert.ok(!(await change({ quiet: { from: '22:00', to: '06:00' }, base })).ok);
  const begun = { quiet: { from: '21:00', to: '07:00' } };
  assert.ok((await change({ quiet: { from: '22:00', to: '07:00' }, base: begun })).ok);
  assert.ok((await change({ quiet: { from: '21:00', to: '06:00' }, base: begun })).ok);
  const { quiet, channels } = await server.ask('showReminding');
  assert.deepEqual(quiet, { from: '22:00', to: '06:00' });
  const mail = channels.find(({ channel }) => channel === 'mail');
  assert.deepEqual([mail?.time, mail?.days], ['09:00', [1]]);
  assert.deepEqual(server.bugs, []);
});

test('what one device says of an entry that the other has merged meanwhile is said of the one that stays', async () => {
  await using server = await startTestServer();
  const [stays, goes] = [idOf(1) as PersonId, idOf(2) as PersonId];
  for (const [id, family] of [
    [stays, 'Quill'],
    [goes, 'Quil'],
  ] as const)
    await server.ask('addPerson', { body: { id, name: { given: 'Ada', family } } });
  await server.ask('logConversation', {
    body: { id: idOf(3), text: 'Called Ada Quil yesterday for 20 min.' },
  });
  const { cards } = await server.ask('showToday');
  const thanks = cards.find(({ rule }) => rule === 'thanks');
  assert.ok(thanks);
  await server.ask('mergePeople', { params: { id: stays, other: goes }, body: {} });

  await server.ask('changePerson', {
    params: { id: goes },
    body: { place: 'Poti', base: { place: null } },
  });
  await server.ask('addFact', { body: { id: idOf(4), personId: goes, what: 'Runs' } });
  await server.ask('addPromise', { body: { id: idOf(5), personId: goes, what: 'Send it' } });
  await server.ask('addThread', { body: { id: idOf(6), personId: goes, what: 'The pilot' } });
  await server.ask('logConversation', {
    body: { id: idOf(7), text: 'Called Ada today.', people: { Ada: goes } },
  });
  await server.ask('finishCard', {
    params: { key: thanks.key },
    body: { id: idOf(8), text: 'Thank you for the call, Ada.' },
  });
  const { person, facts, promises, threads, timeline } = await server.ask('showPerson', {
    params: { id: stays },
  });
  assert.deepEqual(
    [person.place, facts.map(({ what }) => what), promises.length, threads.length],
    ['Poti', ['Runs'], 1, 1],
  );
  assert.deepEqual(
    new Set(timeline.rows.map(({ interaction }) => interaction.text)),
    new Set(['Called Ada Quil yesterday for 20 min.', 'Called Ada today.', 'Thank you for the call, Ada.']),
  );
  const after = await server.ask('showToday');
  assert.deepEqual(
    after.cards.filter(({ key }) => key.startsWith(thanks.key.slice(0, 'thanks:'.length + 36))),
    [],
    'she is thanked',
  );
  assert.deepEqual(server.bugs, []);
});

test('accounts that two devices set up or change are not written over unseen', async () => {
  await using server = await startTestServer();
  const smtp = (address: string, name: string | null) =>
    server.client.call('connectSmtp', {
      body: {
        id: idOf(70),
        address,
        password: 'p',
        host: 'smtp.example.org',
        base: { name },
      },
    });
  const model = (called: string, name: string | null) =>
    server.client.call('connectModel', {
      body: {
        id: idOf(71),
        address: 'http://127.0.0.1:11434/v1',
        model: called,
        allowPrivate: true,
        base: { name },
      },
    });
  assert.ok((await smtp('moe@example.org', null)).ok);
  const late = await smtp('other@example.org', null);
  assert.ok(!late.ok && late.error.type === 'conflict');
  assert.match(late.error.message, /^moe@example\.org was set up elsewhere meanwhile/);
  assert.ok((await smtp('other@example.org', 'moe@example.org')).ok);
  assert.ok((await model('llama', null)).ok);
  assert.ok(!(await model('phi', null)).ok);
  assert.ok((await model('phi', 'llama at 127.0.0.1:11434')).ok);

  const change = (body: object) => server.client.call('changeConnection', { params: { id: idOf(71) }, body });
  assert.ok((await change({ name: 'Ours', base: { name: 'phi at 127.0.0.1:11434' } })).ok);
  assert.ok(!(await change({ name: 'Mine', base: { name: 'phi at 127.0.0.1:11434' } })).ok);
  assert.ok((await change({ state: 'paused', base: { state: 'on' } })).ok);
  const two = (await server.ask('listConnections')).connections;
  assert.deepEqual(
    two.map(({ name, state }) => [name, state]),
    [
      ['other@example.org', 'on'],
      ['Ours', 'paused'],
    ],
  );
  assert.deepEqual(server.bugs, []);
});
