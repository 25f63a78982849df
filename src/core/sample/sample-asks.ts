import {
  emptyAsk,
  type Ask,
  type AskAnswer,
  type AskKind,
  type AskState,
  type Route,
} from '../asks/index.ts';
import { addDays, type CalendarDay } from '../dates/index.ts';
import type { Ids } from '../ids.ts';
import type { Person } from '../people/index.ts';

/** One ask of the sample year, told relative to today. */
interface SampleAsk {
  readonly who: string;
  readonly kind: AskKind;
  readonly what: string;
  readonly route: Route;
  readonly state: AskState;
  readonly sentDaysAgo: number | null;
  readonly answeredDaysAgo?: number;
  readonly answer?: AskAnswer;
  readonly outcome?: string;
  readonly reportedDaysAgo?: number;
  readonly target?: string;
}

const sampleAskRows: readonly SampleAsk[] = [
  {
    who: 'Marcus',
    kind: 'advice',
    what: '20 minutes on the rotation',
    route: 'alumni',
    state: 'answered',
    sentDaysAgo: 46,
    answeredDaysAgo: 45,
    answer: 'yes',
    outcome: 'a call of 25 minutes',
    reportedDaysAgo: 20,
  },
  {
    who: 'Fatima',
    kind: 'advice',
    what: 'how the cooperative reads a contract',
    route: 'introduced',
    state: 'answered',
    sentDaysAgo: 52,
    answeredDaysAgo: 51,
    answer: 'yes',
    outcome: 'a video call',
    reportedDaysAgo: 41,
  },
  {
    who: 'Camila',
    kind: 'advice',
    what: 'one question about the annex',
    route: 'cold',
    state: 'answered',
    sentDaysAgo: 12,
    answeredDaysAgo: 9,
    answer: 'yes',
  },
  {
    who: 'Stefan',
    kind: 'advice',
    what: '15 minutes on grid planning',
    route: 'cold',
    state: 'stopped',
    sentDaysAgo: 75,
  },
  {
    who: 'Oskar',
    kind: 'advice',
    what: '15 minutes on dashboards nobody opens',
    route: 'cold',
    state: 'stopped',
    sentDaysAgo: 50,
  },
  {
    who: 'Priya',
    kind: 'referral',
    what: 'to pass my resume on to Clara Jensen',
    route: 'known',
    state: 'answered',
    sentDaysAgo: 27,
    answeredDaysAgo: 25,
    answer: 'yes',
    outcome: 'Clara has it and likes the survey',
    reportedDaysAgo: 6,
    target: 'Clara Jensen',
  },
  {
    who: 'Jonas',
    kind: 'introduction',
    what: 'a quarter of an hour with Ines Faria on how her group tests models',
    route: 'known',
    state: 'planned',
    sentDaysAgo: null,
    target: 'Ines Faria',
  },
];

/** What the sample asked of whom, and what came of it: replies by route, one request passed on, one planned. */
export const sampleAsks = (
  today: CalendarDay,
  ids: Ids,
  people: ReadonlyMap<string, Person>,
): { readonly ask: readonly Ask[] } => {
  const ago = (days: number | null | undefined): CalendarDay | null =>
    days === null || days === undefined ? null : addDays(today, -days);
  return {
    ask: sampleAskRows.map((row) => {
      const person = people.get(row.who);
      if (person === undefined) throw new Error(`the sample names ${row.who}, who is not in it`);
      return {
        ...emptyAsk,
        id: ids.next(),
        personId: person.id,
        kind: row.kind,
        what: row.what,
        target: row.target ?? null,
        route: row.route,
        state: row.state,
        madeOn: addDays(today, -(row.sentDaysAgo ?? 3)),
        sentOn: ago(row.sentDaysAgo),
        answer: row.answer ?? null,
        answeredOn: ago(row.answeredDaysAgo),
        outcome: row.outcome ?? null,
        reportedOn: ago(row.reportedDaysAgo),
      };
    }),
  };
};
