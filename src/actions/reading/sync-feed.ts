import {
  emptyTally,
  nextRun,
  problemInWords,
  type Connection,
  type Outside,
} from '../../core/connections/index.ts';
import { addHours, type Instant } from '../../core/dates/index.ts';
import type { Result } from '../../core/result.ts';
import type { Writer } from '../../store/space.ts';
import type { Deps } from '../deps.ts';
import { readOwner } from '../owner.ts';
import { bringArticles } from './bring-articles.ts';
import { fetchFeed, type FetchedFeed, type NoFeed } from './fetch-feed.ts';

/** One look at a feed: what is new there comes to the shelf. */
export const syncFeed = async (
  deps: Deps,
  outside: Outside,
  connection: Connection,
): Promise<Connection | null> => {
  const { id, name, sealed, validator, allowsPrivate } = connection;
  const address = outside.vault.open(sealed, id);
  const fetched: Result<FetchedFeed | null, NoFeed> =
    address === null
      ? { ok: false, error: { problem: 'lost-key', waitSeconds: null } }
      : await fetchFeed(outside, address, { validator, allowsPrivate });
  const { value } = await deps.space.write(
    {
      action: 'sync',
      summary: fetched.ok
        ? `Read ${name}`
        : `Could not read ${name}: ${problemInWords(fetched.error.problem, 'feed').says}`,
      undoable: false,
    },
    async (writer) => {
      // It may have been removed or paused while the other side took its time.
      const current = await writer.get('connection', id);
      if (current === null) return null;
      const after = fetched.ok
        ? await settleFeed(writer, deps, moved(current, fetched.value, address, outside), fetched.value)
        : await settleFailure(writer, deps, current, fetched.error);
      await writer.put('connection', after);
      return after;
    },
  );
  return value;
};

/** A feed that moved for good is asked for where it is now. */
const moved = (
  connection: Connection,
  fetched: FetchedFeed | null,
  address: string | null,
  { vault }: Outside,
): Connection =>
  fetched === null || fetched.address === address
    ? connection
    : { ...connection, sealed: vault.seal(fetched.address, connection.id) };

/** The connection after a feed was read, and its articles on the shelf; null where it is as it was. */
export const settleFeed = async (
  writer: Writer,
  { clock, ids }: Deps,
  connection: Connection,
  fetched: FetchedFeed | null,
): Promise<Connection> => {
  const owner = await readOwner(writer, clock);
  const last = connection.lastRun ?? { ...emptyTally, readAt: null };
  const after: Connection = {
    ...connection,
    failures: 0,
    nextRunAt: nextRun(owner.now, 0, owner.method),
  };
  if (fetched === null)
    return {
      ...after,
      lastRun: {
        ...last,
        created: 0,
        unchanged: last.unchanged + last.created,
        at: owner.now,
        outcome: 'unchanged',
        problem: null,
      },
    };
  const counts = await bringArticles(writer, connection, fetched.feed, { owner, ids });
  return {
    ...after,
    validator: fetched.validator,
    lastRun: { ...emptyTally, ...counts, at: owner.now, readAt: owner.now, outcome: 'read', problem: null },
  };
};

const settleFailure = async (
  writer: Writer,
  { clock }: Deps,
  connection: Connection,
  { problem, waitSeconds }: NoFeed,
): Promise<Connection> => {
  const owner = await readOwner(writer, clock);
  const failures = connection.failures + 1;
  const last = connection.lastRun ?? { ...emptyTally, readAt: null };
  return {
    ...connection,
    // Whoever says that a feed has ended wants to be asked no more.
    state: problem === 'gone' ? 'paused' : connection.state,
    failures,
    nextRunAt: notBefore(
      nextRun(owner.now, failures, owner.method),
      addHours(owner.now, (waitSeconds ?? 0) / 3600),
    ),
    lastRun: { ...last, at: owner.now, outcome: 'failed', problem },
  };
};

const notBefore = (wanted: Instant, allowed: Instant): Instant => (wanted < allowed ? allowed : wanted);
