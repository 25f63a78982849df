import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layers, personStates } from '../people/person.ts';
import { randomOf } from '../testing/random.ts';
import { allOf, anyOf, meets, notOf, type Facts } from './filter.ts';
import { readFilter, writeFilter } from './read-filter.ts';
import { anyFilter } from './testing/any-filter.ts';

const said = {
  texts: ['ada', 'Quill', 'OR', 'NOT', 'and', '-x', '#ports', 'is:due', 'a, b', 'cold chain', '(x', 'Zoë'],
  names: ['ports', 'cold chains', 'a,b', 'R&D', '(x)', 'OR'],
};

test('what is written reads as the same filter', () => {
  const random = randomOf(20_261_128);
  for (let draw = 0; draw < 3000; draw += 1) {
    const filter = anyFilter(random, said, 4);
    const written = writeFilter(filter);
    const { filter: read, unread } = readFilter(written);
    assert.deepEqual(read, filter, written);
    assert.deepEqual(unread, []);
  }
});

test('whatever is typed is read, and what was read is read again as the same', () => {
  const random = randomOf(7);
  const signs = [
    '(',
    ')',
    '-',
    '"',
    ' ',
    ' OR ',
    'NOT ',
    'layer:',
    'is:',
    'in',
    'due',
    ',',
    '#',
    'topic:',
    'x',
    ':',
  ];
  for (let draw = 0; draw < 3000; draw += 1) {
    const typed = Array.from({ length: random.below(14) }, () => random.pick(signs)).join('');
    const { filter } = readFilter(typed);
    assert.deepEqual(readFilter(writeFilter(filter)).filter, filter, typed);
  }
});

test('not, and and or mean what they mean', () => {
  const random = randomOf(3);
  for (let draw = 0; draw < 500; draw += 1) {
    const [one, other] = [anyFilter(random, said, 2), anyFilter(random, said, 2)];
    const facts: Facts = {
      hasText: (text) => text.length % 2 === 0,
      layer: random.pick([...layers, null]),
      state: random.pick(personStates),
      isDue: random.chance(0.5),
      hasTopic: (name) => name === 'ports',
      isInGroup: (name) => name === 'OR',
    };
    assert.equal(meets(facts, notOf(one)), !meets(facts, one));
    assert.equal(meets(facts, allOf([one, other])), meets(facts, one) && meets(facts, other));
    assert.equal(meets(facts, anyOf([one, other])), meets(facts, one) || meets(facts, other));
  }
});
