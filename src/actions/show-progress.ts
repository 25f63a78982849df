import type { Breadth } from '../core/breadth/index.ts';
import { addDays, addHours, dayAt, daysBetween, startOfWeek, type CalendarDay } from '../core/dates/index.ts';
import { progressMetrics, type Metric, type ProgressFacts } from '../core/progress/index.ts';
import { parseCardKey } from '../core/today/index.ts';
import { cadenceOf } from '../core/warmth/index.ts';
import type { Conversed, Reader } from '../store/space.ts';
import type { Deps } from './deps.ts';
import { readAdvocates, type Advocates } from './advocates/list-advocates.ts';
import { readBreadth } from './breadth/read-breadth.ts';
import { readOnboardings } from './goals/read-onboarding.ts';
import { readOwner, type Owner } from './owner.ts';
import { judgeCompanies } from './list-companies.ts';

/** A week of the picture, Monday first. */
export interface ProgressWeek {
  readonly monday: CalendarDay;
  readonly conversations: number;
  readonly people: number;
}

export interface Progress {
  readonly metrics: readonly Metric[];
  readonly weeks: readonly ProgressWeek[];
  /** Days of the last year with a conversation, and how many. */
  readonly days: readonly { readonly day: CalendarDay; readonly conversations: number }[];
  readonly advocates: Advocates['list'];
  /** How many go to bat for me, and whether all in one company (R9). */
  readonly advocateSpread: Advocates['spread'];
  /** How wide the talks reach, and who would be new air (R8). */
  readonly breadth: Breadth;
}

const shownWeeks = 26;
const yearDays = 365;
const quarterDays = 90;

/** Am I building relationships? Everything is computed from the records (method, section 6). */
export const showProgress = ({ space, clock }: Pick<Deps, 'space' | 'clock'>): Promise<Progress> =>
  space.read(async (reader) => {
    const owner = await readOwner(reader, clock);
    const talks = await reader.conversations(addDays(owner.day, -yearDays), owner.day);
    const advocates = await readAdvocates(reader, owner);
    const peopleByWeek = weeksOf(talks, owner.day)
      .slice(-owner.method.breadth.mean_weeks)
      .map(({ people }) => people);
    const breadth = await readBreadth(reader, owner, { talks, peopleByWeek });
    const facts = await readFacts(reader, owner, talks, advocates, breadth);
    const counts = Map.groupBy(talks, ({ day }) => day);
    return {
      metrics: progressMetrics(facts),
      weeks: weeksOf(talks, owner.day),
      days: [...counts]
        .map(([day, ofDay]) => ({ day, conversations: ofDay.length }))
        .toSorted((one, other) => (one.day < other.day ? -1 : 1)),
      advocates: advocates.list,
      advocateSpread: advocates.spread,
      breadth,
    };
  });

const weeksOf = (talks: readonly Conversed[], today: CalendarDay): readonly ProgressWeek[] => {
  const byMonday = Map.groupBy(talks, ({ day }) => startOfWeek(day));
  return Array.from({ length: shownWeeks }, (_, index) => {
    const monday = addDays(startOfWeek(today), -7 * (shownWeeks - 1 - index));
    const ofWeek = byMonday.get(monday) ?? [];
    return {
      monday,
      conversations: ofWeek.length,
      people: new Set(ofWeek.map(({ personId }) => personId)).size,
    };
  });
};

const readFacts = async (
  reader: Reader,
  owner: Owner,
  talks: readonly Conversed[],
  { spread }: Advocates,
  breadth: Breadth,
): Promise<ProgressFacts> => {
  const { day, method } = owner;
  const weeks = weeksOf(talks, day).slice(-method.breadth.mean_weeks);
  const since = addDays(day, -quarterDays);
  const measured = new Map(breadth.measures.map(({ id, value }) => [id, value]));
  const companies = await judgeCompanies(reader, method);
  const asks = await reader.list('ask', { where: { state: { in: ['sent', 'answered', 'stopped'] } } });
  const large = asks.filter(
    ({ kind, sentOn }) =>
      (kind === 'introduction' || kind === 'referral') && sentOn !== null && sentOn >= since,
  );
  const gives = await reader.list('favor', {
    where: { direction: 'given', history: false, day: { atLeast: since, atMost: day } },
  });
  const [onboarding] = await readOnboardings(reader, owner);
  return {
    conversations: weeks.reduce((sum, { conversations }) => sum + conversations, 0),
    peopleByWeek: weeks.map(({ people }) => people),
    weekAim: breadth.week.aim,
    thanks: await readThanks(reader, owner),
    promises: await readPromises(reader, since, owner),
    gives: gives.filter(({ kind }) => kind !== 'thanks').length,
    largeAsks: large.length,
    cadences: await readCadences(reader, owner),
    replies: {
      sent: asks.length,
      answered: asks.filter(({ answer }) => answer !== null).length,
    },
    circles: measured.get('circles') ?? 0,
    weakShare: measured.get('weak-ties') ?? null,
    advocates: { count: spread.count, companies: spread.companies },
    firstTalks: await readFirstTalks(reader, talks, owner),
    companies: {
      learned: companies.filter(({ confidence }) => confidence >= method.fit.no_conf).length,
      ruledOut: companies.filter(({ verdict }) => verdict === 'not-for-me').length,
    },
    loops: await readReports(reader, owner),
    onboarding:
      onboarding === undefined ? null : { filled: onboarding.map.filled, expected: onboarding.map.expected },
    minutes: await readMinutes(reader, owner),
  };
};

const readThanks = async (reader: Reader, { now }: Owner): Promise<ProgressFacts['thanks']> => {
  const thanks = await reader.list('thanks', {
    where: {
      state: { in: ['due', 'thin', 'thanked', 'let-go'] },
      dueAt: { atLeast: addHours(now, -quarterDays * 24), atMost: now },
    },
  });
  const said = thanks.filter(({ state }) => state === 'thanked' || state === 'thin');
  return {
    due: thanks.length,
    said: said.length,
    inTime: said.filter(
      ({ state, closedAt, dueAt }) => state === 'thanked' && closedAt !== null && closedAt <= dueAt,
    ).length,
  };
};

const readPromises = async (
  reader: Reader,
  since: CalendarDay,
  { day, zone }: Owner,
): Promise<ProgressFacts['promises']> => {
  const promises = await reader.list('promise', {
    where: { by: 'me', state: { in: ['open', 'kept', 'released'] }, due: { atLeast: since, atMost: day } },
  });
  return {
    due: promises.length,
    onTime: promises.filter(
      ({ state, closedAt, due }) => state === 'kept' && closedAt !== null && dayAt(closedAt, zone) <= due,
    ).length,
  };
};

/** In touch within T, either way round: of everybody in a layer with whom there was something to keep. */
const readCadences = async (reader: Reader, { day, method }: Owner): Promise<ProgressFacts['cadences']> => {
  const people = await reader.list('person', {
    where: { layer: { not: null }, trashedAt: null, state: 'active' },
  });
  const ties = await reader.ties(people.map(({ id }) => id));
  const kept = people.filter((person) => {
    const last = ties.get(person.id)?.lastInteraction ?? null;
    return last !== null && daysBetween(last, day) <= cadenceOf(person, method);
  });
  return { due: people.filter(({ id }) => ties.has(id)).length, kept: kept.length };
};

const readFirstTalks = async (
  reader: Reader,
  talks: readonly Conversed[],
  { day }: Owner,
): Promise<ProgressFacts['firstTalks']> => {
  const from = addDays(day, -2 * quarterDays);
  const to = addDays(day, -quarterDays);
  const ids = [
    ...new Set(talks.filter((talk) => talk.day >= from && talk.day <= to).map(({ personId }) => personId)),
  ];
  const ties = [...(await reader.ties(ids)).values()].filter(
    ({ firstConversation }) =>
      firstConversation !== null && firstConversation >= from && firstConversation <= to,
  );
  const again = ties.filter(({ id, firstConversation, lastTwoWay }) => {
    if (firstConversation === null) return false;
    const by = addDays(firstConversation, quarterDays);
    return (
      talks.some((talk) => talk.personId === id && talk.day > firstConversation && talk.day <= by) ||
      (lastTwoWay !== null && lastTwoWay > firstConversation && lastTwoWay <= by)
    );
  });
  return { count: ties.length, again: again.length };
};

/** Advice of one to four months ago, and whether its giver heard what came of it within 30 days. */
const readReports = async (reader: Reader, { day, method }: Owner): Promise<ProgressFacts['loops']> => {
  const window = method.thanks.used_advice_d[1];
  const from = addDays(day, -window - quarterDays);
  const advice = await reader.list('favor', {
    where: {
      direction: 'received',
      kind: 'advice',
      history: false,
      day: { atLeast: from, atMost: addDays(day, -window) },
    },
  });
  const reports = await reader.list('interaction', {
    where: { purpose: { in: ['advice', 'result'] }, day: { atLeast: from, atMost: day } },
  });
  const dayById = new Map(reports.map((report) => [report.id, report.day]));
  const participants = await reader.list('participant', {
    where: { interactionId: { in: [...dayById.keys()] }, role: 'with' },
  });
  const daysOf = Map.groupBy(participants, ({ personId }) => personId);
  const reported = advice.filter((favor) =>
    (daysOf.get(favor.personId) ?? []).some(({ interactionId }) => {
      const on = dayById.get(interactionId);
      return on !== undefined && on >= favor.day && daysBetween(favor.day, on) <= window;
    }),
  );
  return { advice: advice.length, reported: reported.length };
};

/** Minutes of the picks of the last 30 days, by the method's table. */
const readMinutes = async (reader: Reader, { day, method }: Owner): Promise<readonly number[]> => {
  const picks = await reader.list('dayPick', { where: { id: { atLeast: addDays(day, -30), atMost: day } } });
  return picks
    .map(({ keys }) =>
      keys.reduce((sum, key) => {
        const parsed = parseCardKey(key);
        return sum + (parsed === null ? 0 : method.queue.cards[parsed.rule].minutes);
      }, 0),
    )
    .filter((minutes) => minutes > 0);
};
