import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseValue, valueInWords } from './method-view.ts';

test('what is typed becomes the same kind of value as the default, or nothing', () => {
  const cases: readonly (readonly [string, unknown, unknown])[] = [
    ['24', 24, 24],
    [' 0,5 ', 1, 0.5],
    ['', 1, undefined],
    ['soon', 1, undefined],
    ['Infinity', 1, undefined],
    ['true', false, true],
    ['1', false, undefined],
    ['[1,2]', [3], [1, 2]],
    ['{"a":1}', [3], undefined],
    ['[1,', [3], undefined],
    ['18:00', '17:00', '18:00'],
  ];
  for (const [text, like, expected] of cases) {
    const parsed = parseValue(text, like);
    assert.deepEqual(parsed.ok ? parsed.value : undefined, expected, text);
  }
});

test('a value is shown as it is typed', () => {
  for (const value of [24, 'x', true, [1, 2], { a: 1 }]) {
    const parsed = parseValue(valueInWords(value), value);
    assert.deepEqual(parsed.ok ? parsed.value : undefined, value);
  }
});
