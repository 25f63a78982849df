import type { Instant } from '../dates/index.ts';
import type { BatchId, Id, OrganizationId, PersonId } from '../ids.ts';
import type { ConnectionKind } from './connection-kind.ts';
import type { MailboxPlace } from './mailbox-place.ts';
import type { Problem } from './problem.ts';
import type { Tally } from './tally.ts';

export type ConnectionId = Id<'ConnectionId'>;

export const connectionStates = ['on', 'paused'] as const;

/** Of an address book: the book is a layer over it and only reads, or both are kept up to date. */
export const contactsModes = ['layer', 'two-ways'] as const;
export type ContactsMode = (typeof contactsModes)[number];

/** By what the other side knows that nothing has changed since. */
export interface Validator {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Of an address book that goes two ways: by what this side knows it. */
  readonly compared?: Compared | undefined;
}

/** Up to where a book was compared with what lies outside: who has not been touched since is there as they are here. */
export interface Compared {
  readonly batch: BatchId;
  /** Who was not, and could not go out: private, or refused there. */
  readonly behind: readonly PersonId[];
}

/** What the last run brought: the tally is of the time when something was read. */
export interface ConnectionRun extends Tally {
  readonly at: Instant;
  readonly outcome: 'read' | 'unchanged' | 'failed';
  readonly problem: Problem | null;
  /** When something was read last; null where nothing was yet. */
  readonly readAt: Instant | null;
  /** What went out, where anything does. */
  readonly sent?: number | undefined;
}

/** Something outside from which the book is kept up to date. */
export interface Connection {
  readonly id: ConnectionId;
  readonly kind: ConnectionKind;
  readonly name: string;
  /** Where it is fetched from, sealed with the key beside the database. */
  readonly sealed: string;
  /** It may be on this machine or in its own network. */
  readonly allowsPrivate: boolean;
  readonly state: (typeof connectionStates)[number];
  readonly connectedAt: Instant;
  readonly nextRunAt: Instant;
  /** In a row. */
  readonly failures: number;
  readonly validator: Validator | null;
  readonly lastRun: ConnectionRun | null;
  /** Of an address book. */
  readonly mode: ContactsMode | null;
  /** Of a mailbox. */
  readonly mailbox: MailboxPlace | null;
  /** Of a feed: the company whose news it tells. */
  readonly organizationId: OrganizationId | null;
}

/** Who says so, of what a connection brought. */
export const sourceOf = ({ kind, id }: Pick<Connection, 'kind' | 'id'>): string => `${kind}:${id}`;
