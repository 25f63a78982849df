import { countedRoutes, replyShare, type Approaches, type CountedRoute } from '../odds/odds.ts';
import type { Method } from '../config/index.ts';

/** One measure of section 6, computed from the records; none of them counts connections, messages or streaks. */
export interface Metric {
  readonly id: MetricId;
  readonly title: string;
  /** Null where there is nothing to count yet. */
  readonly value: number | null;
  /** How sure the value is, where it is a guess that learns; null where it is simply counted. */
  readonly range: { readonly from: number; readonly to: number } | null;
  readonly unit: 'a week' | 'share' | 'times' | 'people' | 'companies' | 'minutes';
  /** Where it does well; a bound is null where only the other one matters. Null: no aim, both ends are fine. */
  readonly healthy: { readonly from: number | null; readonly to: number | null } | null;
  /** How it is counted, as it stands on screen. */
  readonly definition: string;
  /** The figure in a plain sentence. */
  readonly sentence: string;
}

export const metricIds = [
  'conversations',
  'thanked',
  'promises',
  'gives',
  'cadences',
  'replies-cold',
  'replies-alumni',
  'replies-introduced',
  'circles',
  'weak-ties',
  'advocates',
  'second-contact',
  'learned',
  'ruled-out',
  'loops',
  'onboarding',
  'time',
] as const;
export type MetricId = (typeof metricIds)[number];

/** What the measures are counted from; each a count over its own window. */
export interface ProgressFacts {
  /** Conversations of the last four weeks, and distinct people of each week. */
  readonly conversations: number;
  readonly peopleByWeek: readonly number[];
  readonly talksOfYear: number;
  readonly weekAim: number;
  /** Of the last 90 days: due, said with a detail within 24 hours, said at all, still to be said. */
  readonly thanks: {
    readonly due: number;
    readonly inTime: number;
    readonly said: number;
    readonly open: number;
  };
  readonly promises: { readonly due: number; readonly onTime: number; readonly open: number };
  readonly gives: number;
  /** Asks that need 55 or more (R6): an introduction, a referral, what would make me a strong candidate. */
  readonly largeAsks: number;
  /** People of a layer whose turn came, and those of them who got something within their time. */
  readonly cadences: { readonly due: number; readonly kept: number };
  readonly replies: readonly (Approaches & { readonly route: CountedRoute })[];
  readonly circles: number;
  readonly weakShare: number | null;
  readonly advocates: { readonly count: number; readonly companies: number };
  readonly firstTalks: { readonly count: number; readonly again: number };
  readonly companies: { readonly learned: number; readonly ruledOut: number };
  readonly loops: { readonly advice: number; readonly reported: number };
  /** Null without a new role. */
  readonly onboarding: { readonly filled: number; readonly expected: number } | null;
  /** Minutes of each day's pick of the last 30 days, those days on which somebody looked. */
  readonly minutes: readonly number[];
}

const share = (part: number, of: number): number | null => (of === 0 ? null : part / of);

const percent = (value: number | null): string => (value === null ? '' : `${Math.round(value * 100)} %`);

const median = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  const next = sorted[Math.ceil((sorted.length - 1) / 2)];
  return middle === undefined || next === undefined ? null : (middle + next) / 2;
};

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** Every measure of section 6 with its definition and a sentence. */
export const progressMetrics = (facts: ProgressFacts, method: Method): readonly Metric[] => {
  const { thanks, promises, gives, largeAsks, cadences, firstTalks, loops, onboarding } = facts;
  const weeks = Math.max(1, facts.peopleByWeek.length);
  const perWeek = facts.conversations / weeks;
  const people = facts.peopleByWeek.reduce((sum, count) => sum + count, 0) / weeks;
  const rounded = (value: number): number => Math.round(value * 10) / 10;
  const minutes = median(facts.minutes);
  const counts: readonly (Omit<Metric, 'range'> & Partial<Pick<Metric, 'range'>>)[] = [
    {
      id: 'conversations',
      title: 'Conversations',
      value: rounded(perWeek),
      unit: 'a week',
      healthy: { from: facts.weekAim, to: null },
      definition:
        'Mean of the last four weeks: one person and one day is one conversation; distinct people beside it.',
      sentence: `You talked to ${counted(rounded(people), 'person', 'people')} a week over the last four weeks, in ${counted(rounded(perWeek), 'conversation', 'conversations')}; you aim for ${facts.weekAim}.`,
    },
    {
      id: 'thanked',
      title: 'Thanked within a day',
      value: share(thanks.inTime, thanks.due),
      unit: 'share',
      healthy: { from: 0.9, to: null },
      definition:
        'Of the thank-yous that became due in the last 90 days, those said with a detail within 24 hours (to whoever introduced you within two working days). Late ones count as said.',
      sentence:
        thanks.due === 0
          ? 'No thank-you was due in the last 90 days.'
          : `${thanks.inTime} of ${counted(thanks.due, 'thank-you', 'thank-yous')} within a day, ${thanks.said} said in all.`,
    },
    {
      id: 'promises',
      title: 'Promises kept',
      value: share(promises.onTime, promises.due),
      unit: 'share',
      healthy: { from: 0.95, to: null },
      definition:
        'Of your promises whose day came in the last 90 days, those kept by their day. One that you took back before its day, or that is due today, is not counted.',
      sentence:
        promises.due === 0
          ? 'No promise of yours was due.'
          : `${promises.onTime} of ${counted(promises.due, 'promise')} kept by ${promises.due === 1 ? 'its' : 'their'} day.`,
    },
    {
      id: 'gives',
      title: 'Given for each large ask',
      value: largeAsks === 0 ? null : rounded(gives / largeAsks),
      unit: 'times',
      healthy: { from: 2, to: null },
      definition:
        'Things given (thanks aside) for each large ask: an introduction, having your resume passed on, what would make you a strong candidate. Over the whole book, in 90 days; what was before your first day here is left out.',
      sentence: `You gave ${counted(gives, 'thing')} and asked for ${largeAsks === 0 ? 'nothing large' : counted(largeAsks, 'large thing')}, in 90 days.`,
    },
    {
      id: 'cadences',
      title: 'Kept in touch',
      value: share(cadences.kept, cadences.due),
      unit: 'share',
      healthy: { from: 0.7, to: 0.85 },
      definition:
        'Of the people in a layer whose turn came, those who got something from you within their time: a talk, a note that carried something, a gift. Thanks, nudges and asks alone do not count. Never all of them: that would be a treadmill.',
      sentence:
        cadences.due === 0
          ? 'Nobody’s turn has come yet.'
          : `${cadences.kept} of ${counted(cadences.due, 'person', 'people')} had something from you within their time.`,
    },
    ...replyMetrics(facts, method),
    {
      id: 'circles',
      title: 'Circles',
      value: facts.circles,
      unit: 'people',
      healthy: { from: 5, to: null },
      definition:
        'Groups of people you talked to in the last 90 days that share no company, school or introducer.',
      sentence: `The people you talked to are of ${counted(facts.circles, 'circle')}.`,
    },
    {
      id: 'weak-ties',
      title: 'With people you hardly knew',
      value: facts.weakShare,
      unit: 'share',
      healthy: { from: 0.5, to: 0.7 },
      definition: 'Of the conversations of 28 days, those with somebody new, or with whom the tie was faint.',
      sentence:
        facts.weakShare === null
          ? 'No conversation in the last four weeks.'
          : `${percent(facts.weakShare)} of your conversations were with people you hardly knew: most news comes from there.`,
    },
    {
      id: 'advocates',
      title: 'People who went to bat for you',
      value: facts.advocates.count,
      unit: 'people',
      healthy: { from: 3, to: 5 },
      definition:
        'By what they did: passed your resume on, vouched, introduced you, helped unasked. Best in two companies or more.',
      sentence:
        facts.advocates.count === 0
          ? 'Nobody yet; it comes with time.'
          : `${counted(facts.advocates.count, 'person', 'people')} in ${counted(facts.advocates.companies, 'company', 'companies')}.`,
    },
    {
      id: 'second-contact',
      title: 'Talked again',
      value: share(firstTalks.again, firstTalks.count),
      unit: 'share',
      healthy: { from: 0.4, to: null },
      definition:
        'Of the first talks of three to six months ago, those that another contact both ways followed within 90 days.',
      sentence:
        firstTalks.count === 0
          ? 'No first talk is old enough to tell.'
          : `${firstTalks.again} of ${counted(firstTalks.count, 'first talk')} became more than one.`,
    },
    {
      id: 'learned',
      title: 'Companies learned',
      value: facts.companies.learned,
      unit: 'companies',
      healthy: null,
      definition: 'Companies of which you heard enough to say something with a confidence of a half or more.',
      sentence:
        facts.companies.learned === 0
          ? 'Of no company you have heard enough yet.'
          : `You know ${counted(facts.companies.learned, 'company', 'companies')} well enough to have a view.`,
    },
    {
      id: 'ruled-out',
      title: 'Ruled out',
      value: facts.companies.ruledOut,
      unit: 'companies',
      healthy: null,
      definition: 'Companies that you found are not for you: each saved you a wrong year.',
      sentence:
        facts.companies.ruledOut === 0
          ? 'None yet.'
          : `${counted(facts.companies.ruledOut, 'company', 'companies')} ${facts.companies.ruledOut === 1 ? 'is' : 'are'} not for you, and you know why.`,
    },
    {
      id: 'loops',
      title: 'Told what came of it',
      value: share(loops.reported, loops.advice),
      unit: 'share',
      healthy: { from: 0.6, to: null },
      definition:
        'Of the advice received one to four months ago, that whose giver heard from you within 30 days what came of it.',
      sentence:
        loops.advice === 0
          ? 'No advice is old enough to tell.'
          : `${loops.reported} of ${counted(loops.advice, 'piece of advice', 'pieces of advice')} got its answer.`,
    },
    {
      id: 'onboarding',
      title: 'First 90 days',
      value: onboarding === null ? null : share(onboarding.filled, onboarding.expected),
      unit: 'share',
      healthy: { from: 0.8, to: null },
      definition: 'Places on the map of a new role that are filled, of those whose day has come.',
      sentence:
        onboarding === null
          ? 'No new role is open.'
          : `${onboarding.filled} of ${onboarding.expected} people met whose day has come.`,
    },
    {
      id: 'time',
      title: 'Time a day',
      value: minutes,
      unit: 'minutes',
      healthy: { from: 15, to: 20 },
      definition: 'Median minutes of what Today proposed, on days of the last 30 on which you looked.',
      sentence: minutes === null ? 'No day yet.' : `About ${minutes} minutes on a day you look.`,
    },
  ];
  return counts.map((metric) => ({ range: null, ...metric }));
};

const ways: Readonly<Record<CountedRoute, readonly [title: string, way: string]>> = {
  cold: ['Answers out of the blue', 'out of the blue'],
  alumni: ['Answers from alumni', 'to alumni'],
  introduced: ['Answers after an introduction', 'after an introduction'],
};

/** By route, as what may be expected and how sure that is: one percentage of few answers would say too much (R16). */
const replyMetrics = ({ replies }: ProgressFacts, method: Method): readonly Metric[] =>
  countedRoutes.map((route) => {
    const [title, way] = ways[route];
    const approaches = replies.find((one) => one.route === route) ?? { sent: 0, answered: 0 };
    const { sent, answered } = approaches;
    const { share: mean, low, high } = replyShare(route, approaches, method);
    return {
      id: `replies-${route}` as const,
      title,
      value: sent === 0 ? null : mean,
      range: sent === 0 ? null : { from: low, to: high },
      unit: 'share',
      healthy: null,
      definition: `What may be expected of requests ${way}: what came back of yours, weighed with a guess to begin with, and how sure that is by now. It is compared with nobody; silence tells about inboxes, not about you.`,
      sentence:
        sent === 0
          ? `Nothing was asked ${way} yet.`
          : `${answered} of ${counted(sent, 'request')} ${way} answered; of the next about ${percent(mean)}.`,
    };
  });
