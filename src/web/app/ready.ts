import type {
  DefaultError,
  EnsureInfiniteQueryDataOptions,
  EnsureQueryDataOptions,
  QueryKey,
} from '@tanstack/react-query';
import { queryClient } from './query-client.ts';

/** Asks unless it is known. What fails here is asked for again by the screen, which says so. */
export const known = <Data, Key extends QueryKey>(
  question: EnsureQueryDataOptions<Data, DefaultError, Data, Key>,
): Promise<unknown> => queryClient.ensureQueryData(question).catch(() => undefined);

/** The same for a list that comes in pages: the first of them. */
export const begun = <Data, Key extends QueryKey, Cursor>(
  question: EnsureInfiniteQueryDataOptions<Data, DefaultError, Data, Key, Cursor>,
): Promise<unknown> => queryClient.ensureInfiniteQueryData(question).catch(() => undefined);

/** What a screen is made of, known before it is drawn: so it is drawn once, whole, and nothing moves on it. */
export const ready = async (...questions: readonly Promise<unknown>[]): Promise<void> => {
  await Promise.all(questions);
};
