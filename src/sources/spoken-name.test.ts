import assert from 'node:assert/strict';
import test from 'node:test';
import { spokenName } from './spoken-name.ts';

const names: readonly (readonly [written: string, spoken: string])[] = [
  ['Quill, Ada', 'Ada Quill'],
  ["'Quill, Ada (Sales)'", 'Ada Quill'],
  ['de Boer, Jan', 'Jan de Boer'],
  ['Ada Quill, PhD', 'Ada Quill, PhD'],
  ['Ada Quill, Engines', 'Ada Quill, Engines'],
  ['Engines, Inc.', 'Engines, Inc.'],
  ['Ada Quill/Sales/ENGINES', 'Ada Quill'],
  ['CN=Ada Quill/OU=Sales/O=ENGINES', 'Ada Quill'],
  ['Ada/Bo Reed', 'Ada/Bo Reed'],
  ['Ada', 'Ada'],
];

for (const [written, spoken] of names)
  test(`“${written}” is spoken “${spoken}”`, () => {
    assert.equal(spokenName(written), spoken);
  });
