import assert from 'node:assert/strict';
import { test } from 'node:test';
import { method, methodOf, methodWith } from './index.ts';

const valueAt = (path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], method);

test('the defaults are those of section 8, key for key', () => {
  const printed: Readonly<Record<string, unknown>> = {
    thanks: {
      due_h: 24,
      red_h: 72,
      belated_d: 14,
      fold_d: 90,
      talk_min: 10,
      nth_talk: 3,
      within_d: 30,
      introducer_bd: 2,
      report_back_d: 7,
      used_advice_d: [14, 30],
      pause_new_at: 3,
    },
    promise: { send_bd: 3, intro_bd: 5, analysis_bd: 10, warn_bd: 1, release_bd: 5, theirs_bd: 7 },
    followup: {
      colleague_bd: 3,
      nudge_bd: 7,
      stop_bd: 14,
      rest_d: 90,
      max_row: 2,
      max_year: 3,
      warm_bd: 5,
      inside_bd: 2,
    },
    warmth: { H0: 60, gain: 0.5, n_cap: 6, bridge: 0.8, embedded: 1.25, s_cap: 2, bands: [60, 35, 15] },
    layers: { inner: [5, 14, 60], close: [10, 30, 60], active: [35, 90, 35], wide: [100, 180, 15] },
    ramp_d: [1, 14, 60],
    ledger: {
      half_life_d: 365,
      ack: 1.5,
      ignored: 0.5,
      judge_from: 4,
      fair: { peer: 0.5, senior5: 0.35, senior15: 0.25 },
      lean: 0.05,
      onesided: 0.15,
    },
    ask: {
      advice: 35,
      intro: 55,
      referral: 70,
      almost: 15,
      cool_d: { advice: 10, intro: 30, referral: 30 },
      per_180d: 2,
    },
    offer: { show: 45, maybe: 30, gap_d: 21 },
    breadth: {
      week: { student: 3, seeker: 5, newhire: [4, 3] },
      weak: [0.3, 0.5, 0.7, 0.85],
      mutual: [1, 10, 25],
      alike: 0.65,
      circles: 5,
    },
    fit: { want: 65, want_conf: 0.6, no: 40, no_conf: 0.5, sources: 3, spread: 3 },
    dormant: { after_d: 365, per_week: 2, uncomfortable_every: 3 },
    thread: { after_day_d: 3, month_day: 10, shown: 3, let_go_d: 365 },
    life: { birthday_layers: ['inner', 'close', 'active'], lead_d: [0, 3], job_change_d: 7 },
    loop: { advocate_bd: 2, others_bd: 5, per_day: 8 },
    brief: { before_h: 24, debrief_d: 7, max_attendees: 8, match_h: 12 },
    paths: {
      introduced: 0.8,
      meetings: 0.5,
      team: 0.4,
      school: 0.2,
      connectors: 2,
      show: 3,
    },
    cohort: { week: 1, month: 2, year: 8, open: 3, rest_d: 30, hold_bd: 5 },
    touch: { cold: [1, 7, 2, 30], archive: 3, warm_30d: 4, same_text: 0.8, same_n: 3 },
    queue: {
      target_min: 18,
      hard_min: 25,
      per_person: 1,
      per_company: 2,
      new: 2,
      large_asks: 1,
      thanks_a_day: 4,
      reserve_after: 5,
      age_pts: 2,
      age_cap: 20,
      layer_pts: { inner: 10, close: 8, active: 5, new: 4, wide: 3 },
      floor_pts: 5,
      free_min: 3,
      start_until: 5,
      start_max: 3,
    },
    coach: { send: 85, fix: 70, rework: 50, cap_on_critical: 49, show: 3 },
  };
  const compare = (expected: unknown, path: string): void => {
    if (typeof expected === 'object' && expected !== null && !Array.isArray(expected))
      for (const [key, value] of Object.entries(expected))
        compare(value, path === '' ? key : `${path}.${key}`);
    else assert.deepEqual(valueAt(path), expected, path);
  };
  compare(printed, '');
  assert.equal(method.queue.cards_max, 6);
  assert.equal(method.paths.organization, 0.15);
});

test('the cards have the numbers of section 3, row for row: base, scale, minutes, and where there is one the other base', () => {
  // A brief and a birthday have no scale, start cards neither; that of a kept tie is a share of T.
  const printed: readonly (readonly [
    rule: keyof typeof method.queue.cards,
    ...numbers: readonly number[],
  ])[] = [
    ['brief', 70, 0, 4],
    ['thanks', 55, 3, 3, 30],
    ['promise', 45, 5, 5, 60],
    ['theirs', 18, 10, 2],
    ['reply', 58, 3, 3],
    ['debrief', 50, 2, 1],
    ['followup', 35, 5, 2],
    ['colleague', 22, 10, 6],
    ['result', 32, 7, 3],
    ['advice', 30, 16, 3],
    ['ask', 40, 5, 6],
    ['offer', 28, 14, 4],
    ['keep', 25, 0.5, 4],
    ['approach', 22, 10, 6],
    ['dormant', 15, 30, 5],
    ['loop', 52, 5, 3],
    ['thread', 30, 30, 2],
    ['job', 34, 7, 2],
    ['birthday', 42, 0, 1],
    ['slot', 38, 10, 6],
    ['intro', 20, 10, 2],
    ['start', 20, 0, 2],
  ];
  const { cards } = method.queue;
  assert.deepEqual(printed.map(([rule]) => rule).toSorted(), Object.keys(cards).toSorted());
  for (const [rule, ...numbers] of printed) {
    const { base, scale, minutes, ...other } = cards[rule];
    assert.deepEqual([base, scale, minutes, ...Object.values(other)], numbers, rule);
  }
});

test('a setting overrides one number and leaves the rest', () => {
  const changed = methodWith({ 'thanks.due_h': 48, 'layers.active.1': 60, 'queue.cards.thanks.base': 1 });
  assert.ok(changed.ok);
  assert.equal(changed.value.thanks.due_h, 48);
  assert.deepEqual(changed.value.layers.active, [35, 60, 35]);
  assert.equal(changed.value.queue.cards.thanks.base, 1);
  assert.equal(changed.value.thanks.red_h, 72);
  assert.equal(method.thanks.due_h, 24);
});

test('what has another place in the code goes by its printed name', () => {
  const changed = methodWith({
    'paths.organisation': 0.2,
    'queue.cards': 4,
    'layers.inner': [4, 7, 60],
    ramp_d: [2, 10, 40],
  });
  assert.ok(changed.ok);
  assert.equal(changed.value.paths.organization, 0.2);
  assert.equal(changed.value.queue.cards_max, 4);
  assert.equal(changed.value.queue.cards.keep.base, 25);
  assert.deepEqual(changed.value.layers.inner, [4, 7, 60]);
  assert.deepEqual(changed.value.ramp_d, [2, 10, 40]);
});

test('what does not fit is an error in words', () => {
  const rows: readonly (readonly [path: string, value: unknown, type: string, message: string])[] = [
    ['thanks.due', 1, 'unknown-number', 'The method has no number named "thanks.due".'],
    ['thanks.due_h.x', 1, 'unknown-number', 'The method has no number named "thanks.due_h.x".'],
    ['toString', 1, 'unknown-number', 'The method has no number named "toString".'],
    ['__proto__', 1, 'unknown-number', 'The method has no number named "__proto__".'],
    ['thanks.toString', 1, 'unknown-number', 'The method has no number named "thanks.toString".'],
    ['ramp_d.7', 1, 'unknown-number', 'The method has no number named "ramp_d.7".'],
    ['thanks.due_h', '24', 'wrong-value', '"thanks.due_h" must be a number.'],
    ['thanks.due_h', Number.NaN, 'wrong-value', '"thanks.due_h" must be a number.'],
    ['thanks.due_h', -1, 'wrong-value', '"thanks.due_h" must not be negative.'],
    ['thanks', 3, 'wrong-value', '"thanks" holds several numbers: name one of them.'],
    ['ramp_d', [1, 2], 'wrong-value', '"ramp_d" must be a list of 3 numbers, none negative.'],
    [
      'life.birthday_layers',
      ['family'],
      'wrong-value',
      '"life.birthday_layers" must be a list of layers (inner, close, active, wide).',
    ],
  ];
  for (const [path, value, type, message] of rows) {
    const changed = methodWith({ [path]: value });
    assert.ok(!changed.ok, path);
    assert.equal(changed.error.type, type);
    assert.equal(changed.error.message, message);
  }
  assert.ok(methodWith({ 'ask.score.unreported': -20 }).ok);
  assert.ok(methodWith({ 'life.birthday_layers': ['inner'] }).ok);
});

test('settings of other names are passed over; a wrong one is named and the rest hold', () => {
  const { method: changed, errors } = methodOf([
    { id: 'timeZone', value: 'Europe/Paris' },
    { id: 'method.thanks.nonsense', value: 1 },
    { id: 'method.promise.send_bd', value: 2 },
  ]);
  assert.equal(changed.promise.send_bd, 2);
  assert.deepEqual(
    errors.map(({ path }) => path),
    ['thanks.nonsense'],
  );
});
