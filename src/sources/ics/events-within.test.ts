import assert from 'node:assert/strict';
import test from 'node:test';
import type { CalendarDay } from '../../core/dates/index.ts';
import { eventsWithin, readIcs } from '../testing/read-whole.ts';
import { calendar, event, startOf, starts, window, within } from './testing/calendar.ts';

const zones: readonly (readonly [written: string, begins: string])[] = [
  ['DTSTART;TZID=Europe/Berlin:20260701T100000', '2026-07-01T08:00:00Z'],
  ['DTSTART;TZID=W. Europe Standard Time:20260701T100000', '2026-07-01T08:00:00Z'],
  ['DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin":20260701T100000', '2026-07-01T08:00:00Z'],
  ['DTSTART;TZID=(UTC+01:00) Amsterdam, Berlin:20260701T100000', '2026-07-01T08:00:00Z'],
  ['DTSTART;TZID=(UTC-03:00) Brasília:20260701T100000', '2026-07-01T13:00:00Z'],
  ['DTSTART;TZID="(GMT+10.00) Canberra/Melbourne/Sydney":20260701T100000', '2026-07-01T00:00:00Z'],
  ['DTSTART;TZID="Canberra, Melbourne, Sydney":20260701T100000', '2026-07-01T00:00:00Z'],
  [
    'DTSTART;TZID=/softwarestudio.org/Olson_20011030_5/America/New_York:20260701T100000',
    '2026-07-01T14:00:00Z',
  ],
  [
    'DTSTART;TZID=/mozilla.org/20070129_1/America/Argentina/Buenos_Aires:20260701T100000',
    '2026-07-01T13:00:00Z',
  ],
  ['DTSTART;TZID=America/Los Angeles:20260701T100000', '2026-07-01T17:00:00Z'],
  ['DTSTART;TZID=Japan:20260701T100000', '2026-07-01T01:00:00Z'],
  ['DTSTART;TZID=EST5EDT:20260701T100000', '2026-07-01T14:00:00Z'],
  ['DTSTART;TZID=UTC+02:00:20260701T100000', '2026-07-01T08:00:00Z'],
  ['DTSTART;TZID="GMT-0500":20260701T100000', '2026-07-01T15:00:00Z'],
  ['DTSTART;TZID=Europe/Berlin:20260701T100000Z', '2026-07-01T10:00:00Z'],
  ['DTSTART:20260701T100000Z', '2026-07-01T10:00:00Z'],
  ['DTSTART;TZID=Romance Standard Time 1:20260701T100000', '2026-07-01T08:00:00Z'],
  ['DTSTART;TZID=tzone://Microsoft/Utc:20260701T100000', '2026-07-01T10:00:00Z'],
  ['DTSTART;TZID=tzone://Microsoft/Custom:20260701T100000', '2026-07-01'],
  ['DTSTART;TZID=Nowhere/Land:20260701T100000', '2026-07-01'],
  ['DTSTART;TZID=Customized Time Zone 1:20260701T100000', '2026-07-01'],
];

for (const [written, begins] of zones)
  test(`${written} begins at ${begins}`, () => {
    const { events, issues } = within(calendar(...event('UID:1', written)));
    assert.deepEqual(events.map(startOf), [begins]);
    assert.deepEqual(
      issues.map(({ type }) => type),
      begins.includes('T') ? [] : ['unknown-zone'],
    );
  });

test('a zone that nobody knows is no matter where nothing happens in it', () => {
  const { events, issues } = within(calendar(...event('UID:1', 'DTSTART;TZID=Nowhere/Land:20190701T100000')));
  assert.deepEqual([events, issues], [[], []]);
});

test('a time without a zone is meant where the calendar is kept, else where the reader is', () => {
  const floating = event('UID:1', 'DTSTART:20260701T100000');
  assert.deepEqual(starts(calendar(...floating)), ['2026-06-30T22:00:00Z']);
  assert.deepEqual(starts(calendar('X-WR-TIMEZONE:Europe/Lisbon', ...floating)), ['2026-07-01T09:00:00Z']);
});

const rules: readonly (readonly [rule: string, days: readonly string[]])[] = [
  ['FREQ=DAILY;COUNT=3', ['2026-03-03', '2026-03-04', '2026-03-05']],
  ['FREQ=DAILY;BYHOUR=9,17;BYMINUTE=0;COUNT=2', ['2026-03-03', '2026-03-04']],
  ['FREQ=DAILY;INTERVAL=2;UNTIL=20260308', ['2026-03-03', '2026-03-05', '2026-03-07']],
  ['FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4', ['2026-03-03', '2026-03-05', '2026-03-10', '2026-03-12']],
  [
    'FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,SU;COUNT=4',
    ['2026-03-03', '2026-03-15', '2026-03-17', '2026-03-29'],
  ],
  ['FREQ=MONTHLY;BYDAY=1TU;COUNT=3', ['2026-03-03', '2026-04-07', '2026-05-05']],
  ['FREQ=MONTHLY;BYDAY=-1FR;COUNT=2', ['2026-03-03', '2026-03-27', '2026-04-24']],
  ['FREQ=MONTHLY;BYMONTHDAY=31;COUNT=2', ['2026-03-03', '2026-03-31', '2026-05-31']],
  ['FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2', ['2026-03-03', '2026-03-31', '2026-04-30']],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2', ['2026-03-03', '2026-03-31', '2026-04-30']],
  ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=2', ['2026-03-03', '2026-03-13', '2026-11-13']],
  ['FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=1', ['2026-03-03', '2026-11-26']],
  ['FREQ=YEARLY;BYYEARDAY=100,-1;COUNT=2', ['2026-03-03', '2026-04-10', '2026-12-31']],
  ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=1', ['2026-03-03', '2026-05-11']],
  ['FREQ=HOURLY;INTERVAL=24;COUNT=2', ['2026-03-03', '2026-03-04']],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', ['2026-03-03']],
  ['D2 #3', ['2026-03-03', '2026-03-05', '2026-03-07']],
  ['W1 TU TH 20260311T000000Z', ['2026-03-03', '2026-03-05', '2026-03-10']],
  ['W2 #2', ['2026-03-03', '2026-03-17']],
  ['MP1 1+ TU 1- FR #4', ['2026-03-03', '2026-03-27', '2026-04-07', '2026-04-24']],
  ['MD1 15 LD #2', ['2026-03-03', '2026-03-15', '2026-03-31']],
  ['YM1 3 11 #2', ['2026-03-03', '2026-11-03']],
  ['YD1 100 #1', ['2026-03-03', '2026-04-10']],
];

for (const [rule, days] of rules)
  test(`a series from 3 March 2026 with ${rule} is on ${days.length} days`, () => {
    const found = within(calendar(...event('UID:1', 'DTSTART;VALUE=DATE:20260303', `RRULE:${rule}`)));
    assert.deepEqual(
      found.events.map(({ day }) => day),
      days,
    );
  });

test('a week that belongs to the year before counts from there', () => {
  // 1 January 2021 is the Friday of week 53 of 2020; the next such Friday is that of 2026's.
  const series = (...more: readonly string[]) =>
    within(
      calendar(
        ...event('UID:1', 'DTSTART;VALUE=DATE:20210101', `RRULE:FREQ=YEARLY;BYWEEKNO=53${more.join('')}`),
      ),
      { from: '2020-01-01' as CalendarDay, to: '2035-12-31' as CalendarDay },
    ).events.map(({ day }) => day);
  assert.deepEqual(series(';COUNT=2'), ['2021-01-01', '2027-01-01']);
  assert.deepEqual(series(';INTERVAL=2'), ['2021-01-01', '2027-01-01', '2032-12-31']);
});

test('a series keeps its hour on the wall when the clocks change, and begins before the days that are asked for', () => {
  const series = event('UID:1', 'DTSTART;TZID=Europe/Paris:19990106T090000', 'RRULE:FREQ=WEEKLY');
  const days = { from: '2026-03-24' as CalendarDay, to: '2026-04-03' as CalendarDay };
  assert.deepEqual(starts(calendar(...series), days), ['2026-03-25T08:00:00Z', '2026-04-01T07:00:00Z']);
});

test('dates more, dates less, and a change that holds for all that follow', () => {
  const series = [
    ...event(
      'UID:1',
      'DTSTART:20260302T090000Z',
      'RRULE:FREQ=WEEKLY;COUNT=4',
      'RDATE:20260304T110000Z',
      'EXDATE:20260309T090000Z',
    ),
    ...event('UID:1', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20260316T090000Z', 'DTSTART:20260317T100000Z'),
  ];
  assert.deepEqual(starts(calendar(...series)).toSorted(), [
    '2026-03-02T09:00:00Z',
    '2026-03-04T11:00:00Z',
    '2026-03-17T10:00:00Z',
    '2026-03-24T10:00:00Z',
  ]);
});

const futures: readonly (readonly [what: string, ...lines: readonly string[]])[] = [
  [
    'named in UTC',
    'RECURRENCE-ID;RANGE=THISANDFUTURE:20260316T130000Z',
    'DTSTART;TZID=America/New_York:20260316T110000',
  ],
  ['named by its day', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20260316', 'DTSTART:20260316T150000Z'],
];

for (const [what, id, start] of futures)
  test(`a change that holds for all that follow moves them by as much, its day ${what}`, () => {
    const series = [
      ...event('UID:1', 'DTSTART;TZID=America/New_York:20260309T090000', 'RRULE:FREQ=WEEKLY;COUNT=3'),
      ...event('UID:1', id ?? '', start ?? '', 'DURATION:PT2H'),
    ];
    const { events } = within(calendar(...series));
    assert.deepEqual(
      events.map((one) => [startOf(one), one.minutes]),
      [
        ['2026-03-09T13:00:00Z', null],
        ['2026-03-23T15:00:00Z', 120],
        ['2026-03-16T15:00:00Z', 120],
      ],
    );
  });

test('a date more that is a period takes as long as it says, whatever the series takes', () => {
  const { events, issues } = within(
    calendar(
      ...event(
        'UID:1',
        'DTSTART:20260302T090000Z',
        'DTEND:20260302T100000Z',
        'RDATE;VALUE=PERIOD:20260303T090000Z/20260303T103000Z,20260304T090000Z/PT15M',
        'RDATE:20260305T090000Z',
        'RDATE;VALUE=PERIOD:20260306T090000Z/20260305T090000Z,20260307T090000Z/nonsense',
      ),
    ),
  );
  assert.deepEqual(
    events.map((one) => [startOf(one), one.minutes]),
    [
      ['2026-03-02T09:00:00Z', 60],
      ['2026-03-03T09:00:00Z', 90],
      ['2026-03-04T09:00:00Z', 15],
      ['2026-03-05T09:00:00Z', 60],
      ['2026-03-06T09:00:00Z', 60],
      ['2026-03-07T09:00:00Z', 60],
    ],
  );
  assert.deepEqual(issues, []);
});

const hostile: readonly string[] = [
  'FREQ=SECONDLY',
  'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=MINUTELY;BYHOUR=25',
  'FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23;BYMINUTE=0,1,2,3,4,5,6,7,8,9;BYSECOND=0,1,2,3,4,5,6,7,8,9',
  'FREQ=SECONDLY;COUNT=999999999;INTERVAL=1',
  'FREQ=YEARLY;INTERVAL=999999999',
];

test('rules that repeat for ever or never come to an end, and are said', () => {
  const series = hostile.flatMap((rule, index) =>
    event(`UID:${index}`, 'DTSTART:20200101T000000Z', `RRULE:${rule}`),
  );
  const started = process.cpuUsage();
  const file = readIcs(calendar(...Array.from({ length: 40 }, () => series).flat()));
  const { events, issues } = eventsWithin(file, window);
  assert.ok(events.length <= 240 * 4000);
  assert.ok(issues.some(({ type }) => type === 'too-many-repeats'));
  assert.ok(process.cpuUsage(started).user < 20_000_000);
});
