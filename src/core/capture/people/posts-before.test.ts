import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { capture } from '../capture.ts';
import { book, now, zone } from '../testing/book.ts';

describe('a post of several words before a name is whole', () => {
  for (const [said, title, organization] of [
    ['our head of sales', 'head of sales', null],
    ['the head of HR', 'head of HR', null],
    ['our vice president of marketing', 'vice president of marketing', null],
    ['the head of IT at Bosch', 'head of IT', 'Bosch'],
    ['the director of sales at Bosch', 'director of sales', 'Bosch'],
    ['the CEO of Kestrel Foods', 'CEO', 'Kestrel Foods'],
    ['my new manager', 'manager', null],
  ] as const)
    test(said, () => {
      for (const turn of [
        'Met {said}, Oluwaseun Adeyemi.',
        'Had my first 1:1 with {said}, Oluwaseun Adeyemi, today.',
      ]) {
        const text = turn.replace('{said}', said);
        const [found] = capture(text, { now, zone, book }).newPeople;
        assert.deepEqual(
          [found?.name, found?.title, found?.organization],
          ['Oluwaseun Adeyemi', title, organization],
          text,
        );
      }
    });
});

test('what an animal is called is nobody', () => {
  for (const said of ['Dog is called Biscuit.', 'Her dog is called Biscuit.', 'Has a cat called Biscuit.']) {
    const { people, newPeople } = capture(`Phone: Priya, 8 min. ${said}`, { now, zone, book });
    assert.deepEqual([people.map(({ name }) => name), newPeople], [['Priya'], []], said);
  }
});

test('how somebody is called is no call', () => {
  for (const [text, kind] of [
    ['Met a recruiter at DHL called Siti Rahman.', 'meeting'],
    ['Priya put me on to a data engineer at Grab called Siti Rahman.', 'other'],
    ['Coffee with Priya. Her dog is called Biscuit.', 'coffee'],
    ['Priya called.', 'call'],
    ['Priya called Siti Rahman.', 'call'],
  ] as const)
    assert.equal(capture(text, { now, zone, book }).kind, kind, text);
});
