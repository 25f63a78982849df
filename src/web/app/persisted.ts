import { hashKey, notifyManager, type QueryKey } from '@tanstack/react-query';
import {
  experimental_createQueryPersister,
  type PersistedQuery,
  type StoragePersisterOptions,
} from '@tanstack/query-persist-client-core';
import { clear, createStore, delMany, entries, get, set, del } from 'idb-keyval';

/** What can be read without a way to the server: the day, people, the pages last looked at, briefs, settings. */
const keptKeys = new Set([
  'today',
  'later',
  'status',
  'settings',
  'people',
  'everyone',
  'layers',
  'person',
  'debrief',
  'offers',
  'companies',
  'company',
  'criteria',
  'progress',
  'forward',
  'goals',
  'onboarding',
]);

/** So many answers of each kind are kept; of people's pages the last two hundred. */
const mostKept = 200;
const keptMs = 60 * 86_400_000;
const prefix = 'answer';

const store = createStore('goodturn', 'answers');

/** A private window has no such store, a full disk no room: then answers live as long as the window does. */
const orNothing = async <Value>(work: Promise<Value>): Promise<Value | undefined> => {
  try {
    return await work;
  } catch {
    return undefined;
  }
};

const options: StoragePersisterOptions<PersistedQuery> = {
  storage: {
    getItem: (key) => orNothing(get<PersistedQuery>(key, store)),
    setItem: (key, value) => orNothing(set(key, value, store)),
    removeItem: (key) => orNothing(del(key, store)),
  },
  // The browser's store takes values as they are.
  serialize: (query) => query,
  deserialize: (query) => query,
  prefix,
  buster: '4',
  maxAge: keptMs,
  filters: { predicate: ({ queryKey: [kind] }) => typeof kind === 'string' && keptKeys.has(kind) },
};

/** Gives a question the answer that was kept of it, for what is only there to be read offline; asked for again when it has aged. */
export const { persisterFn: keptForLater } = experimental_createQueryPersister({
  ...options,
  refetchOnRestore: false,
});

const fromBefore = new Set<string>();

/** Whether all that is known of a question is what was kept of an earlier visit. */
export const isFromBefore = (queryKey: QueryKey): boolean => fromBefore.has(hashKey(queryKey));

/** The same at once, and asks again, as it may be days old; keeps the next one. */
export const keptAnswers: typeof keptForLater = async (ask, context, query) => {
  let wasAsked = false;
  const answer = await keptForLater(
    async (asked: typeof context) => {
      wasAsked = true;
      const fresh = await ask(asked);
      fromBefore.delete(query.queryHash);
      return fresh;
    },
    context,
    query,
  );
  // The library would ask by itself too, and leave it unanswered where a newer question takes the place of that one.
  if (!wasAsked) {
    fromBefore.add(query.queryHash);
    notifyManager.schedule(() => void query.fetch().catch(() => {}));
  }
  return answer;
};

/** Lets go of what has not been looked at for longest. */
export const pruneAnswers = async (): Promise<void> => {
  const kept = (await orNothing(entries<string, PersistedQuery>(store))) ?? [];
  const byKind = Map.groupBy(
    kept,
    ([, { queryKey }]) => `${queryKey.length} ${String(queryKey[0])} ${String(queryKey[2])}`,
  );
  const old = [...byKind.values()].flatMap((some) =>
    some
      .toSorted(([, one], [, other]) => other.state.dataUpdatedAt - one.state.dataUpdatedAt)
      .slice(mostKept),
  );
  await orNothing(
    delMany(
      old.map(([key]) => key),
      store,
    ),
  );
};

/** Nothing of what was kept stays: somebody was erased, or another book is opened. */
export const forgetAnswers = async (): Promise<void> => await orNothing(clear(store));
