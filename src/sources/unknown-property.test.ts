import assert from 'node:assert/strict';
import test from 'node:test';
import { propertyName } from './unknown-property.ts';

for (const [column, name] of [
  ['Billing Information', 'BILLING-INFORMATION'],
  [' größe (cm) ', 'GR-SSE-CM'],
  ['***', 'COLUMN'],
  ['Label '.repeat(20_000), `${'LABEL-'.repeat(13)}LA`],
] as const)
  test(`the column “${column.slice(0, 40)}” is kept as ${name}`, () => {
    assert.equal(propertyName(column), name);
  });
