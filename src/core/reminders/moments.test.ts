import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CalendarDay, Instant, TimeZone } from '../dates/index.ts';
import { emptyLedger, isWorthSaying, settled, taken, type Delivery, type ReminderLedger } from './ledger.ts';
import { momentOf, nextMoment, speakerAt } from './moments.ts';
import {
  everyDay,
  planOf,
  reminderChannels,
  silentPlan,
  timeOfMinute,
  minuteOfTime,
  type ChannelPlan,
  type ReminderChannel,
  type ReminderPlan,
} from './plan.ts';

const paris = 'Europe/Paris' as TimeZone;
const all: ReadonlySet<ReminderChannel> = new Set(reminderChannels);

const on = (time: string, days: readonly number[] = everyDay): ChannelPlan => ({
  isOn: true,
  minute: minuteOfTime(time) ?? 0,
  days,
  since: 0 as Instant,
});

const planWith = (
  channels: Partial<Record<ReminderChannel, ChannelPlan>>,
  more: Partial<ReminderPlan> = {},
): ReminderPlan => ({
  ...silentPlan,
  quiet: null,
  ...more,
  channels: { ...silentPlan.channels, ...channels },
});

const at = (text: string): Instant => Date.parse(text) as Instant;

const night = { from: 21 * 60, to: 7 * 60 };
const moments: readonly (readonly [
  name: string,
  plan: ReminderPlan,
  day: string,
  expected: string | null,
])[] = [
  ['at its hour', planWith({ mail: on('08:00') }), '2026-11-18', '2026-11-18T08:00+01:00'],
  ['in summer at the same hour', planWith({ mail: on('08:00') }), '2026-07-01', '2026-07-01T08:00+02:00'],
  [
    'an hour that is skipped moves on',
    planWith({ mail: on('02:30') }),
    '2026-03-29',
    '2026-03-29T03:30+02:00',
  ],
  [
    'of an hour that comes twice, the first',
    planWith({ mail: on('02:30') }),
    '2026-10-25',
    '2026-10-25T02:30+02:00',
  ],
  ['not on days that were not chosen', planWith({ mail: on('08:00', [1]) }), '2026-11-18', null],
  ['on the chosen day', planWith({ mail: on('08:00', [1]) }), '2026-11-16', '2026-11-16T08:00+01:00'],
  [
    'before quiet hours end, at their end',
    planWith({ mail: on('05:00') }, { quiet: night }),
    '2026-11-18',
    '2026-11-18T07:00+01:00',
  ],
  [
    'in a late quiet hour, on that morning',
    planWith({ mail: on('22:00') }, { quiet: night }),
    '2026-11-18',
    '2026-11-18T07:00+01:00',
  ],
  [
    'not while away',
    planWith(
      { mail: on('08:00') },
      { away: { from: '2026-11-17' as CalendarDay, to: '2026-11-18' as CalendarDay } },
    ),
    '2026-11-18',
    null,
  ],
  [
    'again when back',
    planWith(
      { mail: on('08:00') },
      { away: { from: '2026-11-17' as CalendarDay, to: '2026-11-18' as CalendarDay } },
    ),
    '2026-11-19',
    '2026-11-19T08:00+01:00',
  ],
  ['not for what is switched off', planWith({ mail: { ...on('08:00'), isOn: false } }), '2026-11-18', null],
  [
    'not for a moment before it was switched on',
    planWith({ mail: { ...on('08:00'), since: at('2026-11-18T09:00+01:00') } }),
    '2026-11-18',
    null,
  ],
];
for (const [name, plan, day, expected] of moments)
  test(`a reminder comes ${name}`, () => {
    const moment = momentOf(plan, 'mail', day as CalendarDay, paris);
    assert.equal(moment, expected === null ? null : at(expected));
  });

const day = '2026-11-18' as CalendarDay;
const speaker = (plan: ReminderPlan, ledger: ReminderLedger, time: string): ReminderChannel | null =>
  speakerAt(plan, ledger, at(`${day}T${time}+01:00`), paris, all)?.channel ?? null;
const ran = (
  ledger: ReminderLedger,
  channel: ReminderChannel,
  time: string,
  delivery: Delivery,
): ReminderLedger => settled(ledger, { day, channel, at: at(`${day}T${time}+01:00`) }, delivery, ['a']);
const trouble: Delivery = { outcome: 'failed', problem: 'unreachable', waitSeconds: null };

test('at most one speaks a day: the first that is due, and none after it', () => {
  const plan = planWith({ mail: on('08:00'), push: on('07:30'), webhook: on('18:00') });
  assert.equal(speaker(plan, emptyLedger, '07:29'), null);
  assert.equal(speaker(plan, emptyLedger, '08:30'), 'push');
  for (const outcome of ['sent', 'unsure'] as const) {
    const said = ran(
      emptyLedger,
      'push',
      '07:30',
      outcome === 'sent' ? { outcome } : { outcome, problem: 'too-slow', waitSeconds: null },
    );
    assert.equal(speaker(plan, said, '23:59'), null);
  }
});

test('what is on its way was said: neither a second process nor a start after a crash says it again', () => {
  const plan = planWith({ mail: on('08:00'), push: on('09:00') });
  const sending = taken(emptyLedger, { day, channel: 'mail', at: at(`${day}T08:00+01:00`) });
  assert.equal(speaker(plan, sending, '08:01'), null);
  assert.equal(speaker(plan, sending, '20:00'), null);
});

test('a week’s digest comes on its day in place of the daily one, which waits for it', () => {
  const plan = planWith({ mail: on('18:00', [3]), push: on('08:00') });
  assert.equal(speaker(plan, emptyLedger, '08:30'), null);
  assert.equal(speaker(plan, emptyLedger, '18:00'), 'mail');
});

test('where one way fails the next that is due steps in, and else it is tried again ever later', () => {
  const plan = planWith({ mail: on('08:00'), webhook: on('12:00') });
  const once = ran(emptyLedger, 'mail', '08:00', trouble);
  assert.equal(speaker(plan, once, '08:14'), null);
  assert.equal(speaker(plan, once, '08:15'), 'mail');
  const twice = ran(once, 'mail', '08:15', trouble);
  assert.equal(speaker(plan, twice, '09:14'), null);
  assert.equal(speaker(plan, twice, '09:15'), 'mail');
  const thrice = ran(twice, 'mail', '09:15', trouble);
  assert.equal(speaker(plan, thrice, '12:00'), 'webhook');
  const asked = ran(emptyLedger, 'mail', '08:00', { ...trouble, waitSeconds: 7200 });
  assert.equal(speaker(plan, asked, '09:59'), null);
});

test('a way that had nothing to say leaves the day to those after it', () => {
  const plan = planWith({ mail: on('08:00'), push: on('18:00') });
  const nothing = ran(emptyLedger, 'mail', '08:00', { outcome: 'nothing' });
  assert.equal(speaker(plan, nothing, '17:00'), null);
  assert.equal(speaker(plan, nothing, '18:00'), 'push');
});

test('what was told of is no reason to speak for a week', () => {
  const { told } = ran(emptyLedger, 'mail', '08:00', { outcome: 'sent' });
  const on = (text: string): CalendarDay => text as CalendarDay;
  assert.equal(isWorthSaying({ told }, ['a'], on('2026-11-24')), false);
  assert.equal(isWorthSaying({ told }, ['a', 'b'], on('2026-11-19')), true);
  assert.equal(isWorthSaying({ told }, ['a'], on('2026-11-25')), true);
  assert.equal(isWorthSaying({ told }, [], on('2026-11-25')), false);
});

test('the next moment is told: today’s, that of a new try, or the next day’s', () => {
  const plan = planWith({ mail: on('08:00', [1, 3]) }, { quiet: night });
  const next = (ledger: ReminderLedger, time: string): string | null => {
    const moment = nextMoment(plan, ledger, 'mail', at(`${day}T${time}+01:00`), paris, all);
    return moment === null ? null : new Date(moment).toISOString();
  };
  assert.equal(next(emptyLedger, '07:00'), '2026-11-18T07:00:00.000Z');
  assert.equal(
    next(ran(emptyLedger, 'mail', '08:00', { outcome: 'sent' }), '08:01'),
    '2026-11-23T07:00:00.000Z',
  );
  assert.equal(next(ran(emptyLedger, 'mail', '08:00', trouble), '08:01'), '2026-11-18T07:15:00.000Z');
  assert.equal(next(ran(emptyLedger, 'mail', '20:50', trouble), '20:55'), '2026-11-23T07:00:00.000Z');
  assert.equal(nextMoment(plan, emptyLedger, 'push', at(`${day}T08:00+01:00`), paris, all), null);
});

test('a plan that was kept is read again as it was, and what cannot be is as it is usually', () => {
  const plan = planWith(
    { mail: on('06:05', [2, 7]) },
    { quiet: night, away: { from: day, to: day }, address: 'https://book.example' },
  );
  assert.deepEqual(planOf(JSON.parse(JSON.stringify(plan))), plan);
  assert.deepEqual(
    planOf({ channels: { mail: { minute: 9000, days: [9] } }, away: { from: 'x' } }),
    silentPlan,
  );
  assert.equal(planOf({ quiet: null }).quiet, null);
  assert.equal(timeOfMinute(minuteOfTime('7:05') ?? 0), '07:05');
});
