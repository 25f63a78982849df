import type { QueryClient } from '@tanstack/react-query';
import { persistQueryClient } from '@tanstack/react-query-persist-client';
import { createAsyncStoragePersister } from '@tanstack/query-async-storage-persister';
import { storage } from './storage.ts';

/** What is shown at once on the next visit, and offline: the day, the first people, settings. Modest on purpose. */
const keptKeys = new Set(['today', 'status', 'settings']);
const dayMs = 86_400_000;

/** Keeps a few answers through a reload; returns once what was kept is back. */
export const persistQueries = (queryClient: QueryClient, version: string): Promise<void> =>
  persistQueryClient({
    queryClient,
    persister: createAsyncStoragePersister({
      key: 'answers',
      throttleTime: 1000,
      storage: {
        getItem: (key) => Promise.resolve(storage.get(key)),
        setItem: (key, value) => Promise.resolve(storage.set(key, value)),
        removeItem: (key) => Promise.resolve(storage.remove(key)),
      },
    }),
    maxAge: 7 * dayMs,
    buster: version,
    dehydrateOptions: {
      shouldDehydrateQuery: ({ queryKey, state }) =>
        state.status === 'success' && typeof queryKey[0] === 'string' && keptKeys.has(queryKey[0]),
    },
  })[1];
