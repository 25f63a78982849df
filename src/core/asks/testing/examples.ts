import type { Method } from '../../config/index.ts';
import { addDays, type CalendarDay } from '../../dates/index.ts';
import type { Example } from '../../testing/example.ts';
import { offeredDue } from '../offered.ts';
import { readinessFor, type AskPlan, type AskStanding, type Readiness } from '../readiness.ts';

const today = '2026-11-18' as CalendarDay;
const ago = (days: number): CalendarDay => addDays(today, -days);

export const stranger: AskStanding = {
  call: 'Jonas',
  mayContact: true,
  warmth: 0,
  conversations: 0,
  balance: 'not-judged',
  overdue: [],
  thanksOpen: false,
  strengthsKnown: 0,
  unreported: false,
  allowance: { type: 'allowed', from: null },
  asked: [],
  today,
};

export const plan = (kind: AskPlan['kind'], rest: Partial<AskPlan> = {}): AskPlan => ({
  kind,
  target: 'Ines Faria',
  blurb: null,
  offered: false,
  ruledOut: false,
  ...rest,
});

/** One call 14 days ago, thanked, knows one strength. */
const oneCall: AskStanding = { ...stranger, warmth: 64, conversations: 1, strengthsKnown: 1 };
/** Two talks, a fair balance with someone senior, two strengths. */
const twoTalks: AskStanding = {
  ...stranger,
  warmth: 85,
  conversations: 2,
  strengthsKnown: 2,
  balance: 'two-way',
};

const short = ({ verdict, score }: Readiness): readonly [string, number] => [verdict, score];

const ask = (standing: AskStanding, of: AskPlan, method: Method): readonly [string, number] =>
  short(readinessFor(standing, of, method));

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

export const askExamples: readonly Example[] = [
  {
    name: 'R6 a stranger with one specific question: 40, READY for advice; vague: 30, ALMOST',
    expected: [
      ['ready', 40],
      ['almost', 30, 'Make it one clear question.'],
    ],
    run: (method) => {
      const vague = readinessFor(stranger, plan('advice', { target: null }), method);
      return [ask(stranger, plan('advice'), method), [...short(vague), vague.steps[0]]];
    },
  },
  {
    name: 'R6 one call 14 d ago, thanked, one strength, specific: 71, READY for an introduction',
    expected: ['ready', 71],
    run: (method) => ask(oneCall, plan('introduction'), method),
  },
  {
    name: 'R6 the same for a referral: NOT YET, two gates are closed: one story and one more conversation',
    expected: ['not-yet', 71, ['Tell Jonas one story of what you do well.', 'One more conversation.']],
    run: (method) => {
      const answer = readinessFor(oneCall, plan('referral'), method);
      return [...short(answer), answer.steps];
    },
  },
  {
    name: 'R6 the same where they know nothing of me: two stories, and not one beside them',
    expected: ['Tell Jonas two stories of what you do well.', 'One more conversation.'],
    run: (method) => readinessFor({ ...oneCall, strengthsKnown: 0 }, plan('referral'), method).steps,
  },
  {
    name: 'R6 a stranger who knows all I can do, asked about a job: ALMOST, and a conversation is what it lacks',
    expected: ['almost', ['Have a conversation with Jonas first.']],
    run: (method) => {
      const { verdict, steps } = readinessFor({ ...stranger, strengthsKnown: 2 }, plan('job'), method);
      return [verdict, steps];
    },
  },
  {
    name: 'R6 with two strengths: 76, ALMOST',
    expected: ['almost', 76],
    run: (method) => ask({ ...oneCall, strengthsKnown: 2 }, plan('referral'), method),
  },
  {
    name: 'R6 two talks, W 85, fair balance, two strengths: 89, READY for a referral',
    expected: ['ready', 89],
    run: (method) => ask(twoTalks, plan('referral'), method),
  },
  {
    name: 'R6 the same with a thank-you overdue: 74, ALMOST, thank first',
    expected: ['almost', 74, ['Thank Jonas for the call first.']],
    run: (method) => {
      const answer = readinessFor(
        { ...twoTalks, overdue: ['thank Jonas for the call'], thanksOpen: true },
        plan('referral'),
        method,
      );
      return [...short(answer), answer.steps];
    },
  },
  {
    name: 'R6 one call 150 d ago, vague, result unreported: 31, NOT YET for an introduction',
    expected: ['not-yet', 31],
    run: (method) =>
      ask(
        { ...stranger, warmth: 30, conversations: 1, unreported: true },
        plan('introduction', { target: null }),
        method,
      ),
  },
  {
    name: 'R6 the score by its parts',
    expected: [100, 93, 85, 87, 95, 90, 90, 85, 85, 93],
    run: (method) => {
      const full: AskStanding = { ...twoTalks, warmth: 100, conversations: 3 };
      const score = (standing: Partial<AskStanding>, of: Partial<AskPlan> = {}): number =>
        readinessFor({ ...full, ...standing }, plan('referral', of), method).score;
      return [
        score({}),
        score({ conversations: 2 }),
        score({ overdue: ['thank Jonas'] }),
        score({ conversations: 1 }),
        score({ strengthsKnown: 1 }),
        score({ strengthsKnown: 0 }),
        score({}, { target: null }),
        score({ unreported: true }),
        score({ balance: 'one-sided' }),
        score({ balance: 'leaning' }),
      ];
    },
  },
  {
    name: 'R6 what they offered counts 15 and is ready at once, unless something is overdue to them',
    expected: [
      ['ready', 71],
      ['almost', 56],
    ],
    run: (method) => {
      const offering: AskStanding = { ...stranger, warmth: 20, strengthsKnown: 2 };
      const offered = plan('referral', { offered: true, target: 'Planner role 4471' });
      return [
        ask(offering, offered, method),
        ask({ ...offering, overdue: ['send Jonas the paper'] }, offered, method),
      ];
    },
  },
  {
    name: 'R6 35 for advice, 55 for an introduction, 70 for a referral, 55 for the question about a job',
    expected: [35, 55, 70, 55],
    run: (method) =>
      (['advice', 'introduction', 'referral', 'job'] as const).map(
        (kind) => readinessFor(twoTalks, plan(kind), method).needs,
      ),
  },
  {
    name: 'R6 at most 15 points short is ALMOST, more is not',
    expected: ['almost', 'not-yet'],
    run: (method) =>
      // 15 without debts, and 5.1 or 4.8 for warmth: of the 35 that advice needs.
      [17, 16].map(
        (warmth) =>
          ask({ ...stranger, warmth, balance: 'one-sided' }, plan('advice', { target: null }), method)[0],
      ),
  },
  {
    name: 'R6 an introduction needs one talk, a referral two',
    expected: ['almost', 'ready', 'almost', 'ready'],
    run: (method) => [
      ask({ ...twoTalks, conversations: 0 }, plan('introduction'), method)[0],
      ask({ ...twoTalks, conversations: 1 }, plan('introduction'), method)[0],
      ask({ ...twoTalks, conversations: 1 }, plan('referral'), method)[0],
      ask(twoTalks, plan('referral'), method)[0],
    ],
  },
  {
    name: 'R6 what they forward has 60 words at most',
    expected: ['ready', 'almost'],
    run: (method) =>
      [60, 61].map((count) => ask(twoTalks, plan('introduction', { blurb: words(count) }), method)[0]),
  },
  {
    name: 'R6 cool-down: 10 d after an ask for advice, 30 d for an introduction or a referral',
    expected: ['almost', 'ready', 'almost', 'ready', 'almost', 'ready'],
    run: (method) =>
      (
        [
          ['advice', 9],
          ['advice', 10],
          ['introduction', 29],
          ['introduction', 30],
          ['referral', 29],
          ['referral', 30],
        ] as const
      ).map(
        ([kind, days]) =>
          ask({ ...twoTalks, asked: [{ kind: 'advice', day: ago(days) }] }, plan(kind), method)[0],
      ),
  },
  {
    name: 'R6 two introductions within 180 d are enough',
    expected: ['almost', 'ready', 'ready'],
    run: (method) =>
      [[179, 60], [180, 60], [60]].map(
        (days) =>
          ask(
            { ...twoTalks, asked: days.map((count) => ({ kind: 'introduction', day: ago(count) })) },
            plan('introduction'),
            method,
          )[0],
      ),
  },
  {
    name: 'R6 from 55 on it is better asked live, with an easy way to say no',
    expected: [false, true],
    run: (method) =>
      (['advice', 'introduction'] as const).map((kind) =>
        readinessFor(twoTalks, plan(kind), method).reasons.some((reason) =>
          reason.startsWith('Better asked live'),
        ),
      ),
  },
  {
    name: 'R6 a company that was ruled out, one-sided giving and silence close a gate',
    expected: ['almost', 'not-yet', 'not-yet'],
    run: (method) => [
      ask(twoTalks, plan('referral', { ruledOut: true }), method)[0],
      ask({ ...twoTalks, balance: 'one-sided', conversations: 1 }, plan('referral'), method)[0],
      ask({ ...twoTalks, mayContact: false }, plan('advice'), method)[0],
    ],
  },
  {
    name: 'R6 what they offered becomes a promise due in 2 bd',
    expected: ['2026-11-20', '2026-11-24'],
    run: (method) => [offeredDue(today, method), offeredDue('2026-11-20' as CalendarDay, method)],
  },
];
