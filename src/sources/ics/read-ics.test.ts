import assert from 'node:assert/strict';
import test from 'node:test';
import { eventsWithin, readIcs } from '../testing/read-whole.ts';
import { calendar, event, fixture, startOf, starts, window, within } from './testing/calendar.ts';

test('a feed of Google: people, my own answer, no rooms, and a birthday as a day', () => {
  const file = readIcs(fixture('google-secret-feed.ics'));
  const { events, issues } = eventsWithin(file, window);
  assert.equal(file.ownAddress, 'moe@example.com');
  assert.equal(file.title, 'moe@example.com');
  assert.deepEqual([...file.issues, ...issues], []);
  assert.deepEqual(
    events.map((one) => [one.id, startOf(one), one.day, one.minutes, one.allDay, one.summary]),
    [
      ['abc123@google.com', '2026-09-30T08:00:00Z', '2026-09-30', 60, false, 'Coffee: Ada / Moe'],
      ['bday1@google.com 20261210', '2026-12-10', '2026-12-10', null, true, 'Ada Quill’s birthday'],
    ],
  );
  assert.deepEqual(events[0]?.attendees, [
    { email: 'ada@work.example', name: 'Ada Quill', answer: 'accepted' },
  ]);
  // My own invitation: the organizer is I.
  assert.equal(events[0]?.organizer, null);
});

test('a feed of Outlook: Windows zones, days named by midnight, what was moved, called off and left out', () => {
  const file = readIcs(fixture('outlook-published-feed.ics'));
  const { events, issues } = eventsWithin(file, window);
  assert.deepEqual(
    events.map((one) => [startOf(one), one.summary, one.status, one.mine]),
    [
      ['2026-10-14T08:00:00Z', 'Weekly with Priya', 'confirmed', 'accepted'],
      ['2026-10-21T08:00:00Z', 'Weekly with Priya', 'confirmed', 'accepted'],
      ['2026-11-11T09:00:00Z', 'Weekly with Priya', 'confirmed', 'accepted'],
      ['2026-11-05T13:00:00Z', 'Weekly with Priya, moved', 'confirmed', 'declined'],
      ['2026-10-20T08:15:00Z', 'In a zone of its own', 'confirmed', null],
      ['2026-10-21T08:00:00Z', 'Canceled: Budget', 'cancelled', null],
      ['2026-10-22', 'Nobody knows where', 'confirmed', null],
    ],
  );
  assert.deepEqual(events[0]?.attendees, [
    { email: 'priya@harbour.example', name: 'Priya Rao', answer: 'accepted' },
  ]);
  assert.deepEqual(
    [...file.issues, ...issues].map(({ type, excerpt }) => [type, excerpt]),
    [
      ['no-start', 'Some time'],
      ['unknown-zone', 'Nowhere/Land'],
    ],
  );
  assert.equal(file.rejected, 1);
});

test('a guest is who their name and address say, wherever the program puts them', () => {
  const guests = [
    ['ATTENDEE;CN=Bo Lind <bo@lind.example>:invalid:nomail', 'Bo Lind', 'bo@lind.example'],
    [`ATTENDEE;CN="'Zoe Reed'":mailto:%20zoe@reed.example`, 'Zoe Reed', 'zoe@reed.example'],
    ['ATTENDEE;CN="Ada Quill";EMAIL="ada@quill.example":/aMTY/principal/', 'Ada Quill', 'ada@quill.example'],
    ['ATTENDEE;CN=ken@oak.example:mailto:Ken@oak.example', null, 'ken@oak.example'],
  ] as const;
  const [found] = within(
    calendar(...event('UID:1', 'DTSTART:20261107T130000+0100', ...guests.map(([line]) => line))),
  ).events;
  assert.equal(found === undefined ? null : startOf(found), '2026-11-07T12:00:00Z');
  assert.deepEqual(
    found?.attendees.map(({ name, email }) => [name, email]),
    guests.map(([, name, email]) => [name, email]),
  );
});

test('what is called off need not say when it would have been', () => {
  const cancel = (...lines: readonly string[]): readonly string[] => [
    'END:VCALENDAR',
    'BEGIN:VCALENDAR',
    'METHOD:CANCEL',
    ...event('UID:1', ...lines),
  ];
  const asked = event('UID:1', 'SEQUENCE:2', 'DTSTART:20260302T090000Z', 'RRULE:FREQ=WEEKLY;COUNT=2');
  const read = (...lines: readonly string[]) => {
    const { events, uids } = within(calendar(...lines));
    return [events.map((one) => [startOf(one), one.status]), [...uids]];
  };
  assert.deepEqual(read(...cancel('SEQUENCE:3')), [[], ['1']]);
  assert.deepEqual(read(...asked, ...cancel('SEQUENCE:3')), [[], ['1']]);
  // It was planned anew behind that.
  assert.equal(read(...asked, ...cancel('SEQUENCE:1'))[0]?.length, 2);
  assert.deepEqual(read(...cancel('RECURRENCE-ID:20260309T090000Z'))[0], [
    ['2026-03-09T09:00:00Z', 'cancelled'],
  ]);
  assert.equal(readIcs(calendar(...cancel('SEQUENCE:3'))).rejected, 0);
});

test('days that Outlook writes from midnight to midnight, and says are whole, are', () => {
  const whole = 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE';
  const days = (...lines: readonly string[]) =>
    within(calendar(...event('UID:1', ...lines))).events.map((one) => [one.allDay, startOf(one), one.days]);
  const times = [
    'DTSTART;TZID=Romance Standard Time:20260706T000000',
    'DTEND;TZID=Romance Standard Time:20260709T000000',
  ];
  assert.deepEqual(days(...times, whole), [[true, '2026-07-06', 3]]);
  assert.deepEqual(days('DTSTART:20260706T000000', whole), [[true, '2026-07-06', 1]]);
  assert.deepEqual(days('DTSTART:20260706T100000Z', 'DURATION:PT1H', whole), [
    [false, '2026-07-06T10:00:00Z', 1],
  ]);
});

test('of two tellings of one event the one with the higher number holds; two times under one name are two events', () => {
  const twice = [
    ...event('UID:1', 'SEQUENCE:2', 'DTSTART:20260302T090000Z'),
    ...event('UID:1', 'SEQUENCE:1', 'DTSTART:20260301T090000Z'),
  ];
  assert.deepEqual(starts(calendar(...twice)), ['2026-03-02T09:00:00Z']);
  const two = [...event('UID:1', 'DTSTART:20260302T090000Z'), ...event('UID:1', 'DTSTART:20260303T090000Z')];
  assert.deepEqual(starts(calendar(...two)), ['2026-03-02T09:00:00Z', '2026-03-03T09:00:00Z']);
});

const next = (...lines: readonly string[]): readonly string[] => [
  'END:VCALENDAR',
  'BEGIN:VCALENDAR',
  ...lines,
];

const zoneOf = (offset: string): readonly string[] => [
  'BEGIN:VTIMEZONE',
  'TZID:Customized',
  'BEGIN:STANDARD',
  'DTSTART:16010101T000000',
  `TZOFFSETFROM:${offset}`,
  `TZOFFSETTO:${offset}`,
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** An event in several calendars of one file, and what of it holds. */
const tellings: readonly (readonly [name: string, lines: readonly string[], starts: readonly string[]])[] = [
  [
    'it was moved',
    [
      ...event('UID:1', 'DTSTART:20260302T090000Z'),
      ...next('METHOD:REQUEST', ...event('UID:1', 'SEQUENCE:1', 'DTSTART:20260303T090000Z')),
    ],
    ['2026-03-03T09:00:00Z'],
  ],
  [
    'a day of a series was moved, each calendar with its own zone of one name',
    [
      ...zoneOf('+0100'),
      ...event('UID:1', 'DTSTART;TZID=Customized:20260302T100000', 'RRULE:FREQ=DAILY;COUNT=2'),
      ...next(
        ...zoneOf('+0200'),
        ...event(
          'UID:1',
          'RECURRENCE-ID;TZID=Customized:20260303T110000',
          'DTSTART;TZID=Customized:20260304T110000',
        ),
      ),
    ],
    ['2026-03-02T09:00:00Z', '2026-03-04T09:00:00Z'],
  ],
  [
    'a guest answered, and proposed another time',
    [
      'METHOD:REPLY',
      ...event('UID:1', 'DTSTAMP:20260202T000000Z', 'DTSTART:20260302T090000Z'),
      ...next('METHOD:REQUEST', ...event('UID:1', 'DTSTAMP:20260201T000000Z', 'DTSTART:20260302T090000Z')),
      ...next('METHOD:COUNTER', ...event('UID:1', 'SEQUENCE:1', 'DTSTART:20260303T090000Z')),
    ],
    ['2026-03-02T09:00:00Z'],
  ],
  [
    'two calendars are of two people, who share a name alone',
    [...event('UID:1', 'DTSTART:20260302T090000Z'), ...next(...event('UID:2', 'DTSTART:20260302T090000Z'))],
    ['2026-03-02T09:00:00Z', '2026-03-02T09:00:00Z'],
  ],
];

for (const [name, lines, expected] of tellings)
  test(`an event in several calendars of a file: ${name}`, () => {
    const { events } = within(calendar(...lines));
    assert.deepEqual(events.map(startOf).toSorted(), expected);
    assert.equal(new Set(events.map(({ id }) => id)).size, events.length);
  });

test('what a guest alone answers is about them: no meeting, nothing taken back; my own answer tells of one', () => {
  const reply = (address: string): Uint8Array =>
    calendar(
      'METHOD:REPLY',
      ...event(
        'UID:1',
        'DTSTART:20260302T090000Z',
        'SUMMARY:Plans',
        'ORGANIZER:mailto:ada@example.com',
        `ATTENDEE;PARTSTAT=ACCEPTED:mailto:${address}`,
      ),
    );
  const { events, uids, issues } = within(reply('bo@example.com'));
  assert.deepEqual([events, [...uids]], [[], []]);
  assert.deepEqual(
    issues.map(({ type, excerpt }) => [type, excerpt]),
    [['guest-answer', 'Plans']],
  );
  assert.deepEqual(starts(reply('moe@example.com')), ['2026-03-02T09:00:00Z']);
});

test('what does not say when it begins is refused with its name, and as an answer where a guest wrote it', () => {
  const rows: readonly (readonly [lines: readonly string[], type: string])[] = [
    [event('UID:1', 'SUMMARY:Plans'), 'no-start'],
    [event('UID:1', 'DTSTART:', 'SUMMARY:Plans'), 'no-start'],
    [['METHOD:REPLY', ...event('UID:1', 'SUMMARY:Plans')], 'guest-answer'],
    [['METHOD:REFRESH', ...event('UID:1', 'SUMMARY:Plans')], 'guest-answer'],
  ];
  for (const [lines, type] of rows) {
    const { issues, rejected, calendars } = readIcs(calendar(...lines));
    assert.deepEqual(
      [rejected, issues.map((one) => [one.type, one.excerpt]), calendars.flatMap(({ events }) => events)],
      [1, [[type, 'Plans']], []],
      lines.join(' '),
    );
  }
});

test('a file that is cut off, broken lines and what nobody knows cost only themselves', () => {
  const file = readIcs(
    new TextEncoder().encode(
      [
        'BEGIN:VCALENDAR',
        'BEGIN:VEVENT',
        'UID:1',
        'this is no property',
        'DTSTART:20260302T090000Z',
        'RRULE:FREQ=SOMETIMES',
        'EXDATE:tomorrow',
        'BEGIN:VALARM',
        'SUMMARY:Ring',
        'END:VALARM',
        'SUMMARY:Zoë and the long',
        '  line',
        'END:VEVENT',
        'BEGIN:VEVENT',
        'UID:2',
        'DTSTART:20260303T090000Z',
      ].join('\n'),
    ),
  );
  const { events } = eventsWithin(file, window);
  assert.deepEqual(
    events.map(({ summary, day }) => [summary, day]),
    [
      ['Zoë and the long line', '2026-03-02'],
      [null, '2026-03-03'],
    ],
  );
  assert.deepEqual(
    file.issues.map(({ line, type, excerpt }) => [line, type, excerpt]),
    [
      [4, 'missing-colon', 'this is no property'],
      [6, 'unreadable-rule', 'FREQ=SOMETIMES'],
      [7, 'unreadable-date', 'tomorrow'],
      [14, 'truncated-event', 'DTSTART:20260303T090000Z'],
    ],
  );
});
