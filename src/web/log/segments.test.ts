import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markAt, moveMarks, textToSegments, type Marked } from './segments.ts';

const mark = (id: string, from: number, to: number): Marked => ({ id, span: [from, to], tone: 'person' });

const text = 'Called Ada yesterday';
const ada = mark('ada', 7, 10);
const day = mark('day', 11, 20);
const all = mark('all', 0, 20);

const drawn = (words: string, marks: readonly Marked[]): string =>
  textToSegments(words, marks)
    .map(({ text: piece, mark: found }) => (found ? `[${found.id}:${piece}]` : piece))
    .join('');

test('words keep their findings, and the shortest finding wins', () => {
  const cases: readonly (readonly [readonly Marked[], string])[] = [
    [[], 'Called Ada yesterday'],
    [[ada, day], 'Called [ada:Ada] [day:yesterday]'],
    [[all, ada], '[all:Called ][ada:Ada][all: yesterday]'],
    [[mark('past', 15, 99)], 'Called Ada yest[past:erday]'],
    [[mark('none', 5, 5), mark('before', -4, 0)], 'Called Ada yesterday'],
    [[mark('one', 7, 15), mark('two', 11, 20)], 'Called [one:Ada yest][two:erday]'],
  ];
  for (const [marks, expected] of cases) assert.equal(drawn(text, marks), expected);
});

test('segments joined are the text again', () => {
  for (const marks of [[], [ada], [all, ada, day], [mark('x', 3, 12), mark('y', 8, 19)]])
    assert.equal(
      textToSegments(text, marks)
        .map((segment) => segment.text)
        .join(''),
      text,
    );
  assert.deepEqual(textToSegments('', [ada]), []);
});

test('the caret finds the shortest finding it stands in', () => {
  assert.equal(markAt([all, ada], 8)?.id, 'ada');
  assert.equal(markAt([all, ada], 12)?.id, 'all');
  assert.equal(markAt([ada], 15), null);
});

test('typing elsewhere moves a finding with its words; typing within drops it', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['typing at the end', `${text} for 20 min`, 'Called [ada:Ada] [day:yesterday] for 20 min'],
    ['typing in front', `I ${text}`, 'I Called [ada:Ada] [day:yesterday]'],
    ['typing inside the name', 'Called Adda yesterday', 'Called Adda [day:yesterday]'],
    ['deleting the day', 'Called Ada ', 'Called [ada:Ada] '],
    ['nothing changed', text, 'Called [ada:Ada] [day:yesterday]'],
    ['everything gone', '', ''],
  ];
  for (const [name, after, expected] of cases)
    assert.equal(drawn(after, moveMarks([ada, day], text, after)), expected, name);
});
