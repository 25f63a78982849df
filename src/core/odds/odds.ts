import type { Route } from '../asks/ask.ts';
import type { Method } from '../config/index.ts';

/** My own approaches by one route so far. */
export interface Approaches {
  readonly sent: number;
  readonly answered: number;
}

/** Routes to people I do not know yet: those whose answers are counted, each by itself. */
export const countedRoutes = ['cold', 'alumni', 'introduced'] as const satisfies readonly Route[];
export type CountedRoute = (typeof countedRoutes)[number];

export interface ReplyShare {
  /** The share that answers: the prior, corrected by what came back. */
  readonly share: number;
  /** One standard deviation to either side. */
  readonly low: number;
  readonly high: number;
}

export interface Odds extends Pick<ReplyShare, 'share'> {
  readonly plan: number;
  /** From hopeful to careful: the share's own range. */
  readonly range: readonly [number, number];
}

/** Whoever is known answers as one who was introduced. */
const priorOf = (route: Route, { odds }: Method): readonly [number, number] =>
  odds[route === 'known' ? 'introduced' : route];

/** The share of answers by a route as a Beta distribution: its mean, and how sure that is (R16). */
export const replyShare = (route: Route, { sent, answered }: Approaches, method: Method): ReplyShare => {
  const [yes, no] = priorOf(route, method);
  const a = yes + answered;
  const b = no + Math.max(0, sent - answered);
  const share = a / (a + b);
  const deviation = Math.sqrt((a * b) / ((a + b) ** 2 * (a + b + 1)));
  return { share, low: Math.max(0, share - deviation), high: Math.min(1, share + deviation) };
};

/**
 * How many to approach for so many talks (R16): `ceil(talks / p)` with p the mean of a Beta distribution. The priors
 * are guesses, and the user's own answers soon outweigh them.
 */
export const oddsOf = (talks: number, route: Route, approaches: Approaches, method: Method): Odds => {
  const { share, low, high } = replyShare(route, approaches, method);
  const planFor = (p: number): number => Math.ceil(talks / Math.min(1, Math.max(p, least)) - rounding);
  return {
    share,
    plan: planFor(share),
    range: [planFor(high), planFor(low)],
  };
};

/** Below it a plan would be no plan. */
const least = 0.02;
/** 3 / (1/6) is 18, whatever the last bit says. */
const rounding = 1e-9;
