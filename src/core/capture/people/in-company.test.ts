import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { capture } from '../capture.ts';
import { book, now, zone } from '../testing/book.ts';

const people = (text: string): readonly string[] => {
  const { people: known, newPeople } = capture(text, { now, zone, book });
  return [...known, ...newPeople].map(({ name }) => name).toSorted();
};

const others = ['Ken', 'Joaquín Prieto', 'her colleague Hugo Lindgren'] as const;

describe('whoever joins a talk was there, in whatever turn', () => {
  for (const turn of [
    'Breakfast with Priya today, joined by {other}.',
    'Priya brought along {other} for coffee.',
    'Priya brought {other} along to lunch.',
    '{other} tagged along to coffee with Priya.',
    'Lunch with Priya alongside {other}.',
    'Lunch with Priya together with {other}.',
    'Coffee with Priya (and {other}).',
    'Priya had {other} with her at coffee.',
    'Coffee with Priya, plus {other}.',
    'Coffee with Priya, {other} came too.',
  ])
    test(turn, () => {
      for (const other of others) {
        const name = other.replace('her colleague ', '');
        const text = turn.replace('{other}', other);
        assert.deepEqual(people(text[0]?.toUpperCase() + text.slice(1)), [name, 'Priya'].toSorted(), text);
      }
    });
});

test('who was only brought up, is to come along or stayed away was not there', () => {
  for (const text of [
    'Coffee with Priya, she brought up Ken.',
    'Coffee with Priya. She will bring along Ken next time.',
    "Coffee with Priya. She didn't bring Ken along.",
    'Coffee with Priya. She had Ken on her list.',
  ])
    assert.deepEqual(people(text), ['Priya'], text);
});
