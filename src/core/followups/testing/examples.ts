import { weekendOf, type CalendarDay } from '../../dates/index.ts';
import type { Example } from '../../testing/example.ts';
import { helperKindOf, requestClock, type RequestFacts } from '../clock.ts';

const day = (text: string): CalendarDay => text as CalendarDay;

/** Sent on a Monday to a stranger. */
const request: RequestFacts = {
  ask: { kind: 'advice', sentOn: day('2026-11-02'), nudgedOn: null, awayUntil: null },
  warmth: 0,
  inside: false,
  weekend: weekendOf(null),
};

const answered = (answeredOn: string, nudgedOn: string | null = null) =>
  ({
    sentOn: day('2026-11-02'),
    nudgedOn: nudgedOn === null ? null : day(nudgedOn),
    answeredOn: day(answeredOn),
    answer: 'yes',
    state: 'answered',
  }) as const;

export const followupExamples: readonly Example[] = [
  {
    name: 'R3 colleague at 3 bd, nudge at 7, stop at 14, rest 90 d',
    expected: {
      colleagueOn: '2026-11-05',
      nudgeOn: '2026-11-11',
      stopOn: '2026-11-20',
      restUntil: '2027-01-31',
    },
    run: (method) => requestClock(request, method),
  },
  {
    name: 'R3 after the nudge the rest counts from it',
    expected: '2027-02-09',
    run: (method) =>
      requestClock({ ...request, ask: { ...request.ask, nudgedOn: day('2026-11-11') } }, method)?.restUntil,
  },
  {
    name: 'R3 warm from 35 on: nudge at 5 bd; inside 2 bd; a referral 7 bd, however warm',
    expected: ['2026-11-11', '2026-11-09', '2026-11-04', '2026-11-11'],
    run: (method) =>
      [
        { ...request, warmth: 34 },
        { ...request, warmth: 35 },
        { ...request, inside: true },
        { ...request, warmth: 80, ask: { ...request.ask, kind: 'referral' as const } },
      ].map((facts) => requestClock(facts, method)?.nudgeOn),
  },
  {
    name: 'R3 out of office: the clock restarts at the return and 2 bd',
    expected: '2026-11-25',
    run: (method) =>
      requestClock({ ...request, ask: { ...request.ask, awayUntil: day('2026-11-12') } }, method)?.nudgeOn,
  },
  {
    name: 'R3 working days are theirs: in Egypt Sunday to Thursday',
    expected: ['2026-11-05', '2026-11-11', '2026-11-22'],
    run: (method) => {
      const clock = requestClock({ ...request, weekend: weekendOf('EG') }, method);
      return [clock?.colleagueOn, clock?.nudgeOn, clock?.stopOn];
    },
  },
  {
    name: 'R3 a yes within 3 bd is eager, later or after the nudge polite, none at all not now',
    expected: ['eager', 'polite', 'polite', 'not-now'],
    run: (method) =>
      [
        answered('2026-11-05'),
        answered('2026-11-06'),
        answered('2026-11-05', '2026-11-04'),
        { ...answered('2026-11-05'), answer: null, answeredOn: null, state: 'stopped' as const },
      ].map((ask) => helperKindOf(ask, weekendOf(null), method)),
  },
];
