import type { Method } from '../config/index.ts';
import { countedRoutes, replyShare, type CountedRoute } from '../odds/odds.ts';
import { share, type CountedMetric, type MeasureGroup, type ProgressFacts } from './metric.ts';
import { counted } from '../counts.ts';

/** What came of it: the places of a new role, answers, companies learned. */
export const outcomeMetrics: MeasureGroup = (facts, method) => {
  const { onboarding, companies } = facts;
  return [
    {
      id: 'onboarding',
      title: 'First 90 days',
      value: onboarding === null ? null : share(onboarding.filled, onboarding.expected),
      of: onboarding === null ? 0 : Infinity,
      unit: 'share',
      healthy: { from: method.progress.onboarding, to: null },
      definition: 'Places on the map of a new role that are filled, of those whose day has come.',
      sentence:
        onboarding === null
          ? 'No new role is open.'
          : `${onboarding.filled} of ${onboarding.expected} people met whose day has come.`,
      next: 'plan a first meeting with one of them',
    },
    ...replyMetrics(facts, method),
    {
      id: 'learned',
      title: 'Companies learned',
      value: companies.learned,
      of: 0,
      unit: 'companies',
      healthy: null,
      definition: `Companies of which you heard enough to say something with a confidence of ${method.fit.no_conf} or more.`,
      sentence:
        companies.learned === 0
          ? 'You have not heard enough of any company yet.'
          : `You know ${counted(companies.learned, 'company', 'companies')} well enough to have a view.`,
      next: null,
    },
    {
      id: 'ruled-out',
      title: 'Ruled out',
      value: companies.ruledOut,
      of: 0,
      unit: 'companies',
      healthy: null,
      definition: 'Companies that you found are not for you: each saved you a wrong year.',
      sentence:
        companies.ruledOut === 0
          ? 'None yet.'
          : `${counted(companies.ruledOut, 'company', 'companies')} ${companies.ruledOut === 1 ? 'is' : 'are'} not for you, and you know why.`,
      next: null,
    },
  ];
};

const ways: Readonly<Record<CountedRoute, readonly [title: string, way: string]>> = {
  cold: ['Answers out of the blue', 'out of the blue'],
  alumni: ['Answers from alumni', 'to alumni'],
  introduced: ['Answers after an introduction', 'after an introduction'],
};

/** By route, as what may be expected and how sure that is: one percentage of few answers would say too much (R16). */
const replyMetrics = ({ replies }: ProgressFacts, method: Method): readonly CountedMetric[] =>
  countedRoutes.map((route) => {
    const [title, way] = ways[route];
    const approaches = replies.find((one) => one.route === route) ?? { sent: 0, answered: 0 };
    const { sent, answered } = approaches;
    const { share: mean, low, high } = replyShare(route, approaches, method);
    return {
      id: `replies-${route}` as const,
      title,
      value: sent === 0 ? null : mean,
      of: sent,
      range: sent === 0 ? null : { from: low, to: high },
      unit: 'share',
      healthy: null,
      definition: `What may be expected of requests ${way}: what came back of yours, weighed with a guess to begin with, and how sure that is by now. It is compared with nobody; silence tells about inboxes, not about you.`,
      sentence:
        sent === 0
          ? `No request ${way} yet.`
          : `${answered} of ${counted(sent, 'request')} ${way} answered; of the next ten expect ${betweenTens(low, high)}.`,
      next: null,
    };
  });

/** "1 to 4", "6". */
const betweenTens = (low: number, high: number): string => {
  const [from, to] = [Math.round(low * 10), Math.round(high * 10)];
  return from === to ? String(from) : `${from} to ${to}`;
};
