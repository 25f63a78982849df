import assert from 'node:assert/strict';
import test from 'node:test';
import { keptCell, propertyName } from './unknown-property.ts';

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

test('a column whose letters are lost is named beside its cell', () => {
  assert.deepEqual(keptCell('X-OUTLOOK', 'Größe', '38').parameters, [['X-LABEL', 'Größe']]);
  assert.deepEqual(keptCell('X-OUTLOOK', 'Shoe size (EU)', '38').parameters, []);
});
