import type { QueryClient } from '@tanstack/react-query';
import { onChanged } from './events.ts';
import { newestAction, queries } from './queries.ts';
import { loadParts } from '../parts/later.tsx';

const quietMs = 5000;
const lateMs = 3_600_000;

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    // Safari has no such callback yet: a moment later is idle enough.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 5000 });
    else setTimeout(resolve, 1000);
  });

/**
 * Asks in idle moments for what the day may need where there is no network: whom Today speaks of, whom one
 * meets in the next days and how to prepare for it, and the list of people. What was asked for lately is not asked for again.
 */
const readyOffline = async (queryClient: QueryClient): Promise<void> => {
  await queryClient.fetchQuery(queries.today());
  // What comes first may be what was kept of an earlier day: asked for a second time it comes from the book.
  const day = await queryClient.fetchQuery({ ...queries.today(), staleTime: 0 });
  const met = day.ahead.map(({ id }) => id);
  const spokenOf = [...day.cards, ...day.loop].flatMap(({ person }) => person?.id ?? []);
  for (const id of new Set([...spokenOf, ...met])) {
    await idle();
    await queryClient.prefetchQuery({ ...queries.person(id), staleTime: lateMs });
  }
  for (const id of met) {
    await idle();
    await queryClient.prefetchQuery({ ...queries.brief(id), staleTime: lateMs });
  }
  await idle();
  await queryClient.prefetchQuery({ ...queries.offers(), staleTime: lateMs });
  await idle();
  const everyone = await queryClient.ensureQueryData(queries.everyone());
  if (everyone.asOf !== (await newestAction()))
    await queryClient.fetchQuery({ ...queries.everyone(), staleTime: 0 });
};

/** What is shown only when it is asked for, and must be there without a way to the server too. */
const loadAll = async (): Promise<void> => {
  await idle();
  await loadParts();
  // Pages to read, one after the other: nobody waits for them.
  for (const load of [
    () => import('../person/person-screen.tsx'),
    () => import('../people/people-screen.tsx'),
    () => import('../briefs/brief-screen.tsx'),
    () => import('../offers/offers-screen.tsx'),
  ]) {
    await idle();
    await load();
  }
  await idle();
  await loadParts();
};

/** Once at the start, and again when nothing has changed for a while after something did. */
export const keepReadyOffline = (queryClient: QueryClient): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Without a server there is nothing to get ready, and nothing to say about it.
  const ready = (): void => void readyOffline(queryClient).catch(() => {});
  ready();
  void loadAll().catch(() => {});
  onChanged(() => {
    clearTimeout(timer);
    timer = setTimeout(ready, quietMs);
  });
};
