import assert from 'node:assert/strict';
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { temporaryFolder } from '../../store/testing/books.ts';
import { fileVault } from './vault.ts';

test('a secret opens for what it was sealed for, with the same key, and not once it was touched', () => {
  using folder = temporaryFolder();
  const file = join(folder.path, 'secrets.key');
  const vault = fileVault(file);
  const sealed = vault.seal('https://calendar.example/secret', 'one');
  assert.ok(!sealed.includes('calendar'));
  assert.notEqual(vault.seal('https://calendar.example/secret', 'one'), sealed);
  if (process.platform !== 'win32') assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.equal(fileVault(file).open(sealed, 'one'), 'https://calendar.example/secret');
  assert.equal(vault.open(sealed, 'other'), null);
  assert.equal(vault.open(`${sealed.slice(0, -4)}AAAA`, 'one'), null);
  assert.equal(vault.open('', 'one'), null);
  rmSync(file);
  assert.equal(fileVault(file).open(sealed, 'one'), null);
});
