import assert from 'node:assert/strict';
import { test } from 'node:test';
import { method, methodWith } from '../config/index.ts';
import { addDays, type CalendarDay } from '../dates/index.ts';
import {
  businessDaysLate,
  defaultDue,
  lastWarnedDue,
  offersRelease,
  promiseKindOf,
  promiseVisibleFrom,
} from './index.ts';

const day = (text: string): CalendarDay => text as CalendarDay;
const friday = day('2026-11-20');

test('R2: what kind of promise the words are', () => {
  const rows = [
    ['send her the article on port logistics', 'send'],
    ['the dataset, by mail', 'send'],
    ['introduce her to Ken', 'introduction'],
    ['put him in touch with Ines', 'introduction'],
    ['make an intro to Petra', 'introduction'],
    ['a one-page analysis of the acquisition', 'analysis'],
    ['write up what we found', 'analysis'],
    ['water the plants', 'other'],
  ] as const;
  for (const [what, kind] of rows) assert.equal(promiseKindOf(what), kind, what);
});

test('R2: without a date 3 bd to send, 5 bd for an introduction, 10 bd for my own analysis', () => {
  const rows = [
    ['send', 'promise.send_bd', '2026-11-25'],
    ['introduction', 'promise.intro_bd', '2026-11-27'],
    ['analysis', 'promise.analysis_bd', '2026-12-04'],
    ['other', 'promise.other_bd', '2026-11-25'],
  ] as const;
  for (const [kind, path, due] of rows) {
    assert.equal(defaultDue(kind, friday, method), due);
    const sooner = methodWith({ [path]: 1 });
    assert.ok(sooner.ok);
    assert.equal(defaultDue(kind, friday, sooner.value), '2026-11-23');
  }
});

test('R2: mine shows 1 bd before its day, theirs never before 7 bd after', () => {
  assert.equal(promiseVisibleFrom({ by: 'me', due: friday }, method), '2026-11-19');
  assert.equal(promiseVisibleFrom({ by: 'me', due: day('2026-11-23') }, method), '2026-11-20');
  assert.equal(promiseVisibleFrom({ by: 'them', due: friday }, method), '2026-12-01');
  const changed = methodWith({ 'promise.warn_bd': 2, 'promise.theirs_bd': 1 });
  assert.ok(changed.ok);
  assert.equal(promiseVisibleFrom({ by: 'me', due: friday }, changed.value), '2026-11-18');
  assert.equal(promiseVisibleFrom({ by: 'them', due: friday }, changed.value), '2026-11-23');
});

test('R2: late at once; at 5 bd late a smaller version or a release', () => {
  const rows = [
    ['2026-11-20', 0, false],
    ['2026-11-21', 1, false],
    ['2026-11-23', 1, false],
    ['2026-11-24', 2, false],
    ['2026-11-27', 5, true],
  ] as const;
  for (const [today, late, release] of rows) {
    assert.equal(businessDaysLate(friday, day(today)), late, today);
    assert.equal(offersRelease(friday, day(today), method), release, today);
  }
  const changed = methodWith({ 'promise.release_bd': 2 });
  assert.ok(changed.ok && offersRelease(friday, day('2026-11-24'), changed.value));
});

test('R2: no promise that is to be warned of lies beyond what Today reads, however early the warning is set', () => {
  for (const warn of [0, 1, 4, 12]) {
    const sooner = methodWith({ 'promise.warn_bd': warn });
    assert.ok(sooner.ok);
    for (let offset = 0; offset < 7; offset += 1)
      for (let ahead = 0; ahead < 30; ahead += 1) {
        const today = addDays(friday, offset);
        const due = addDays(today, ahead);
        if (promiseVisibleFrom({ by: 'me', due }, sooner.value) <= today)
          assert.ok(due <= lastWarnedDue(today, sooner.value), `${today} ${due} ${warn}`);
      }
  }
});
