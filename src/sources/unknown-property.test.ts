import assert from 'node:assert/strict';
import test from 'node:test';
import { propertyName } from './unknown-property.ts';

for (const [column, name] of [
  ['Billing Information', 'BILLING-INFORMATION'],
  [' größe (cm) ', 'GROSSE-CM'],
  ['Prénom d’usage', 'PRENOM-DUSAGE'],
  ['***', 'COLUMN'],
  ['Label '.repeat(20_000), `${'LABEL-'.repeat(13)}LA`],
] as const)
  test(`the column “${column.slice(0, 40)}” is kept as ${name}`, () => {
    assert.equal(propertyName(column), name);
  });
