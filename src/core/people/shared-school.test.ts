import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mySchoolsOf, sharedSchool, type Schooling } from './shared-school.ts';

const mine = mySchoolsOf({
  education: [{ school: 'Riverside College' }, { school: null }, { school: 'ETH Zürich' }],
});

const place = (name: string, kind: 'school' | 'company', current: boolean): Schooling => ({
  place: { name, kind, current },
});

const cases: readonly (readonly [of: Schooling, school: string | null])[] = [
  [place('riverside college', 'school', false), 'riverside college'],
  [place('Riverside College', 'school', true), 'Riverside College'],
  // Most sources call every place a company.
  [place('ETH Zurich', 'company', false), 'ETH Zurich'],
  // A professor of my school is no fellow student.
  [place('Riverside College', 'company', true), null],
  [place('Riverside Freight', 'company', false), null],
  [{ group: 'Riverside College' }, 'Riverside College'],
  [{ group: 'ETH Zürich alumni 2019' }, 'ETH Zürich'],
  [{ group: 'Old Riverside College classmates' }, 'Riverside College'],
  // Neither a school's neighbours nor alumni of who knows what.
  [{ group: 'Riverside College suppliers' }, null],
  [{ group: 'alumni' }, null],
  [{ group: 'North Riverside Colleges alumni' }, null],
];

test('R16, R22: whoever went to a school of mine, by a place of theirs or a group that I put them in', () => {
  for (const [of, school] of cases) assert.equal(sharedSchool(of, mine), school, JSON.stringify(of));
  for (const me of [null, undefined, {}, { education: 'none' }, { education: [{ school: ' ' }] }])
    assert.equal(mySchoolsOf(me).size, 0);
});
