import assert from 'node:assert/strict';
import test from 'node:test';
import { emptyName } from '../people/index.ts';
import { randomOf } from '../testing/random.ts';
import { crowdOf } from './crowd.ts';
import { findDuplicates } from './find-duplicates.ts';
import { standsAgainAtFirst } from './stands-again.ts';
import { toSubject, type DuplicateSubject } from './subject.ts';

const syllables = 'bar cho dun fel gri hom jak lin mor nes'.split(' ');

const words = syllables.flatMap((first) => ['na', 'ro', 'tis'].map((last) => `${first}${last}`));

/** People of 100 given and 1,000 family names, some of whom stand twice and tell something else each time. */
const bookOf = (people: number, standTwice: number): readonly DuplicateSubject[] => {
  const random = randomOf(people + standTwice);
  const word = (parts: number): string =>
    Array.from({ length: parts }, () => random.pick(syllables)).join('');
  return Array.from({ length: people }, (_, index) => {
    const name = { ...emptyName, given: word(2), family: word(3) };
    const card = (id: string, key: string): DuplicateSubject =>
      toSubject({ id, name, contactKeys: [key], organizations: [], birthday: null, places: [] });
    const first = card(`${index}`, `email:${index}@x`);
    return index < standTwice ? [first, card(`${index} again`, `phone:+1${index}`)] : [first];
  }).flat();
};

const listed = (book: readonly DuplicateSubject[]): number =>
  findDuplicates(book).filter(({ a, b }) => `${a.id} again` === b.id || `${b.id} again` === a.id).length;

test('how often people stand twice is learned from the book', () => {
  const [never, seldom, often] = [0, 60, 900].map((twice) => crowdOf(bookOf(2000, twice)).standsAgain.alone);
  assert.ok(never !== undefined && seldom !== undefined && often !== undefined);
  assert.ok(never < 0.03 && seldom < 0.12 && often > 0.4, `${never} ${seldom} ${often}`);
  assert.deepEqual(crowdOf([]).standsAgain, { alone: standsAgainAtFirst, atOne: standsAgainAtFirst });
});

test('where many stand twice a name says that they do, where few do it is chance', () => {
  assert.ok(listed(bookOf(2000, 900)) > 890);
  const crowded = Array.from({ length: 400 }, (_, index) =>
    toSubject({
      id: `${index}`,
      name: { ...emptyName, given: syllables[index % 10] ?? '', family: syllables[(index * 7) % 9] ?? '' },
      contactKeys: [`email:${index}@x`],
      organizations: [],
      birthday: null,
      places: [],
    }),
  );
  assert.equal(findDuplicates(crowded).length, 0);
});

test('where names and companies are few, both together are chance as well', () => {
  const random = randomOf(71);
  const people = Array.from({ length: 800 }, (_, index) =>
    toSubject({
      id: `${index}`,
      name: { ...emptyName, given: random.pick(words), family: random.pick(words) },
      contactKeys: [`email:${index}@x`],
      organizations: [random.pick(syllables)],
      birthday: null,
      places: ['Berlin'],
    }),
  );
  const found = findDuplicates(people).length;
  assert.ok(found < 8, `${found} of some 25 of one name at one company`);
});
