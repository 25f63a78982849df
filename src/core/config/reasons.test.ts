import assert from 'node:assert/strict';
import { test } from 'node:test';
import { method, methodWith } from './index.ts';
import { methodNumbers } from './reasons.ts';

test('every number has a reason, words and a name of its own, and can be set by that name', () => {
  const numbers = methodNumbers(method);
  assert.equal(new Set(numbers.map(({ key }) => key)).size, numbers.length);
  assert.deepEqual(
    [...Map.groupBy(numbers, ({ words }) => words)].filter(([, named]) => named.length > 1),
    [],
    'each is told from all others, read alone',
  );
  for (const { key, value, default: standard, reason } of numbers) {
    assert.equal(value, standard);
    assert.match(reason, /\.$/, key);
    assert.equal(methodWith({ [key]: value }).ok, true, key);
  }
});

test('a number that was set shows itself and its default', () => {
  const set = methodWith({ 'thanks.due_h': 48 });
  assert.ok(set.ok);
  const number = methodNumbers(set.value).find(({ key }) => key === 'thanks.due_h');
  assert.deepEqual([number?.value, number?.default], [48, 24]);
});
