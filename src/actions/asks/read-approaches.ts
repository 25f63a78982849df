import type { Ask } from '../../core/asks/index.ts';
import { countedRoutes, type Approaches, type CountedRoute } from '../../core/odds/odds.ts';
import type { Reader } from '../../store/space.ts';
import { heardSince } from './read-asks.ts';

/** What I sent by each route, and how much of it was answered: by a word on the ask, or by hearing from them since (R16). */
export const readApproaches = async (
  reader: Reader,
): Promise<readonly (Approaches & { readonly route: CountedRoute })[]> => {
  const asks = await reader.list('ask', {
    where: { state: { in: ['sent', 'answered', 'stopped'] }, route: { in: countedRoutes } },
  });
  const silent = asks.filter(({ answer }) => answer === null);
  const ties = await reader.ties(silent.map(({ personId }) => personId));
  const isAnswered = (ask: Ask): boolean =>
    ask.answer !== null || heardSince(ties.get(ask.personId), ask) !== null;
  return countedRoutes.map((route) => {
    const ofRoute = asks.filter((ask) => ask.route === route);
    return { route, sent: ofRoute.length, answered: ofRoute.filter(isAnswered).length };
  });
};
