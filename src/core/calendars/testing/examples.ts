import { addHours, dayAt, type CalendarDay } from '../../dates/index.ts';
import type { Example } from '../../testing/example.ts';
import { at, interactionOn, personNamed, viewWith, zone } from '../../today/testing/view.ts';
import { weekRows } from '../../briefs/week.ts';
import type { CalendarEvent } from '../event.ts';
import { standingOf, whyLeftOut, calendarWindow } from '../index.ts';

const day = '2026-11-18';
const now = at(day, 9 * 60);
const ana = personNamed('Ana Sole');
const tom = personNamed('Tom Reed');

const coffee: CalendarEvent = {
  line: 1,
  id: 'coffee',
  uid: 'coffee',
  day: day as CalendarDay,
  at: now,
  minutes: 30,
  days: 1,
  allDay: false,
  summary: 'Coffee',
  location: null,
  description: null,
  organizer: null,
  attendees: [{ email: 'ana@sole.example', name: null, answer: 'accepted' }],
  status: 'confirmed',
  mine: 'accepted',
};

const guests = (count: number): CalendarEvent['attendees'] =>
  Array.from({ length: count }, (_, index) => ({ email: `${index}@x.example`, name: null, answer: null }));

export const calendarExamples: readonly Example[] = [
  {
    name: 'a calendar is read five years back and two months ahead',
    expected: { from: '2021-11-18', to: '2027-01-17' },
    run: (method) => calendarWindow(day as CalendarDay, method),
  },
  {
    name: 'R21 called off, declined, a crowd, whole days and birthdays make no talk',
    expected: [null, 'cancelled', 'declined', null, 'crowd', 'no-talk', null, 'no-talk', 'no-talk'],
    run: (method) =>
      [
        coffee,
        { ...coffee, status: 'cancelled' as const },
        { ...coffee, mine: 'declined' as const },
        { ...coffee, attendees: guests(8) },
        { ...coffee, attendees: guests(9) },
        { ...coffee, allDay: true, summary: 'Lisbon' },
        { ...coffee, allDay: true, summary: 'Lunch with Ana' },
        { ...coffee, summary: 'Ana’s birthday' },
        { ...coffee, days: 3 },
      ].map((event) => whyLeftOut(event, method)),
  },
  {
    name: 'what was over before the calendar was told, or a week ago, is history; the rest is a plan',
    expected: [true, false, true, false],
    run: (method) => {
      const history = (end: number, since: number): boolean =>
        standingOf(addHours(now, end), { now, since: addHours(now, since), method }).history;
      return [history(-1, 0), history(1, 0), history(-7 * 24, -1000), history(-7 * 24 + 0.1, -1000)];
    },
  },
  {
    name: 'R21 a first calendar makes one card for the week before, for a week',
    expected: [['debrief:week:2026-11-18', 2, 2], ['debrief:week:2026-11-18', 2, 2], null],
    run: (method) => {
      const told = { history: true, outcome: 'happened' as const, source: 'calendar', loggedAt: now };
      const recalled = [
        interactionOn('one', '2026-11-17', [ana], told),
        interactionOn('two', '2026-11-11', [tom], told),
        interactionOn('before', '2026-11-10', [tom], told),
        interactionOn('answered', '2026-11-16', [tom], { ...told, history: false }),
        interactionOn('off', '2026-11-16', [tom], { ...told, outcome: 'did-not-happen' }),
        interactionOn('message', '2026-11-16', [tom], { ...told, source: 'linkedin' }),
      ];
      return [0, 6, 7].map((days) => {
        const later = addHours(now, days * 24);
        const view = viewWith([ana, tom], { recalled });
        const [row] = weekRows({ view, today: dayAt(later, zone), now: later, zone, method });
        return row === undefined
          ? null
          : [row.key, row.minutes, row.payload?.kind === 'talks' ? row.payload.talks.length : 0];
      });
    },
  },
  {
    name: 'R21 the card of a full first week lists twelve talks, and is five minutes however many there were',
    expected: [5, 12],
    run: (method) => {
      const told = { history: true, outcome: 'happened' as const, source: 'calendar', loggedAt: now };
      const recalled = Array.from({ length: 20 }, (_, count) =>
        interactionOn(`talk ${count}`, '2026-11-17', [ana], told),
      );
      const view = viewWith([ana], { recalled });
      const [row] = weekRows({ view, today: dayAt(now, zone), now, zone, method });
      return [row?.minutes, row?.payload?.kind === 'talks' ? row.payload.talks.length : 0];
    },
  },
];
