import { addDays, daysBetween, type CalendarDay } from '../dates/index.ts';
import type { Method } from '../config/index.ts';
import type { BalanceBand } from '../ledger/balance.ts';
import { capitalized } from '../sentence.ts';
import { dayInWords } from '../today/words.ts';
import type { TouchAllowance } from '../touch/allowance.ts';
import type { AskKind } from './ask.ts';

/** What R6 needs to know of a person, whatever is asked of them. */
export interface AskStanding {
  /** What one calls them. */
  readonly call: string;
  readonly mayContact: boolean;
  /** W today, 0 to 86. */
  readonly warmth: number;
  readonly conversations: number;
  readonly balance: BalanceBand;
  /** Thank-yous and promises to them whose time is over, in words: "thank Jonas for the call". */
  readonly overdue: readonly string[];
  /** Any thank-you to them still unsaid, overdue or not. */
  readonly thanksOpen: boolean;
  /** How many of my strengths they know. */
  readonly strengthsKnown: number;
  /** The result of the last ask that was answered has not been told them. */
  readonly unreported: boolean;
  /** R14, of an unprompted note today. */
  readonly allowance: TouchAllowance;
  /** Earlier asks that went out, oldest first. */
  readonly asked: readonly { readonly kind: AskKind; readonly day: CalendarDay }[];
  readonly today: CalendarDay;
}

/** What would be asked. */
export interface AskPlan {
  readonly kind: AskKind;
  /** A named person, a role id, or one question. */
  readonly target: string | null;
  /** What they can forward; null where none is written. */
  readonly blurb: string | null;
  /** They offered it themselves. */
  readonly offered: boolean;
  /** R10 of the company in question: said "not for me". */
  readonly ruledOut: boolean;
}

export interface Readiness {
  readonly verdict: 'ready' | 'almost' | 'not-yet';
  /** 0 to 100; shown only behind "why". */
  readonly score: number;
  readonly needs: number;
  /** What speaks for it and against it, in sentences. */
  readonly reasons: readonly string[];
  /** The cheapest next steps, at most three. */
  readonly steps: readonly string[];
}

interface Gate {
  readonly open: boolean;
  /** Why it is closed, and what opens it; its cost in about minutes, for the order. */
  readonly reason: string;
  readonly step: string;
  readonly cost: number;
}

/** How well one should know each other for it: 55 and more is a large ask. */
export const needsOf = (kind: AskKind, { ask }: Method): number =>
  ({ advice: ask.advice, introduction: ask.intro, referral: ask.referral, job: ask.job })[kind];

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0;

/** The day from which the next ask is no hurry; null where it is none today. */
const cooledOn = ({ asked, today }: AskStanding, kind: AskKind, { ask }: Method): CalendarDay | null => {
  const days = {
    advice: ask.cool_d.advice,
    introduction: ask.cool_d.intro,
    referral: ask.cool_d.referral,
    job: ask.cool_d.advice,
  }[kind];
  const last = asked.at(-1);
  const cooled = last === undefined ? null : addDays(last.day, days);
  const large = asked.filter(
    (one) => one.kind === kind && isLarge(kind) && daysBetween(one.day, today) < ask.per_d,
  );
  const oldest = large.at(-ask.per_180d);
  const allowed = oldest === undefined ? null : addDays(oldest.day, ask.per_d);
  const from =
    [cooled, allowed]
      .filter((day) => day !== null)
      .toSorted()
      .at(-1) ?? null;
  return from !== null && from > today ? from : null;
};

const isLarge = (kind: AskKind): boolean => kind === 'introduction' || kind === 'referral';

/** The first day on which another note would not crowd them; null where today is fine, and where nothing may go out. */
const touchFrom = ({ allowance, today }: AskStanding): CalendarDay | null =>
  allowance.type === 'archived' || allowance.from === null || allowance.from <= today ? null : allowance.from;

const gatesOf = (standing: AskStanding, plan: AskPlan, method: Method): readonly Gate[] => {
  const { call } = standing;
  const { ask } = method;
  const { kind, offered } = plan;
  const from = touchFrom(standing);
  const cooled = cooledOn(standing, kind, method);
  const waitFrom =
    [from, cooled]
      .filter((day) => day !== null)
      .toSorted()
      .at(-1) ?? null;
  const large = isLarge(kind);
  const gates: Gate[] = [
    {
      open: standing.overdue.length === 0,
      reason: `First things first: ${standing.overdue.join(', ')}.`,
      step: `${capitalized(standing.overdue[0] ?? '')} first.`,
      cost: 3,
    },
    {
      open: standing.mayContact && standing.allowance.type !== 'archived',
      reason: standing.mayContact
        ? `${call} has not answered for a long time.`
        : `${call} is not to be contacted.`,
      step: `Let ${call} be.`,
      cost: 0,
    },
    {
      open: offered || (from === null && cooled === null),
      reason: `You wrote to ${call} not long ago.`,
      step: waitFrom === null ? '' : `Wait until ${dayInWords(waitFrom, standing.today)}.`,
      cost: 1,
    },
  ];
  if (large || kind === 'job')
    gates.push({
      open: standing.balance !== 'one-sided' || offered,
      reason: `${call} has given much more than you so far.`,
      step: `Give something first: an article, a result, a hand.`,
      cost: 10,
    });
  if (kind === 'introduction')
    gates.push(
      {
        open: standing.conversations >= ask.talks.intro || offered,
        reason: `You and ${call} have not talked yet.`,
        step: `Have a conversation with ${call} first.`,
        cost: 30,
      },
      {
        open: !standing.thanksOpen || standing.overdue.length > 0,
        reason: `${call} has not been thanked yet.`,
        step: `Thank ${call} first.`,
        cost: 3,
      },
      {
        open: plan.target !== null,
        reason: 'It names nobody.',
        step: 'Name the person you would like to meet.',
        cost: 1,
      },
      {
        open: plan.blurb === null || wordCount(plan.blurb) <= ask.blurb_words,
        reason: `What ${call} can forward is too long.`,
        step: `Cut it to ${ask.blurb_words} words.`,
        cost: 4,
      },
    );
  if (kind === 'referral')
    gates.push(
      {
        open: standing.conversations >= ask.talks.referral || offered,
        reason: `You and ${call} have not talked often enough for this.`,
        step:
          standing.conversations === 0 ? `Have a conversation with ${call} first.` : 'One more conversation.',
        cost: 30,
      },
      {
        open: standing.strengthsKnown >= storiesFor(kind, method),
        reason: `${call} cannot say yet what you are good at.`,
        step: `Tell ${call} ${standing.strengthsKnown + 1 >= storiesFor(kind, method) ? 'one story' : 'two stories'} of what you do well.`,
        cost: 5,
      },
      {
        open: plan.target !== null,
        reason: 'It names no role.',
        step: 'Say which role, with its number.',
        cost: 1,
      },
      {
        open: !plan.ruledOut,
        reason: 'You decided that this company is not for you.',
        step: 'Look at the company once more before you ask.',
        cost: 8,
      },
    );
  return gates;
};

const exactScore = (standing: AskStanding, plan: AskPlan, { ask }: Method): number => {
  const { score } = ask;
  const { balance, strengthsKnown, conversations } = standing;
  const road = balance === 'leaning' ? score.leaning : balance === 'one-sided' ? 0 : score.two_way;
  return (
    score.warmth * standing.warmth +
    (score.talks * Math.min(conversations, score.talks_cap)) / score.talks_cap +
    road +
    (standing.overdue.length === 0 ? score.no_debts : 0) +
    (score.strengths[Math.min(strengthsKnown, score.strengths.length - 1)] ?? 0) +
    (plan.target === null ? 0 : score.specific) +
    (plan.offered ? score.offered : 0) +
    (standing.unreported ? score.unreported : 0)
  );
};

/** How many stories of mine they must know before they are asked for this. */
const storiesFor = (kind: AskKind, { ask }: Method): number =>
  kind === 'referral' ? ask.strengths.referral : 0;

/** What would add to the score and is at no gate, cheapest first. */
const improvements = (
  standing: AskStanding,
  plan: AskPlan,
  method: Method,
): readonly (readonly [cost: number, step: string])[] => {
  const { ask } = method;
  const { call, strengthsKnown } = standing;
  const steps: (readonly [number, string])[] = [];
  if (plan.target === null) steps.push([1, specifics[plan.kind]]);
  if (standing.unreported) steps.push([2, `Tell ${call} what came of the last thing you asked.`]);
  if (strengthsKnown >= storiesFor(plan.kind, method) && strengthsKnown < ask.score.strengths.length - 1)
    steps.push([5, `Tell ${call} one story of what you do well.`]);
  if (standing.balance === 'leaning' || standing.balance === 'one-sided')
    steps.push([10, `Give ${call} something useful first.`]);
  // A stranger is asked for the conversation itself.
  if (standing.conversations < ask.score.talks_cap && (standing.conversations > 0 || plan.kind !== 'advice'))
    steps.push([
      30,
      standing.conversations === 0 ? `Have a conversation with ${call} first.` : 'One more conversation.',
    ]);
  return steps;
};

const specifics: Readonly<Record<AskKind, string>> = {
  advice: 'Make it one clear question.',
  introduction: 'Name the person you would like to meet.',
  referral: 'Say which role, with its number.',
  job: 'Make it one clear question.',
};

const largeHint = 'Better asked live than in writing, with an easy way to say no.';
const jobHint =
  'Nobody is asked for a job: ask “what would make me a strong candidate?”, and apply through the posting.';

/**
 * Whether it is fair to ask now (R6): READY where the score is reached and every gate open; ALMOST where every gate
 * is open and a little is missing, or the score is reached and one gate closed. What they offered is ready at once,
 * unless something is overdue to them.
 */
export const readinessFor = (standing: AskStanding, plan: AskPlan, method: Method): Readiness => {
  const { ask } = method;
  const needs = needsOf(plan.kind, method);
  const exact = exactScore(standing, plan, method);
  const closed = gatesOf(standing, plan, method).filter(({ open }) => !open);
  // Sums of fractions that are equal on paper are equal here.
  const short = needs - exact - 1e-9;
  const isReached = short <= 0 || (plan.offered && standing.mayContact);
  const verdict: Readiness['verdict'] = !standing.mayContact
    ? 'not-yet'
    : isReached
      ? closed.length === 0
        ? 'ready'
        : closed.length === 1
          ? 'almost'
          : 'not-yet'
      : closed.length === 0 && short <= ask.almost
        ? 'almost'
        : 'not-yet';
  const missing = isReached ? [] : improvements(standing, plan, method);
  const steps = [...closed.map(({ cost, step }) => [cost, step] as const), ...missing]
    .toSorted(([one], [other]) => one - other)
    .map(([, step]) => step);
  return {
    verdict,
    score: Math.max(0, Math.min(100, Math.round(exact))),
    needs,
    reasons: reasonsOf(standing, plan, closed, verdict, method),
    steps: [...new Set(steps)].slice(0, mostSteps),
  };
};

const mostSteps = 3;

const reasonsOf = (
  standing: AskStanding,
  plan: AskPlan,
  closed: readonly Gate[],
  verdict: Readiness['verdict'],
  method: Method,
): readonly string[] => {
  const { call, conversations, warmth } = standing;
  const reasons: string[] = [];
  if (plan.offered) reasons.push(`${call} offered this.`);
  if (plan.kind === 'job') reasons.push(jobHint);
  reasons.push(
    conversations === 0
      ? `You and ${call} have not talked yet.`
      : `You and ${call} have talked ${conversations === 1 ? 'once' : conversations === 2 ? 'twice' : `${conversations} times`}.`,
  );
  if (conversations > 0)
    reasons.push(
      warmth >= method.warmth.bands[0]
        ? 'The tie is warm.'
        : warmth >= method.warmth.bands[1]
          ? 'The tie could be warmer.'
          : 'It has been quiet between you for a long time.',
    );
  if (standing.balance === 'leaning') reasons.push(`${call} has given a little more than you.`);
  if (standing.unreported) reasons.push(`${call} never heard what came of the last thing you asked.`);
  for (const { reason } of closed) if (!reasons.includes(reason)) reasons.push(reason);
  if (verdict === 'ready' && needsOf(plan.kind, method) >= method.ask.live_from) reasons.push(largeHint);
  return reasons;
};
