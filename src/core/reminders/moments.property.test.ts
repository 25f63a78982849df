import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import {
  addDays,
  localTime,
  weekday,
  type CalendarDay,
  type Instant,
  type TimeZone,
} from '../dates/index.ts';
import { emptyLedger, settled, taken, type Delivery, type ReminderLedger } from './ledger.ts';
import { momentOf, nextMoment, speakerAt } from './moments.ts';
import {
  everyDay,
  reminderChannels,
  type ChannelPlan,
  type ReminderChannel,
  type ReminderPlan,
} from './plan.ts';

const zones = [
  'Europe/Paris',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Pacific/Apia',
] as const;

const minute = fc.integer({ min: 0, max: 1439 });
const channel: fc.Arbitrary<ChannelPlan> = fc.record({
  isOn: fc.boolean(),
  minute,
  days: fc.subarray([...everyDay], { minLength: 1 }),
  since: fc.constant(0 as Instant),
});
const firstDay = '2026-01-01' as CalendarDay;
const plans: fc.Arbitrary<ReminderPlan> = fc.record({
  channels: fc.record({ mail: channel, push: channel, webhook: channel }),
  quiet: fc.option(fc.record({ from: minute, to: minute }).filter(({ from, to }) => from !== to)),
  away: fc.option(
    fc
      .tuple(fc.integer({ min: 0, max: 350 }), fc.integer({ min: 0, max: 40 }))
      .map(([from, days]) => ({ from: addDays(firstDay, from), to: addDays(firstDay, from + days) })),
  ),
  address: fc.constant(null),
});

const outcomes: readonly Delivery[] = [
  { outcome: 'sent' },
  { outcome: 'nothing' },
  { outcome: 'failed', problem: 'unreachable', waitSeconds: null },
  { outcome: 'unsure', problem: 'too-slow', waitSeconds: null },
];

const all: ReadonlySet<ReminderChannel> = new Set(reminderChannels);
const tickMs = 30 * 60_000;

/** A year in which somebody looks every half hour, and of each try one thing or another becomes. */
const yearOf = (plan: ReminderPlan, zone: TimeZone, fates: readonly number[], offset: number) => {
  let ledger: ReminderLedger = emptyLedger;
  let tries = 0;
  const said: { at: Instant; day: CalendarDay; minute: number; channel: ReminderChannel; outcome: string }[] =
    [];
  const start = Date.UTC(2026, 0, 1) + offset * 60_000;
  for (let tick = 0; tick < 366 * 48; tick += 1) {
    const now = (start + tick * tickMs) as Instant;
    const turn = speakerAt(plan, ledger, now, zone, all);
    if (turn === null) continue;
    const fate = outcomes[fates[tries % fates.length] ?? 0] ?? { outcome: 'sent' };
    tries += 1;
    if (fate.outcome !== 'nothing') ledger = taken(ledger, { ...turn, at: now });
    assert.equal(fate.outcome === 'nothing' || speakerAt(plan, ledger, now, zone, all) === null, true);
    ledger = settled(ledger, { ...turn, at: now }, fate, []);
    const { minute: on } = localTime(now, zone);
    said.push({ at: now, day: turn.day, minute: on, channel: turn.channel, outcome: fate.outcome });
  }
  return said;
};

test('over a year, in any zone and with any fate of each try: at most one a day, on chosen days, never when it is quiet or its owner is away', () => {
  fc.assert(
    fc.property(
      plans,
      fc.constantFrom(...zones),
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 0, max: 29 }),
      (plan, zone, fates, offset) => {
        const said = yearOf(plan, zone as TimeZone, fates, offset);
        const days = said
          .filter(({ outcome }) => outcome === 'sent' || outcome === 'unsure')
          .map(({ day }) => day);
        assert.equal(new Set(days).size, days.length, 'one a day');
        for (const { day, minute: on, channel: by } of said) {
          const { isOn, days: chosen } = plan.channels[by];
          assert.ok(isOn && chosen.includes(weekday(day)));
          const { quiet, away } = plan;
          if (quiet !== null) {
            const { from, to } = quiet;
            assert.ok(from < to ? on < from || on >= to : on < from && on >= to, `quiet at ${on}`);
          }
          assert.ok(away === null || day < away.from || day > away.to);
        }
      },
    ),
    { numRuns: 12 },
  );
});

test('over a year, with one way on that always works: every chosen day has its reminder, once, within half an hour of its moment', () => {
  fc.assert(
    fc.property(
      fc.subarray([...everyDay], { minLength: 1 }),
      minute.filter((at) => at < 1400),
      fc.constantFrom(...zones),
      (days, at, zone) => {
        const silent = { isOn: false, minute: 0, days: everyDay, since: 0 as Instant };
        const plan: ReminderPlan = {
          channels: {
            mail: { isOn: true, minute: at, days, since: 0 as Instant },
            push: silent,
            webhook: silent,
          },
          quiet: null,
          away: null,
          address: null,
        };
        const said = yearOf(plan, zone as TimeZone, [0], 0);
        const expected = Array.from({ length: 360 }, (_, ahead) => addDays(firstDay, ahead + 2)).filter(
          (day) => days.includes(weekday(day)),
        );
        const byDay = new Map(said.map((one) => [one.day, one]));
        for (const day of expected) {
          const moment = momentOf(plan, 'mail', day, zone as TimeZone) ?? 0;
          const one = byDay.get(day);
          assert.ok(one !== undefined && one.at >= moment && one.at < moment + tickMs, `${zone} ${day}`);
        }
      },
    ),
    { numRuns: 8 },
  );
});

test('the next moment that is told is one at which it speaks', () => {
  fc.assert(
    fc.property(
      plans,
      fc.constantFrom(...zones),
      fc.integer({ min: 0, max: 360 * 24 * 60 }),
      (plan, zone, after) => {
        const now = (Date.UTC(2026, 0, 1) + after * 60_000) as Instant;
        for (const by of reminderChannels) {
          const next = nextMoment(plan, emptyLedger, by, now, zone as TimeZone, all);
          if (next === null) continue;
          assert.ok(next >= now);
          assert.equal(speakerAt(plan, emptyLedger, next, zone as TimeZone, all)?.channel, by);
        }
      },
    ),
    { numRuns: 300 },
  );
});
