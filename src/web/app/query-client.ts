import { QueryCache, QueryClient } from '@tanstack/react-query';
import { CallFailure } from './api.ts';
import { isOverNetwork } from './over-network.ts';
import { forgetAnswers, keptAnswers } from './persisted.ts';
import { shutOut } from './shut-out.ts';

/** A device that was shut out, or lost, keeps nothing of the book to read; words that wait to be sent stay, to be copied. */
const forgetWhereShutOut = async (cause: unknown): Promise<void> => {
  if (!(cause instanceof CallFailure) || cause.error.type !== 'unauthorized' || !isOverNetwork()) return;
  shutOut();
  await forgetAnswers();
  // What is on the screen, too; then nothing has an answer, and there is nothing left to forget.
  await queryClient.resetQueries({ predicate: ({ state }) => state.data !== undefined });
};

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: (cause) => void forgetWhereShutOut(cause) }),
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      gcTime: 24 * 3_600_000,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      persister: keptAnswers,
      // What the server refused it refuses again; only a way that was closed may open.
      retry: (count, cause) =>
        cause instanceof CallFailure && cause.error.type === 'unreachable' && count < 1,
    },
  },
});
