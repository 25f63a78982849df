import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { archiveFields, archiveFieldsPage } from './archive-fields.ts';

test('every field of the archive is documented as the program has it', () => {
  const page = readFileSync(archiveFieldsPage, 'utf8');
  assert.equal(page, archiveFields(), 'node scripts/archive-fields.ts writes it anew');
  // What core declares was found: a field without a type would be one that nobody can read.
  assert.doesNotMatch(page, /\| value \|/);
});
