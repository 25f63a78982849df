import type { FetchOptions, Outside, Problem, Validator } from '../../core/connections/index.ts';
import type { Feed } from '../../core/reading/index.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { findFeeds, readFeed } from '../../sources/feed/index.ts';

export interface FetchedFeed {
  readonly feed: Feed;
  /** Where to ask for it next. */
  readonly address: string;
  readonly validator: Validator | null;
}

/** Why there is no feed, and how long its server wants not to be asked. */
export interface NoFeed {
  readonly problem: Problem;
  readonly waitSeconds: number | null;
}

/** The feed at an address; null where it is as it was. */
export const fetchFeed = async (
  { fetchDocument }: Pick<Outside, 'fetchDocument'>,
  address: string,
  options: FetchOptions,
): Promise<Result<FetchedFeed | null, NoFeed>> => {
  const fetched = await fetchDocument('feed', address, options);
  if (fetched.type === 'failed') return err(fetched);
  if (fetched.type === 'unchanged') return ok(null);
  const read = readFeed(fetched.bytes, fetched);
  if (!read.ok) return err({ problem: read.error, waitSeconds: null });
  const { validator, hasMoved } = fetched;
  return ok({ feed: read.value, address: hasMoved ? fetched.address : address, validator });
};

/** The feed at an address, or the first that the page there names. */
export const findFeed = async (
  outside: Pick<Outside, 'fetchDocument'>,
  address: string,
  allowsPrivate: boolean,
): Promise<Result<FetchedFeed, NoFeed>> => {
  const options = { validator: null, allowsPrivate };
  const there = await outside.fetchDocument('feed', address, options);
  if (there.type === 'failed') return err(there);
  if (there.type === 'unchanged') return noFeed;
  const read = readFeed(there.bytes, there);
  if (read.ok)
    return ok({
      feed: read.value,
      address: there.hasMoved ? there.address : address,
      validator: there.validator,
    });
  const [named] = findFeeds(there.bytes, there);
  if (named === undefined) return err({ problem: read.error, waitSeconds: null });
  const found = await fetchFeed(outside, named, options);
  return found.ok ? (found.value === null ? noFeed : ok(found.value)) : found;
};

const noFeed = err<NoFeed>({ problem: 'no-feed', waitSeconds: null });
