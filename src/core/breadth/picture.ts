import type { Method } from '../config/index.ts';
import { addDays, daysBetween, type CalendarDay } from '../dates/index.ts';
import { numberFirst, numberInWords } from '../number-words.ts';
import { targetListAdvice, type CompanyCoverage } from './coverage.ts';
import { suggestedKinds, type BreadthPerson, type SuggestedKind } from './kinds.ts';
import {
  alikeIn,
  circlesOf,
  dimensions,
  diversity,
  firstTimeShare,
  hasEnoughCircles,
  isTooAlike,
  meanPeople,
  mutualBand,
  newestFirst,
  selfIntroducedShare,
  weakTieShare,
  type Alike,
  type CircleMember,
  type Dimension,
  type MixTalk,
  type Trade,
} from './mix.ts';

export const measureIds = [
  'first-time',
  'weak-ties',
  'introduced',
  'circles',
  'variety',
  'in-common',
  'targets',
] as const;
export type MeasureId = (typeof measureIds)[number];

/** One side of breadth with its aim and a sentence; none of them says that anybody is worth more. */
export interface BreadthMeasure {
  readonly id: MeasureId;
  readonly title: string;
  /** A share from 0 to 1, or a count; null where there is nothing to count yet. */
  readonly value: number | null;
  readonly unit: 'share' | 'count';
  /** Where it does well; a bound is null where only the other one matters. Null: no aim. */
  readonly aim: { readonly from: number | null; readonly to: number | null } | null;
  /** So far off that it is worth a word. */
  readonly warns: boolean;
  readonly sentence: string;
}

/** How wide the talks of the last weeks reach (R8). */
export interface Breadth {
  /** Distinct people a week over four weeks beside the aim; `gap` is how many are missing. */
  readonly week: { readonly mean: number; readonly aim: number; readonly gap: number };
  readonly measures: readonly BreadthMeasure[];
  /** 1 - sum(p^2) of each dimension over the last 20 talks; null where nobody wrote a value. */
  readonly diversity: readonly {
    readonly dimension: Dimension;
    readonly value: number | null;
    readonly talks: number;
  }[];
  readonly kinds: readonly SuggestedKind[];
}

export interface BreadthInput {
  readonly today: CalendarDay;
  readonly aim: number;
  /** Distinct people of each of the last four weeks. */
  readonly peopleByWeek: readonly number[];
  /** The last 20 conversations and all of the last four weeks. */
  readonly talks: readonly MixTalk[];
  readonly trade: Trade;
  readonly titles: ReadonlySet<string>;
  readonly people: readonly BreadthPerson[];
  /** Whoever was talked to within `breadth.circles_d`. */
  readonly members: readonly CircleMember[];
  /** Mutual contacts of those talked to, where somebody counted. */
  readonly mutual: readonly number[];
  readonly targets: readonly { readonly name: string; readonly coverage: CompanyCoverage }[];
}

/** The first day near enough for the circles of today: what is new was heard there. */
export const latelyFrom = (today: CalendarDay, { breadth }: Method): CalendarDay =>
  addDays(today, 1 - breadth.circles_d);

export const breadthOf = (input: BreadthInput, method: Method): Breadth => {
  const { today, aim, talks, trade, titles, people } = input;
  const last = newestFirst(talks).slice(0, method.breadth.alike_talks);
  const month = talks.filter(({ day }) => daysBetween(day, today) < method.breadth.mean_weeks * 7);
  const mean = Math.round(meanPeople(input.peopleByWeek, method) * 10) / 10;
  return {
    week: { mean, aim, gap: Math.max(0, Math.round((aim - mean) * 10) / 10) },
    measures: [
      firstTimeMeasure(month, method),
      weakMeasure(month, trade, method),
      introducedMeasure(last, method),
      circlesMeasure(input.members, method),
      varietyMeasure(last, titles, method),
      inCommonMeasure(input.mutual, method),
      targetsMeasure(input.targets, method),
    ],
    diversity: dimensions.map((dimension) => {
      const values = last.flatMap(({ tags }) => tags[dimension] ?? []);
      return { dimension, value: diversity(values), talks: values.length };
    }),
    kinds: suggestedKinds({ last, month, trade, titles, people }, method),
  };
};

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** "None of four", "two of four". */
const some = (count: number): string => (count === 0 ? 'none' : numberInWords(count));

const counted = (companies: number): string =>
  `${numberInWords(companies)} ${companies === 1 ? 'company' : 'companies'}`;

const ofTalks = (share: number, talks: number): string =>
  `${share === 0 ? 'None' : numberFirst(Math.round(share * talks))} of ${numberInWords(talks)} ${talks === 1 ? 'talk' : 'talks'}`;

const firstTimeMeasure = (month: readonly MixTalk[], method: Method): BreadthMeasure => {
  const { share, state } = firstTimeShare(month, method);
  return {
    id: 'first-time',
    title: 'First talks',
    value: share,
    unit: 'share',
    aim: { from: method.breadth.first_time, to: null },
    warns: false,
    sentence:
      share === null
        ? 'No conversation in the last four weeks.'
        : `${ofTalks(share, month.length)} of the last four weeks ${Math.round(share * month.length) === 1 ? 'was' : 'were'} with somebody for the first time${state === 'low' ? `; about ${percent(method.breadth.first_time)} is a good mix.` : ': a good mix.'}`,
  };
};

const weakMeasure = (month: readonly MixTalk[], trade: Trade, method: Method): BreadthMeasure => {
  const { share, state } = weakTieShare(month, trade, method);
  const [, low, high] = method.breadth.weak;
  const [from, to] = trade === 'digital' ? [low, high] : method.breadth.weak_trade;
  const far = month.length >= method.breadth.judge_from;
  const advice = {
    'too-low': ': news comes from people one sees now and then, so try one of those.',
    low: `; between ${percent(from)} and ${percent(to)} brings most news.`,
    aimed: ': that is where most news comes from.',
    high: `; between ${percent(from)} and ${percent(to)} leaves room for those you know.`,
    'too-high': ': some second talks would make more of them.',
  } as const;
  return {
    id: 'weak-ties',
    title: 'With people you hardly knew',
    value: share,
    unit: 'share',
    aim: { from, to },
    warns: far && (state === 'too-low' || state === 'too-high'),
    sentence:
      share === null || state === null
        ? 'No conversation in the last four weeks.'
        : `${ofTalks(share, month.length)}${advice[state]}`,
  };
};

const introducedMeasure = (last: readonly MixTalk[], method: Method): BreadthMeasure => {
  const { share, state } = selfIntroducedShare(last, method);
  const isAlike = state === 'too-high';
  const warns = isAlike && last.length >= method.breadth.judge_from;
  return {
    id: 'introduced',
    title: 'Through somebody',
    value: share === null ? null : 1 - share,
    unit: 'share',
    aim: { from: 1 - method.breadth.alike, to: null },
    warns,
    sentence:
      share === null
        ? 'Nobody was talked to yet.'
        : `${ofTalks(1 - share, last.length)} came through an introduction${
            isAlike ? '; those we find by ourselves are much like us, so ask whom you should meet.' : '.'
          }`,
  };
};

const circlesMeasure = (members: readonly CircleMember[], method: Method): BreadthMeasure => {
  const count = circlesOf(members).length;
  return {
    id: 'circles',
    title: 'Circles',
    value: count,
    unit: 'count',
    aim: { from: method.breadth.circles, to: null },
    warns: false,
    sentence:
      count === 0
        ? 'Nobody was talked to yet.'
        : `${numberFirst(count)} ${count === 1 ? 'group that shares' : 'groups that share'} no company, school or introducer${
            hasEnoughCircles(count, method)
              ? ': news has many ways to you.'
              : `; ${numberInWords(method.breadth.circles)} are a good number.`
          }`,
  };
};

const valueInWords = ({ dimension, value, count, of }: Alike, titles: ReadonlySet<string>): string => {
  const among = `${numberInWords(count)} of ${numberInWords(of)}`;
  if (dimension === 'place') return `${among} are from ${value}`;
  if (dimension === 'industry') return `${among} work in ${value}`;
  if (dimension === 'seniority') return `${among} are of one level, ${value}`;
  return titles.has(value) ? `${among} are a ${value}` : `${among} work in ${value}`;
};

/** The variety of the dimension that is most alike: the others need no word. */
const varietyMeasure = (
  last: readonly MixTalk[],
  titles: ReadonlySet<string>,
  method: Method,
): BreadthMeasure => {
  const alike = alikeIn(last, method);
  const values = dimensions
    .map((dimension) => diversity(last.flatMap(({ tags }) => tags[dimension] ?? [])))
    .filter((value) => value !== null);
  const warns = isTooAlike(alike, method);
  return {
    id: 'variety',
    title: 'Variety',
    value: values.length === 0 ? null : Math.min(...values),
    unit: 'share',
    aim: null,
    warns,
    sentence:
      values.length === 0
        ? 'No industry, line of work, level or place is written for those you talked to.'
        : alike.length === 0
          ? `Of your last ${numberInWords(last.length)} talks no industry, line of work, level or place prevails.`
          : `Of your last ${numberInWords(last.length)} talks ${alike.map((one) => valueInWords(one, titles)).join(', and ')}${warns ? ': much alike, so much that is new passes by.' : '.'}`,
  };
};

const inCommonMeasure = (mutual: readonly number[], method: Method): BreadthMeasure => {
  const bands = Map.groupBy(mutual, (count) => mutualBand(count, method));
  const sweet = bands.get('sweet-spot')?.length ?? 0;
  const same = bands.get('same-circle')?.length ?? 0;
  const nobody = bands.get('nobody')?.length ?? 0;
  const [least, most, circle] = method.breadth.mutual;
  return {
    id: 'in-common',
    title: 'A few people in common',
    value: mutual.length === 0 ? null : sweet / mutual.length,
    unit: 'share',
    aim: null,
    warns: false,
    sentence:
      mutual.length === 0
        ? 'Of nobody you talked to the mutual contacts are written.'
        : [
            `With ${some(sweet)} of ${numberInWords(mutual.length)} people you share ${least} to ${most} contacts, where most news comes from`,
            ...(nobody === 0 ? [] : [`with ${numberInWords(nobody)} nobody: an introducer helps there`]),
            ...(same === 0 ? [] : [`with ${numberInWords(same)} more than ${circle}: the same circle`]),
          ].join('; ') + '.',
  };
};

const targetsMeasure = (targets: BreadthInput['targets'], method: Method): BreadthMeasure => {
  const covered = targets.filter(({ coverage }) => coverage.covered).length;
  const advice = targetListAdvice(targets.length, method);
  const [from, to] = method.breadth.targets;
  const list =
    advice === 'few'
      ? `; a list of ${from} to ${to} makes you less dependent on one`
      : advice === 'many'
        ? `; more than ${to} is more than one can know`
        : '';
  return {
    id: 'targets',
    title: 'Companies you aim for',
    value: targets.length === 0 ? null : covered,
    unit: 'count',
    aim: targets.length === 0 ? null : { from: targets.length, to: null },
    warns: false,
    sentence:
      targets.length === 0
        ? 'No company is aimed at; a goal under Me has a place for them.'
        : `You aim for ${counted(targets.length)}, and know ${numberInWords(method.breadth.per_company.people)} people of different levels or departments at ${some(covered)} of them${list}.`,
  };
};
