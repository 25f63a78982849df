import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { useHasWay } from './way.ts';

/** When the oldest of what is on screen was answered, in epoch milliseconds; null where nothing is. */
const oldestShown = (queryClient: QueryClient): number | null => {
  const cache = queryClient.getQueryCache();
  const times = cache.findAll({ type: 'active' }).flatMap(({ queryKey, state }) => {
    if (state.data === undefined) return [];
    // Without a way, the list of people is looked through here, in what was kept of everyone.
    const from = queryKey[0] === 'people' ? (cache.find({ queryKey: ['everyone'] })?.state ?? state) : state;
    return from.dataUpdatedAt === 0 ? [] : [from.dataUpdatedAt];
  });
  return times.length === 0 ? null : Math.min(...times);
};

/** As of when the screen is, while there is no way to the book; null while there is one. */
export const useAsOf = (): number | null => {
  const queryClient = useQueryClient();
  const hasWay = useHasWay();
  const subscribe = useCallback(
    (changed: () => void) => queryClient.getQueryCache().subscribe(changed),
    [queryClient],
  );
  const oldest = useSyncExternalStore(subscribe, () => oldestShown(queryClient));
  return hasWay ? null : oldest;
};
