import assert from 'node:assert/strict';
import test from 'node:test';
import { parsePartialDate } from '../dates/index.ts';
import { emptyName } from '../people/index.ts';
import { crowdOf } from './crowd.ts';
import { toSubject, type DuplicateSubject } from './subject.ts';

const syllables = 'bar cho dun fel gri hom jak lin mor nes'.split(' ');
const word = (number: number): string =>
  `${syllables[Math.floor(number / 10) % 10]}${syllables[number % 10]}son`;

/** Thirty homes of one family name each, and two entries in each. */
const homes = (
  one: readonly [given: string, birthday: string],
  other: readonly [given: string, birthday: string],
): readonly DuplicateSubject[] =>
  Array.from({ length: 30 }, (_, home) =>
    [one, other].map(([given, birthday], index) =>
      toSubject({
        id: `${home}-${index}`,
        name: { ...emptyName, given, family: word(home) },
        contactKeys: [],
        organizations: [],
        birthday: parsePartialDate(birthday),
        places: [`${home} Mill Lane, Norden`],
      }),
    ),
  ).flat();

for (const [name, one, other, together] of [
  ['couples live together', ['Anna', '1950-03-04'], ['Thomas', '1948-11-30'], true],
  ['a hurried hand makes no couple', ['Thomas', '1948-11-30'], ['Thmosa', '1948-12-30'], false],
  ['a digit makes none either', ['Anna', '1950-03-04'], ['Thomas', '1950-03-01'], false],
] as const)
  test(name, () => {
    assert.equal(crowdOf(homes(one, other)).livesTogether, together);
  });
