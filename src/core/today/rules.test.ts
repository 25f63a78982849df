import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addHours, type CalendarDay } from '../dates/index.ts';
import type { Id, InteractionId } from '../ids.ts';
import type { Favor } from '../ledger/favor.ts';
import type { Tie } from '../warmth/index.ts';
import { keysAt, rowsAt } from './testing/rows-at.ts';
import {
  birthdayOf,
  at,
  interactionOn,
  personNamed,
  promiseTo,
  thanksTo,
  threadOf,
  tieFrom,
  viewWith,
} from './testing/view.ts';

const ada = personNamed('Ada Quill');
const tom = personNamed('Tom Berg');
const day = (text: string): CalendarDay => text as CalendarDay;

test('thanks: must-do from logging until belated, gone after 90 d, on weekends too', () => {
  const event = at('2026-11-17', 18 * 60);
  const view = viewWith([ada], {
    interactions: [interactionOn('i1', '2026-11-17', [ada])],
    thanks: [thanksTo(ada, 'i1', addHours(event, 24))],
  });
  const rows: readonly (readonly [hours: number, base: number | null, mustDo: boolean, urgency: number])[] = [
    [2, 55, true, 0],
    [24 + 6, 55, true, 0.25 / 3],
    [24 + 72, 55, true, 1],
    [14 * 24, 30, false, 1],
    [90 * 24, null, false, 0],
  ];
  for (const [hours, base, mustDo, urgency] of rows) {
    const [row] = rowsAt(view, addHours(event, hours));
    assert.equal(row?.base ?? null, base, String(hours));
    if (row === undefined) continue;
    assert.equal(row.key, 'thanks:i1:ada quill');
    assert.equal(row.mustDo, mustDo);
    assert.ok(Math.abs(row.urgency - urgency) < 1e-9);
    assert.equal(row.due, '2026-11-18T17:00:00Z');
  }
  const [row] = rowsAt(view, addHours(event, 2));
  assert.equal(row?.title, 'Thank Ada Quill');
  assert.equal(
    row?.why,
    'Ada gave you 20 minutes on the phone; three sentences please people more than you expect.',
  );
  assert.match(
    rowsAt(view, addHours(event, 24 * 20))[0]?.why ?? '',
    /It is 3 weeks late, and still welcome/u,
  );
});

test('thanks: a receipt is said back in the second person; nobody who is not to be contacted', () => {
  const receipt = thanksTo(ada, 'i1', at('2026-11-18'), {
    cause: 'receipt',
    because: 'passed my resume to Petra.',
  });
  assert.match(
    rowsAt(viewWith([ada], { thanks: [receipt] }), at('2026-11-18'))[0]?.why ?? '',
    /passed your resume to Petra\. /u,
  );
  assert.deepEqual(
    rowsAt(viewWith([{ ...ada, state: 'do-not-contact' }], { thanks: [receipt] }), at('2026-11-18')),
    [],
  );
  for (const state of ['thin', 'thanked', 'let-go'] as const)
    assert.deepEqual(rowsAt(viewWith([ada], { thanks: [{ ...receipt, state }] }), at('2026-11-18')), []);
});

test('promise: from 1 bd before, late at once, smaller version at 5 bd, no weekends', () => {
  const view = viewWith([ada], { promises: [promiseTo(ada, 'p1', '2026-11-20')] });
  const rows: readonly (readonly [day: string, base: number | null, mustDo: boolean, why: RegExp])[] = [
    ['2026-11-18', null, false, /x/u],
    ['2026-11-19', 45, false, /for tomorrow: a kept small promise/u],
    ['2026-11-20', 45, false, /for today/u],
    ['2026-11-21', null, true, /x/u],
    ['2026-11-23', 60, true, /for Friday, a working day ago/u],
    ['2026-11-24', 60, true, /2 working days ago/u],
    ['2026-11-27', 60, true, /send a smaller version now, or release it/u],
  ];
  for (const [today, base, mustDo, why] of rows) {
    const [row] = rowsAt(view, at(today));
    assert.equal(row?.base ?? null, base, today);
    if (row === undefined) continue;
    assert.equal(row.mustDo, mustDo, today);
    assert.match(row.why, why);
    assert.equal(row.title, 'Promised to Ada Quill: send your notes on port logistics');
  }
});

test('a promise without a day says so, and names the guess', () => {
  const guessed = { daySaid: false } as const;
  const mine = viewWith([ada], { promises: [promiseTo(ada, 'p1', '2026-11-20', guessed)] });
  const theirs = viewWith([ada], {
    promises: [promiseTo(ada, 'p1', '2026-11-06', { ...guessed, by: 'them' })],
  });
  const rows = [
    [mine, '2026-11-19', /promised Ada this; no day was said, and tomorrow is a guess: a kept small/u],
    [mine, '2026-11-24', /^No day was said, and the guess was Friday, 2 working days ago: late and sent/u],
    [theirs, '2026-11-17', /^Ada meant to do this, and said no day; one light mention/u],
  ] as const;
  for (const [view, today, why] of rows) assert.match(rowsAt(view, at(today))[0]?.why ?? '', why);
});

test('theirs: never before 7 bd, one gentle mention', () => {
  const view = viewWith([ada], {
    promises: [promiseTo(ada, 'p1', '2026-11-06', { by: 'them', what: 'send me the list' })],
  });
  assert.deepEqual(keysAt(view, at('2026-11-16')), []);
  assert.deepEqual(keysAt(view, at('2026-11-17')), ['theirs:p1']);
  assert.equal(rowsAt(view, at('2026-11-24'))[0]?.urgency, 0.5);
});

test('introducer: the result from 3 d, due at 7 d; advice from 14 d to 30 d', () => {
  const introducer = thanksTo(tom, 'i1', at('2026-11-04', 18 * 60), {
    cause: 'introducer',
    because: 'introduced you to Ada Quill',
    state: 'thanked',
  });
  const interactions = [interactionOn('i1', '2026-11-02', [ada])];
  const view = viewWith([ada, tom], { thanks: [introducer], interactions });
  assert.deepEqual(keysAt(view, at('2026-11-04')), []);
  assert.deepEqual(keysAt(view, at('2026-11-05')), ['result:i1:tom berg']);
  assert.equal(rowsAt(view, at('2026-11-05'))[0]?.due, '2026-11-09');
  assert.deepEqual(keysAt(view, at('2026-12-03')), []);
  assert.deepEqual(keysAt(view, at('2026-11-05'), { 'queue.result_d': 4 }), []);
  assert.equal(rowsAt(view, at('2026-11-05'), { 'thanks.report_back_d': 8 })[0]?.due, '2026-11-10');

  const advice: Favor = {
    id: 'f1' as Id<'FavorId'>,
    personId: ada.id,
    direction: 'received',
    kind: 'advice',
    what: 'look at the rotation programme first',
    day: day('2026-11-02'),
    minutes: null,
    unasked: null,
    interactionId: 'i1' as InteractionId,
    useful: null,
    history: false,
  };
  const advised = viewWith([ada], {
    advice: [advice, { ...advice, id: 'f2' as Id<'FavorId'> }],
    interactions,
  });
  assert.deepEqual(keysAt(advised, at('2026-11-13')), []);
  assert.deepEqual(keysAt(advised, at('2026-11-16')), ['advice:i1:ada quill']);
  assert.deepEqual(keysAt(advised, at('2026-12-02')), ['advice:i1:ada quill']);
  assert.deepEqual(keysAt(advised, at('2026-12-03')), []);
  assert.deepEqual(keysAt(advised, at('2026-11-16'), { 'thanks.used_advice_d': [15, 30] }), []);
});

test('brief from 24 h before to the end, debrief from the end for 7 d, until answered', () => {
  const plan = interactionOn('m1', '2026-11-18', [tom], {
    planned: true,
    outcome: 'open',
    kind: 'coffee',
    at: at('2026-11-18', 15 * 60),
    loggedAt: at('2026-11-10'),
  });
  const view = viewWith([tom], { interactions: [plan] });
  assert.deepEqual(keysAt(view, at('2026-11-17', 15 * 60 - 1)), []);
  assert.deepEqual(keysAt(view, at('2026-11-17', 15 * 60)), ['brief:m1']);
  assert.deepEqual(keysAt(view, at('2026-11-18', 15 * 60 + 44)), ['brief:m1']);
  assert.deepEqual(keysAt(view, at('2026-11-18', 15 * 60 + 45)), ['debrief:m1']);
  assert.deepEqual(keysAt(view, at('2026-11-25', 15 * 60)), ['debrief:m1']);
  assert.deepEqual(keysAt(view, at('2026-11-25', 15 * 60 + 45)), []);
  const [brief] = rowsAt(view, at('2026-11-18'));
  assert.equal(brief?.title, 'Get ready: coffee with Tom Berg');
  assert.equal(brief?.why, 'You meet Tom at 15:00; 4 minutes now make it a better talk.');
  assert.equal(brief?.due, '2026-11-18T14:00:00Z');
  assert.equal(brief?.urgency, 1);
  assert.deepEqual(
    keysAt(viewWith([tom], { interactions: [{ ...plan, briefReadAt: at('2026-11-18') }] }), at('2026-11-18')),
    [],
  );
  assert.deepEqual(
    keysAt(viewWith([tom], { interactions: [{ ...plan, outcome: 'happened' }] }), at('2026-11-18', 1200)),
    [],
  );
  assert.deepEqual(
    keysAt(viewWith([tom], { interactions: [{ ...plan, attendees: 9 }] }), at('2026-11-18', 1200)),
    [],
  );
  assert.deepEqual(
    keysAt(viewWith([tom], { interactions: [{ ...plan, history: true }] }), at('2026-11-18', 1200)),
    [],
  );
  const logged = interactionOn('l1', '2026-11-18', [tom], { minutes: 30 });
  assert.deepEqual(keysAt(viewWith([tom], { interactions: [plan, logged] }), at('2026-11-18', 1200)), []);
  const timed = { ...logged, at: at('2026-11-19', 5 * 60) };
  assert.deepEqual(keysAt(viewWith([tom], { interactions: [plan, timed] }), at('2026-11-19')), [
    'debrief:m1',
  ]);
  for (const [path, value, now] of [
    ['brief.before_h', 2, at('2026-11-18')],
    ['brief.debrief_d', 1, at('2026-11-20')],
    ['brief.max_attendees', 0, at('2026-11-18')],
  ] as const)
    assert.deepEqual(keysAt(view, now, { [path]: value }), [], path);
  assert.deepEqual(
    keysAt(viewWith([tom], { interactions: [plan, timed] }), at('2026-11-19'), { 'brief.match_h': 24 }),
    [],
  );
});

test('a plan without a time begins at 9:00 and ends at 18:00', () => {
  const plan = interactionOn('m1', '2026-11-18', [tom], { planned: true, outcome: 'open' });
  const view = viewWith([tom], { interactions: [{ ...plan, loggedAt: at('2026-11-10') }] });
  assert.deepEqual(keysAt(view, at('2026-11-17', 539)), []);
  assert.deepEqual(keysAt(view, at('2026-11-17', 540)), ['brief:m1']);
  assert.deepEqual(keysAt(view, at('2026-11-18', 1080)), ['debrief:m1']);
  assert.deepEqual(keysAt(view, at('2026-11-17', 540), { 'day.start': 600 }), []);
});

test('thread: 3 d after a day, the 10th after a month, 10 January after a year; three a person; let go after a year', () => {
  const due = (when: string | null, opened = '2026-01-05'): string | null => {
    for (let count = 0; count < 1200; count += 1) {
      const now = addHours(at('2026-01-05'), 24 * count);
      const [row] = rowsAt(
        viewWith([ada], { threads: [threadOf(ada, 't', when, { openedOn: day(opened) })] }),
        now,
      );
      if (row) return row.due;
    }
    return null;
  };
  assert.equal(due('2026-03-04'), '2026-03-07');
  assert.equal(due('2026-03'), '2026-04-10');
  assert.equal(due('2026-12'), '2027-01-10');
  assert.equal(due('2026'), '2027-01-10');
  assert.equal(due('--02-01'), '2026-02-04');
  assert.equal(due('--01-02', '2026-01-05'), '2027-01-05');
  assert.equal(due(null), null);
  const now = at('2026-04-14');
  const four = [1, 2, 3, 4].map((count) =>
    threadOf(ada, `t${count}`, '2026-03', { openedOn: day(`2026-01-0${count}`) }),
  );
  assert.deepEqual(keysAt(viewWith([ada], { threads: four }), now), ['thread:t4', 'thread:t3', 'thread:t2']);
  assert.equal(
    rowsAt(viewWith([ada], { threads: four }), now)[0]?.why,
    'The launch of Beta: that was for March; ask how it went.',
  );
  const one = viewWith([ada], { threads: four.slice(0, 1) });
  assert.equal(keysAt(one, at('2027-04-09')).length, 1);
  assert.equal(keysAt(one, at('2027-04-12')).length, 0);
  for (const [path, value] of [
    ['thread.month_day', 20],
    ['thread.let_go_d', 2],
    ['thread.shown', 0],
  ] as const)
    assert.deepEqual(keysAt(one, now, { [path]: value }), [], path);
  const dated = viewWith([ada], { threads: [threadOf(ada, 't', '2026-04-13')] });
  assert.deepEqual(keysAt(dated, at('2026-04-14')), []);
  assert.deepEqual(keysAt(dated, at('2026-04-14'), { 'thread.after_day_d': 1 }), ['thread:t']);
});

test('birthday: on its day for inner, close, active; 29 February on 28 February; weekends too', () => {
  const born = (date: string) => viewWith([ada], { birthdays: [birthdayOf(ada.id, date)] });
  assert.deepEqual(keysAt(born('1984-11-21'), at('2026-11-21')), ['birthday:ada quill:2026']);
  assert.deepEqual(keysAt(born('--11-21'), at('2026-11-22')), []);
  assert.deepEqual(keysAt(born('--02-29'), at('2026-02-28')), ['birthday:ada quill:2026']);
  assert.deepEqual(keysAt(born('--02-29'), at('2028-02-28')), []);
  assert.deepEqual(keysAt(born('--02-29'), at('2028-02-29')), ['birthday:ada quill:2028']);
  const wide = viewWith([{ ...ada, layer: 'wide' }], {
    birthdays: [birthdayOf(ada.id, '--11-21')],
  });
  assert.deepEqual(keysAt(wide, at('2026-11-21')), []);
  assert.deepEqual(keysAt(wide, at('2026-11-21'), { 'life.birthday_layers': ['wide'] }), [
    'birthday:ada quill:2026',
  ]);
});

test('job change: within 7 d of seeing it, then 7 d of grace; people with a layer or a conversation only', () => {
  const change = {
    positionId: 'x',
    personId: ada.id,
    from: 'Acme',
    to: 'Borealis',
    seenOn: day('2026-11-16'),
  };
  const view = viewWith([ada], { jobChanges: [change] });
  assert.deepEqual(keysAt(view, at('2026-11-16')), ['job:x']);
  assert.equal(rowsAt(view, at('2026-11-16'))[0]?.due, '2026-11-23');
  assert.match(rowsAt(view, at('2026-11-16'))[0]?.why ?? '', /moved from Acme to Borealis/u);
  assert.deepEqual(keysAt(view, at('2026-12-01')), []);
  assert.deepEqual(
    keysAt(viewWith([{ ...ada, layer: null }], { jobChanges: [change] }), at('2026-11-16')),
    [],
  );
  assert.equal(rowsAt(view, at('2026-11-16'), { 'life.job_change_d': 3 })[0]?.due, '2026-11-19');
});

test('reply: a message they began waits; an answer to mine does not', () => {
  const theirs = interactionOn('m1', '2026-11-16', [ada], { kind: 'email', direction: 'them' });
  const mine = (id: string, when: string) => interactionOn(id, when, [ada], { kind: 'email' });
  const at18 = at('2026-11-18');
  const keys = (...interactions: readonly ReturnType<typeof interactionOn>[]) =>
    keysAt(viewWith([ada], { ties: [tieFrom(ada, interactions)] }), at18);
  assert.deepEqual(keys(theirs), ['reply:m1']);
  assert.deepEqual(keys(theirs, mine('m2', '2026-11-17')), [], 'answered');
  assert.deepEqual(
    keys(theirs, interactionOn('m2', '2026-11-17', [ada], { direction: 'them' })),
    [],
    'talked since',
  );
  assert.deepEqual(keys(mine('m0', '2026-11-10'), theirs), [], 'their answer to me');
  assert.deepEqual(keys(mine('m0', '2026-10-10'), theirs), ['reply:m1'], 'too long ago to be an answer');
  assert.deepEqual(
    keys(
      mine('m0', '2026-11-10'),
      interactionOn('m3', '2026-11-12', [ada], { kind: 'email', direction: 'them' }),
      theirs,
    ),
    ['reply:m1'],
    'they write again',
  );
  assert.deepEqual(keys({ ...theirs, history: true }), []);
  assert.deepEqual(keys({ ...theirs, direction: 'unknown' }), []);
  const waiting = viewWith([ada], { ties: [tieFrom(ada, [theirs])] });
  assert.deepEqual(keysAt(waiting, at18, { 'queue.reply_d': 1 }), []);
  assert.equal(rowsAt(waiting, at18, { 'queue.reply_bd': 2 })[0]?.due, '2026-11-18');
});

test('keep: due by the tie, key by the last two-way contact, half of T as scale', () => {
  const talks = [interactionOn('i1', '2026-01-05', [ada]), interactionOn('i2', '2026-02-05', [ada])];
  const tie = tieFrom(ada, talks);
  assert.equal(tie.keepDue, '2026-05-06');
  const view = viewWith([ada], { ties: [tie] });
  assert.deepEqual(keysAt(view, at('2026-05-05')), []);
  assert.deepEqual(keysAt(view, at('2026-05-06')), ['keep:ada quill:i2']);
  assert.equal(rowsAt(view, at('2026-05-26'))[0]?.urgency, 20 / 45);
  assert.match(
    rowsAt(view, at('2026-05-26'))[0]?.why ?? '',
    /^About a quarter of the warmth with Ada has faded in 4 months; one memory and one thing to give\.$/u,
  );
  const placed = tieFrom(ada, [], { layerSince: day('2026-05-01'), firstDue: day('2026-05-04') });
  const [row] = rowsAt(viewWith([ada], { ties: [placed] }), at('2026-05-04'));
  assert.equal(row?.key, 'keep:ada quill:none');
  assert.match(row?.why ?? '', /You want to keep Ada among your people/u);
  const fresh = tieFrom(ada, talks.slice(0, 1));
  assert.match(
    rowsAt(viewWith([ada], { ties: [fresh] }), at('2026-01-19'))[0]?.why ?? '',
    /^Your first talk with Ada was 2 weeks ago: something back/u,
  );
  assert.match(
    rowsAt(view, at('2026-05-26'), { 'richness.memory_d': 90 })[0]?.why ?? '',
    /a short paragraph and one real question/u,
  );
  assert.match(
    rowsAt(view, at('2026-05-26'), { 'richness.one_line_d': 120 })[0]?.why ?? '',
    /one line is fine/u,
  );
});

test('R14: whatever writes unprompted waits until a note is welcome; what is owed never does', () => {
  const cold = (...days: readonly string[]) =>
    tieFrom(
      ada,
      days.map((on, index) => interactionOn(`cold${index}`, on, [ada], { kind: 'email', direction: 'me' })),
    );
  const at18 = at('2026-11-18');
  const view = (tie: Tie) =>
    viewWith([ada], {
      ties: [tie],
      birthdays: [birthdayOf(ada.id, '--11-18')],
      threads: [threadOf(ada, 'launch', '2026-11-01')],
      jobChanges: [
        { positionId: 'job', personId: ada.id, from: 'Acme', to: 'Bo', seenOn: day('2026-11-17') },
      ],
      thanks: [thanksTo(ada, 'owed', at('2026-11-18', 18 * 60))],
      promises: [promiseTo(ada, 'mine', '2026-11-18')],
    });
  const rules = (tie: Tie): readonly string[] =>
    rowsAt(view(tie), at18)
      .map(({ rule }) => rule)
      .toSorted();
  const owed = ['promise', 'thanks'];
  assert.deepEqual(rules(cold()), ['birthday', 'job', ...owed, 'thread'].toSorted());
  assert.deepEqual(rules(cold('2026-11-12')), owed, 'within 7 days of a cold note');
  assert.equal(rules(cold('2026-11-11')).length, 5, '7 days later');
  assert.deepEqual(rules(cold('2026-09-01', '2026-10-01')), owed, 'two without an answer rest 90 days');
  assert.equal(rules(cold('2026-07-20', '2026-08-20')).length, 5, '90 days after the second');
  assert.deepEqual(rules(cold('2026-01-01', '2026-04-01', '2026-07-01')), owed, 'three are enough');
});

test('dormant: while the start cards are up only those whom the user marked; old messages are no start', () => {
  const silent = {
    id: ada.id,
    lastTwoWay: day('2020-01-06'),
    conversations: 3,
    usedToKnowWell: false,
    ending: null,
    newToMe: false,
    movedTo: null,
    senior: false,
    fitsGoal: false,
    skipped: 0,
    since: day('2026-11-16'),
  };
  const dormantAt = (conversations: number, usedToKnowWell: boolean): number => {
    const base = viewWith([ada], { dormant: [{ ...silent, usedToKnowWell }] });
    const view = { ...base, start: { ...base.start, conversations } };
    return rowsAt(view, at('2026-11-18')).filter(({ rule }) => rule === 'dormant').length;
  };
  assert.deepEqual([dormantAt(4, false), dormantAt(4, true), dormantAt(5, false)], [0, 1, 1]);
});
