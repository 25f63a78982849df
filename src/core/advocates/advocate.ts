import type { Method } from '../config/index.ts';
import { numberFirst, numberInWords } from '../number-words.ts';

/** What someone was seen to do for me, and nothing else (R9). */
export interface ObservedActs {
  readonly passedResume: number;
  readonly vouched: number;
  readonly introductions: number;
  readonly unasked: number;
  readonly beganContact: boolean;
  readonly fastReplies: number;
  readonly strengthsKnown: number;
  /** W today. */
  readonly warmth: number;
}

export type AdvocateState = 'advocate' | 'likely' | 'not-yet';

export interface Advocacy {
  readonly state: AdvocateState;
  /** Behind "why" and in `--json` only. */
  readonly score: number;
  /** Their acts in words, the weightiest first. */
  readonly acts: readonly string[];
}

/** What each kind of act is worth, and how it is said. */
const partsOf = (
  acts: ObservedActs,
  { advocates }: Method,
): readonly (readonly [points: number, act: string | null])[] => [
  [acts.passedResume > 0 ? advocates.passed : 0, 'passed your resume on'],
  [acts.vouched > 0 ? advocates.vouched : 0, 'vouched for you'],
  [
    Math.min(advocates.introduced_max, advocates.introduced * acts.introductions),
    acts.introductions > 1 ? `introduced you ${acts.introductions} times` : 'introduced you',
  ],
  [acts.unasked > 0 ? advocates.unasked : 0, 'helped without being asked'],
  [acts.beganContact ? advocates.began : 0, 'began contact'],
  [acts.fastReplies >= advocates.fast_from ? advocates.fast_replies : 0, 'answers quickly'],
  [acts.strengthsKnown >= advocates.strengths_from ? advocates.strengths : 0, 'knows what you are good at'],
  [acts.warmth >= advocates.warm_from ? advocates.warm : 0, null],
];

/** Advocates go by what they did: passed my resume 40, vouched 30, introduced me 20 each to 40, and so on (R9). */
export const advocacyScore = (acts: ObservedActs, method: Method): number =>
  partsOf(acts, method).reduce((sum, [points]) => sum + points, 0);

export const advocacyOf = (acts: ObservedActs, method: Method): Advocacy => {
  const { advocates } = method;
  const score = advocacyScore(acts, method);
  return {
    state: score >= advocates.advocate ? 'advocate' : score >= advocates.likely ? 'likely' : 'not-yet',
    score,
    acts: partsOf(acts, method)
      .filter(([points]) => points > 0)
      .toSorted(([one], [other]) => other - one)
      .flatMap(([, act]) => act ?? []),
  };
};

export interface AdvocateSpread {
  readonly count: number;
  readonly companies: number;
  /** All in one company, or fewer than three. */
  readonly advice: 'more' | 'elsewhere' | null;
}

/** Three to five across two companies or more (R9). */
export const advocateSpread = (
  companyOf: readonly (string | null)[],
  { advocates }: Method,
): AdvocateSpread => {
  const companies = new Set(companyOf.filter((company) => company !== null)).size;
  const count = companyOf.length;
  return {
    count,
    companies,
    advice:
      count > 1 && companies < advocates.companies ? 'elsewhere' : count < advocates.aim[0] ? 'more' : null,
  };
};

/** Enough are enough: beyond five each gets too little care. */
export const hasEnoughAdvocates = (count: number, { advocates }: Method): boolean =>
  count >= advocates.aim[1];

const counted = (count: number, one: string, many: string): string =>
  `${numberFirst(count)} ${count === 1 ? one : many}`;

/** How the advocates are spread, in a sentence. */
export const spreadInWords = (
  { count, companies, advice }: AdvocateSpread,
  { advocates }: Method,
): string => {
  const [from, to] = advocates.aim;
  if (count === 0)
    return `Nobody yet: it comes with help given both ways. ${numberFirst(from)} to ${numberInWords(to)} are plenty.`;
  const people = counted(count, 'person goes', 'people go');
  switch (advice) {
    case 'more':
      return `${people} to bat for you; ${numberInWords(from)} to ${numberInWords(to)} are a good number.`;
    case 'elsewhere':
      return `${people} to bat for you, ${companies === 0 ? 'and no company of theirs is known' : 'all in one company'}: one elsewhere makes you less dependent on it.`;
    case null:
      return `${people} to bat for you, in ${numberInWords(companies)} companies: give them your care.`;
    default:
      return advice satisfies never;
  }
};
