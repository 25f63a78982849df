import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { readSecret } from './read-secret.ts';

/** Asks, types, and says what was heard and what is seen on the screen. */
const typing = async (...keys: readonly string[]) => {
  const raw: boolean[] = [];
  const keyboard = Object.assign(new PassThrough(), { setRawMode: (isRaw: boolean) => raw.push(isRaw) });
  const screen = new PassThrough({ encoding: 'utf8' });
  const asked = readSecret(keyboard, screen, 'Password:');
  for (const key of keys) keyboard.write(key);
  return { secret: await asked, seen: screen.read() as string, raw };
};

const cases: readonly (readonly [name: string, keys: readonly string[], secret: string | null])[] = [
  ['typed letter by letter', ['o', 'p', 'e', 'n', '\r'], 'open'],
  ['pasted with its line end', ['abcd efgh\n'], 'abcd efgh'],
  ['mended', ['opem', '\u007F', 'n\r'], 'open'],
  ['broken off', ['ope', '\u0003'], ''],
];

for (const [name, keys, secret] of cases)
  test(`a secret is not shown while it is ${name}`, async () => {
    assert.deepEqual(await typing(...keys), { secret, seen: 'Password: \n', raw: [true, false] });
  });
