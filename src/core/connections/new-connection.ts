import type { Instant } from '../dates/index.ts';
import type { Connection } from './connection.ts';

/** What is said of a connection as it is set up; what only one kind has may be left out of the others. */
export type ConnectionSetUp = Pick<Connection, 'id' | 'kind' | 'name' | 'sealed' | 'allowsPrivate'> &
  Partial<Pick<Connection, 'mode' | 'mailbox' | 'organizationId'>>;

/** A connection that was just set up: on, not read yet, and due at once. */
export const newConnection = (now: Instant, setUp: ConnectionSetUp): Connection => ({
  state: 'on',
  connectedAt: now,
  nextRunAt: now,
  failures: 0,
  validator: null,
  lastRun: null,
  mode: null,
  mailbox: null,
  organizationId: null,
  ...setUp,
});
