import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { endpoints, type EndpointName } from '../../contract/index.ts';

test('every endpoint of the contract was asked by the tests beside this one, or by those of signing in', () => {
  const here = new URL('.', import.meta.url);
  const text = [...globSync('*.test.ts', { cwd: here }), '../sign-in/sign-in.test.ts']
    .filter((file) => !import.meta.url.endsWith(file))
    .map((file) => readFileSync(new URL(file, here), 'utf8'))
    .join();
  const byPath = new Map<EndpointName, string>([
    ['watchEvents', "fetch('/api/v1/events')"],
    ['exportBook', 'fetch(`/api/v1/export/'],
    ['backUpBook', "fetch('/api/v1/backup'"],
    ['switchBook', "fetch('/api/v1/book'"],
    ['showPhoto', '/photo`'],
    ['showMessageFile', '/file`'],
    ['exportPerson', '/export/text`'],
    ['stageFile', "transfer('stageFile'"],
    ['fetchBackup', "transfer('fetchBackup'"],
    ['askModel', "transfer('askModel'"],
    ['beginPasskey', "call('beginPasskey'"],
    ['addPasskey', "call('addPasskey'"],
    ['removePasskey', "call('removePasskey'"],
    ['renamePasskey', "call('renamePasskey'"],
  ]);
  for (const name of Object.keys(endpoints) as EndpointName[])
    assert.ok(text.includes(byPath.get(name) ?? `ask('${name}'`), name);
});
