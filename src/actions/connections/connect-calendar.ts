import {
  connectProblemInWords,
  newConnection,
  type Connection,
  type ConnectionId,
  type Outside,
} from '../../core/connections/index.ts';
import type { BatchId } from '../../core/ids.ts';
import { ok, type Result } from '../../core/result.ts';
import { invalid, type ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { readOwner } from '../owner.ts';
import { readArrived, settleRun, type Arrived } from './sync.ts';

export interface ConnectInput {
  readonly id: ConnectionId;
  /** The calendar's secret address. */
  readonly address: string;
  readonly name?: string;
  /** It may be on this machine or in its own network. */
  readonly allowPrivate?: boolean;
}

/**
 * Connects a calendar by its secret address. It is read at once, and only one that can be read is kept; what it brings
 * is the same batch, so that one undo takes all of it back.
 */
export const connectCalendar = async (
  deps: Deps,
  { vault, fetchDocument }: Outside,
  { id, address, name, allowPrivate = false }: ConnectInput,
): Promise<Result<{ readonly connection: Connection; readonly batch: BatchId | null }, ActionError>> => {
  const known = await deps.space.read((reader) => reader.list('connection'));
  const same = known.find(
    (connection) => connection.id === id || vault.open(connection.sealed, connection.id) === address.trim(),
  );
  if (same !== undefined) return ok({ connection: same, batch: null });
  const arrived = await readArrived(
    await fetchDocument('calendar', address, { validator: null, allowsPrivate: allowPrivate }),
  );
  if (arrived.type === 'failed') {
    const { says, toDo } = connectProblemInWords(arrived.problem, 'calendar');
    return invalid(says, 'address', toDo);
  }
  const shown = name?.trim() ?? '';
  const { value, batch } = await deps.space.write(
    { action: 'connect', summary: 'Connected a calendar' },
    async (writer) => {
      const { now } = await readOwner(writer, deps.clock);
      const connection = newConnection(now, {
        id,
        kind: 'calendar',
        name: shown === '' ? (titleOf(arrived) ?? hostOf(address)) : shown,
        sealed: vault.seal(address.trim(), id),
        allowsPrivate: allowPrivate,
      });
      writer.summarize(`Connected the calendar ${connection.name}`);
      return await settleRun(writer, deps, connection, arrived);
    },
  );
  return ok({ connection: value, batch });
};

/** As its owner has named it there. */
const titleOf = (arrived: Arrived): string | null =>
  arrived.type === 'calendar' ? (arrived.file.title?.slice(0, 100) ?? null) : null;

/** The secret is in the path: the host may be shown. */
const hostOf = (address: string): string =>
  URL.canParse(address.trim()) ? new URL(address.trim().replace(/^webcals?:/i, 'https:')).host : 'Calendar';
