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
  ['CN=Ada Quill/OU=Human Resources/O=ENGINES', 'Ada Quill'],
  ['García Márquez, Gabriel', 'Gabriel García Márquez'],
  ['Müller Schmidt, Eva', 'Eva Müller Schmidt'],
  ['Van Der Berg, Anna', 'Anna Van Der Berg'],
  ['Quill, Oluchukwu', 'Oluchukwu Quill'],
  ['Engines, Limited', 'Engines, Limited'],
  ['Engines, Co.', 'Engines, Co.'],
  ['Ada', 'Ada'],
];

for (const [written, spoken] of names)
  test(`“${written}” is spoken “${spoken}”`, () => {
    assert.equal(spokenName(written), spoken);
  });
