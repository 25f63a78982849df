import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { endpoints, needs, type Endpoint, type EndpointName } from '../contract/index.ts';
import { startTestServer } from './testing/test-server.ts';

const mark = 'canary';
const secret = (what: string): string => `${mark}-${what}-7f3a`;
const sealedMark = 'SEALED.';

/** What cannot be read without the key, and is told from plain words. */
const vault = {
  seal: (words: string) => `${sealedMark}${Buffer.from(words).toString('base64url')}`,
  open: (sealed: string) => Buffer.from(sealed.slice(sealedMark.length), 'base64url').toString(),
};

const server = await startTestServer(null, { vault });
after(() => server[Symbol.asyncDispose]());

const idOf = (count: number): never => `01a20000-0000-7000-8000-0000000000${count}` as never;
const idOfCalendar = idOf(10);

test('what is typed as a secret is shown by no answer, in no history, by no export and to no token', async () => {
  await server.ask('connectCalendar', {
    body: { id: idOfCalendar, address: `https://cal.example.org/${secret('calendar')}` },
  });
  await server.ask('connectMail', {
    body: { id: idOf(11), address: 'me@example.org', password: secret('imap') },
  });
  await server.ask('connectSmtp', {
    body: { id: idOf(12), address: 'me@example.org', password: secret('smtp') },
  });
  await server.ask('connectSmtp', {
    body: { id: idOf(12), address: 'me@example.org', password: secret('smtp-again') },
  });
  await server.ask('connectModel', {
    body: { id: idOf(13), address: 'https://models.example.org/v1', model: 'small', key: secret('model') },
  });
  await server.ask('connectContacts', {
    body: {
      id: idOf(14),
      address: 'https://cards.example/friends/',
      user: 'me',
      password: secret('carddav'),
      mode: 'layer',
    },
  });
  const { signingKey } = await server.ask('setWebhook', {
    body: { kind: 'ntfy', address: `https://ntfy.example.org/${secret('topic')}`, token: secret('ntfy') },
  });
  await server.ask('preparePush');
  await server.ask('setUpBackups', {
    body: {
      webdav: { address: 'https://dav.example.org/', user: 'me', password: secret('webdav') },
      passphrase: `${secret('passphrase')} of some length`,
    },
  });
  await server.signIn.setPassword(secret('password'), null);
  const { token } = server.devices.give({ kind: 'token', scopes: ['read', 'export'] }, 'reads');

  const batches = await server.ask('listHistory');
  const batch = batches.rows.map(({ id }) => id);
  assert.ok(batch.length >= 8);
  const told: string[] = [];
  const look = (name: string, text: string): void => {
    if (text.includes(mark) || text.includes(signingKey)) told.push(`${name}: ${text}`);
    // An archive goes back into this book, whose key opens it.
    if (text.includes(sealedMark) && name !== 'exportBook json') told.push(`${name}: sealed`);
  };
  for (const [name, { method, path, answers }] of Object.entries(endpoints) as [EndpointName, Endpoint][]) {
    if (method !== 'GET' || answers === 'events') continue;
    const paths = path.includes('{batch}')
      ? batch.map((id) => path.replace('{batch}', id))
      : path.includes('{format}')
        ? ['json', 'csv', 'vcard', 'ics'].map((format) => path.replace('{format}', format))
        : [path];
    for (const one of paths) {
      const address = one.replaceAll(/\{\w+\}/g, idOfCalendar);
      const label = name === 'exportBook' ? `${name} ${one.slice(one.lastIndexOf('/') + 1)}` : name;
      look(label, await (await server.fetch(address)).text());
      if (needs[name] === 'owner') continue;
      const asked = await server.fetch(address, { headers: { authorization: `Bearer ${token}` } });
      look(label, await asked.text());
    }
  }
  assert.deepEqual(told, []);
  assert.deepEqual(server.bugs, []);
});
