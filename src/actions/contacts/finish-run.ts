import { nextRun, type Compared, type Connection, type Problem } from '../../core/connections/index.ts';
import { livingStates } from '../../core/contacts/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Owner } from '../owner.ts';
import type { Brought } from './brought.ts';

export interface ContactsRun {
  readonly brought: Brought;
  /** What stopped it; what came before that is kept. */
  readonly problem: Problem | null;
  /** By what to go on next time. */
  readonly token: string | null;
  /** Up to where the book was compared with it; null where it was not, or not to the end. */
  readonly compared: Compared | null;
}

/** The connection after a run, with what it brought and when it is next. */
export const finishedRun = async (
  reader: Reader,
  owner: Owner,
  connection: Connection,
  { brought, problem, token, compared }: ContactsRun,
): Promise<Connection> => {
  const failures = problem === null ? 0 : connection.failures + 1;
  const { created, updated, rejected, sent, leftOut } = brought;
  const linked = await reader.count('linkedCard', {
    where: { connectionId: connection.id, state: { in: livingStates }, personId: { not: null } },
  });
  const isQuiet = created + updated + rejected + sent === 0;
  return {
    ...connection,
    failures,
    nextRunAt: nextRun(owner.now, failures, owner.method),
    validator:
      token === null && compared === null
        ? null
        : { etag: token, lastModified: null, ...(compared === null ? {} : { compared }) },
    lastRun: {
      at: owner.now,
      outcome: problem !== null ? 'failed' : isQuiet ? 'unchanged' : 'read',
      problem,
      readAt: problem === null ? owner.now : (connection.lastRun?.readAt ?? null),
      created,
      updated,
      unchanged: Math.max(0, linked - created - updated),
      rejected,
      sent,
      leftOut: [...leftOut].map(([reason, count]) => ({ reason, count })),
    },
  };
};
