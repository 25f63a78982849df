import {
  emptyTally,
  nextRun,
  problemInWords,
  sizeOf,
  sourceOf,
  type Connection,
  type ConnectionId,
  type ConnectionKind,
  type ConnectionRun,
  type Fetched,
  type Outside,
} from '../../core/connections/index.ts';
import { hoursBetween, type Instant } from '../../core/dates/index.ts';
import { headLength, recognize } from '../../sources/recognize.ts';
import { icsSteps, type IcsFile } from '../../sources/ics/index.ts';
import type { Writer } from '../../store/space.ts';
import { readMyAddresses } from '../settings/my-addresses.ts';
import { bringCalendar } from '../import/apply-calendars.ts';
import { Pending } from '../import/pending.ts';
import { takeSteps } from '../import/take-steps.ts';
import type { Deps } from '../deps.ts';
import { readOwner } from '../owner.ts';
import { syncContacts } from '../contacts/sync-contacts.ts';
import { syncFeed } from '../reading/sync-feed.ts';
import { readMailbox, type MailboxRun } from './read-mailbox.ts';

/** What came from outside, read as far as it can be without the book. */
export type Arrived =
  | { readonly type: 'calendar'; readonly file: IcsFile; readonly validator: Connection['validator'] }
  | { readonly type: 'unchanged' }
  | Exclude<MailboxRun, { readonly type: 'left' }>;

export const readArrived = async (fetched: Fetched): Promise<Arrived> => {
  if (fetched.type !== 'fresh') return fetched;
  const { bytes, validator } = fetched;
  if (recognize(bytes.subarray(0, headLength), 'calendar').type !== 'ics')
    return { type: 'failed', problem: 'no-calendar' };
  return { type: 'calendar', file: await takeSteps(icsSteps(bytes)), validator };
};

const firstRun: ConnectionRun = {
  at: 0 as Instant,
  outcome: 'read',
  problem: null,
  readAt: null,
  ...emptyTally,
};

/** Brings the book up to what arrived, and notes the run at the connection. */
export const settleRun = async (
  writer: Writer,
  deps: Deps,
  connection: Connection,
  arrived: Arrived,
): Promise<Connection> => {
  const owner = await readOwner(writer, deps.clock);
  const last = connection.lastRun ?? firstRun;
  const failures = arrived.type === 'failed' ? connection.failures + 1 : 0;
  const after: Connection = {
    ...connection,
    failures,
    nextRunAt: nextRun(owner.now, failures, owner.method),
  };
  const ranAt = { ...last, at: owner.now, problem: null };
  if (arrived.type === 'failed')
    return put(writer, { ...after, lastRun: { ...ranAt, outcome: 'failed', problem: arrived.problem } });
  if (arrived.type === 'unchanged')
    return put(writer, { ...after, lastRun: { ...ranAt, outcome: 'unchanged' } });
  if (arrived.type === 'brought') {
    const { tally, problem } = arrived;
    const read = { ...tally, readAt: owner.now, outcome: 'read' as const };
    return put(writer, {
      ...after,
      lastRun: { ...ranAt, ...(sizeOf(tally) === 0 ? { outcome: 'unchanged' as const } : read), problem },
    });
  }
  const { file, validator } = arrived;
  const pending = new Pending();
  const { counts, leftOut } = await bringCalendar(
    writer,
    pending,
    { file, source: sourceOf(connection), since: connection.connectedAt, whole: true },
    { ids: deps.ids, owner, mine: await readMyAddresses(writer) },
  );
  await pending.write(writer);
  const lastRun = {
    ...ranAt,
    ...counts,
    readAt: owner.now,
    rejected: file.rejected,
    leftOut,
    outcome: 'read' as const,
  };
  return put(writer, { ...after, validator, lastRun });
};

const put = async (writer: Writer, connection: Connection): Promise<Connection> => {
  await writer.put('connection', connection);
  return connection;
};

/**
 * One look at each of these, all at once: neither a slow one nor one whose reading is broken holds up the others. What
 * a bug threw is noted where it happened, so that it is tried less and less often, and thrown when all are done.
 */
export const syncEach = async (
  deps: Deps,
  outside: Outside,
  connections: readonly Connection[],
): Promise<readonly Connection[]> => {
  const bugs: unknown[] = [];
  const synced = await Promise.all(
    connections.map(async (connection) => {
      try {
        return await runOnce(deps, outside, connection);
      } catch (error) {
        bugs.push(error);
        return await settle(deps, connection, { type: 'failed', problem: 'bug' });
      }
    }),
  );
  if (bugs.length > 0) throw new AggregateError(bugs, 'Connections that could not be read');
  return synced.filter((connection) => connection !== null);
};

/** Runs that are under way, by their books and connections: the clock and the user may ask for one at the same time. */
const underWay = new WeakMap<Outside, Map<ConnectionId, ReturnType<Run>>>();

const runOnce: Run = (deps, outside, connection) => {
  const running = underWay.get(outside) ?? new Map<ConnectionId, ReturnType<Run>>();
  underWay.set(outside, running);
  const known = running.get(connection.id);
  if (known !== undefined) return known;
  const run = runs[connection.kind](deps, outside, connection).finally(() => running.delete(connection.id));
  running.set(connection.id, run);
  return run;
};

type Run = (deps: Deps, outside: Outside, connection: Connection) => Promise<Connection | null>;

const readAndSettle: Run = async (deps, outside, connection) => {
  const arrived = await arriveFrom(deps, outside, connection);
  return arrived.type === 'left'
    ? await deps.space.read((reader) => reader.get('connection', connection.id))
    : await settle(deps, connection, arrived);
};

const runs: Readonly<Record<ConnectionKind, Run>> = {
  calendar: readAndSettle,
  mail: readAndSettle,
  contacts: syncContacts,
  feed: syncFeed,
  // It has nothing to read: it sends when the user says so.
  smtp: (_deps, _outside, connection) => Promise.resolve(connection),
  // It is asked when the user says so.
  model: (_deps, _outside, connection) => Promise.resolve(connection),
};

const settle = async (deps: Deps, connection: Connection, arrived: Arrived): Promise<Connection | null> => {
  const { value } = await deps.space.write(
    { action: 'sync', summary: summaryOf(connection, arrived), undoable: false },
    async (writer) => {
      // It may have been removed or paused while the other side took its time.
      const current = await writer.get('connection', connection.id);
      return current === null ? null : settleRun(writer, deps, current, arrived);
    },
  );
  return value;
};

/** An unchanged calendar is read again once a day: what is to come comes nearer by itself. */
const rereadAfterHours = 24;

const arriveFrom = async (
  deps: Deps,
  outside: Outside,
  connection: Connection,
): Promise<Arrived | MailboxRun> => {
  if (connection.mailbox !== null) return await readMailbox(deps, outside, connection);
  const { vault, fetchDocument } = outside;
  const { id, sealed, allowsPrivate, validator, lastRun } = connection;
  const address = vault.open(sealed, id);
  if (address === null) return { type: 'failed', problem: 'lost-key' };
  const readAt = lastRun?.readAt ?? null;
  const isFresh = readAt !== null && hoursBetween(readAt, deps.clock.now()) < rereadAfterHours;
  return await readArrived(
    await fetchDocument('calendar', address, { allowsPrivate, validator: isFresh ? validator : null }),
  );
};

const summaryOf = ({ name, kind }: Connection, arrived: Arrived): string =>
  arrived.type === 'failed'
    ? `Could not read ${name}: ${problemInWords(arrived.problem, kind).says}`
    : `Read ${name}`;

/** Those whose time has come; for the clock that runs while a server does. */
export const syncDue = async (deps: Deps, outside: Outside): Promise<readonly Connection[]> => {
  const now = deps.clock.now();
  const all = await deps.space.read((reader) => reader.list('connection', { where: { state: 'on' } }));
  return await syncEach(
    deps,
    outside,
    all.filter(({ nextRunAt }) => nextRunAt <= now),
  );
};

/** Those the user names, or all that are on; a paused one is read when it is named. */
export const syncConnections = async (
  deps: Deps,
  outside: Outside,
  id: ConnectionId | null,
): Promise<readonly Connection[]> => {
  const all = await deps.space.read((reader) => reader.list('connection'));
  return await syncEach(
    deps,
    outside,
    all.filter((connection) => (id === null ? connection.state === 'on' : connection.id === id)),
  );
};
