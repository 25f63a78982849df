import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PartialDate } from '../dates/index.ts';
import { overlapKind, type Place } from './overlap.ts';

const place = (from: string | null, to: string | null, rest: Partial<Place> = {}): Place => ({
  team: null,
  started: from as PartialDate | null,
  ended: to as PartialDate | null,
  current: false,
  kind: 'company',
  ...rest,
});

test('R22: the same team or organization in the same years, the same school cohort', () => {
  const rows: readonly (readonly [one: Place, other: Place, kind: string | null])[] = [
    [place('2018', '2020'), place('2020-06', '2022'), 'organization'],
    [place('2018', '2019'), place('2020', '2022'), null],
    [place('2020', '2022'), place('2018', '2019'), null],
    [place('2018', '2020', { team: 'Risk' }), place('2019', '2021', { team: 'risk' }), 'team'],
    [place('2018', '2020', { team: 'Risk' }), place('2019', '2021', { team: 'Sales' }), 'organization'],
    [place(null, null, { current: true }), place(null, null, { current: true }), 'organization'],
    [place(null, null), place('2019', '2021'), null],
    [place('2015', '2018', { kind: 'school' }), place('2016', '2019', { kind: 'school' }), 'school'],
    [place('2015', '2018', { kind: 'school' }), place('2019', '2022', { kind: 'school' }), null],
    [place('2015', null, { current: true }), place('2010', '2014'), null],
    [place('2015', null, { current: true }), place('2010', '2016'), 'organization'],
  ];
  for (const [one, other, kind] of rows) {
    assert.equal(overlapKind(one, other), kind);
    assert.equal(overlapKind(other, one), kind);
  }
});
