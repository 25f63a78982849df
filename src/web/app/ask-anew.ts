import type { InvalidateQueryFilters, QueryClient } from '@tanstack/react-query';

/**
 * After a change: asks again what is on the screen, and the rest when it is looked at. An answer that is on its way since
 * before the change may not know of it, and is no newer for coming late.
 * @param which only these questions
 * @returns when what is on the screen was asked again
 */
export const askAnew = async (client: QueryClient, which: InvalidateQueryFilters = {}): Promise<void> => {
  const before = client
    .getQueryCache()
    .findAll({ ...which, fetchStatus: 'fetching' })
    .map((query) => ({ query, answer: query.promise }));
  const asked = client.invalidateQueries(which);
  for (const { query, answer } of before) {
    // The library asked it anew, as it does of what is on the screen with an earlier answer.
    if (query.promise !== answer) continue;
    void answer?.then(
      () => client.invalidateQueries({ predicate: (one) => one === query }),
      () => {},
    );
  }
  await asked;
};
