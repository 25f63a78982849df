import {
  lastUidIn,
  type Connection,
  type ConnectionId,
  type MailAccount,
  type MailFolder,
  type MailFolderRole,
  type Outside,
  type Problem,
} from '../../core/connections/index.ts';
import type { Deps } from '../deps.ts';
import { openAccount } from './mail-account.ts';
import { syncEach } from './sync.ts';

export interface WatchOptions {
  /** Lets some time pass, or less where the watch ends. */
  readonly pause: (milliseconds: number, ended: Promise<void>) => Promise<unknown>;
  readonly report: (error: unknown) => void;
}

export interface MailboxWatch {
  /** Begins to wait at mailboxes that were connected since, and no longer at those that are not. */
  readonly look: () => Promise<void>;
  /** Ends when nothing is under way any more. */
  readonly stop: () => Promise<void>;
}

/** Where something new can come at any moment; into the archive it comes from there. */
const watched: readonly MailFolderRole[] = ['inbox', 'sent', 'all'];

/** After a lost connection it is tried again soon, and then less and less often. */
const [firstPauseMs, longestPauseMs] = [15_000, 15 * 60_000];

/** Waits at every connected mailbox, so that what arrives or is sent is in the book within seconds. */
export const watchMailboxes = (deps: Deps, outside: Outside, options: WatchOptions): MailboxWatch => {
  const watches = new Map<ConnectionId, { readonly sealed: string; readonly end: () => Promise<void> }>();
  const begin = (connection: Connection): void => {
    const account = openAccount(outside.vault, connection);
    if (account === null) return;
    const { promise: ended, resolve } = Promise.withResolvers<void>();
    let isEnded = false;
    const post: Post = { deps, outside, options, account, id: connection.id, ended, isEnded: () => isEnded };
    const running = watchMailbox(post).catch(options.report);
    watches.set(connection.id, {
      sealed: connection.sealed,
      end: async () => {
        isEnded = true;
        resolve();
        await running;
      },
    });
  };
  const look = async (): Promise<void> => {
    const connected = await deps.space.read((reader) =>
      reader.list('connection', { where: { kind: 'mail', state: 'on' } }),
    );
    const byId = new Map(connected.map((connection) => [connection.id, connection]));
    for (const [id, { sealed, end }] of watches) {
      // With another password it is another post.
      if (byId.get(id)?.sealed === sealed) continue;
      watches.delete(id);
      await end();
    }
    for (const connection of connected) if (!watches.has(connection.id)) begin(connection);
  };
  return {
    look,
    stop: async () => {
      await Promise.all([...watches.values()].map(({ end }) => end()));
    },
  };
};

/** One mailbox that is waited at. */
interface Post {
  readonly deps: Deps;
  readonly outside: Outside;
  readonly options: WatchOptions;
  readonly account: MailAccount;
  readonly id: ConnectionId;
  readonly ended: Promise<void>;
  readonly isEnded: () => boolean;
}

const watchMailbox = (post: Post): Promise<void> =>
  trying(post, async () => {
    const opened = await post.outside.withMailbox(post.account, (mailbox) => mailbox.folders());
    if (!opened.ok) return opened.error;
    const roles = opened.value.map(({ role }) => role).filter((role) => watched.includes(role));
    await Promise.all(roles.map((role) => watchFolder(post, role)));
    return null;
  });

/** Each folder is waited at over a line of its own: IMAP tells of one at a time. */
const watchFolder = (post: Post, role: MailFolderRole): Promise<void> =>
  trying(post, async (hasWorked) => {
    const used = await post.outside.withMailbox(post.account, async (mailbox): Promise<Problem | null> => {
      while (!post.isEnded()) {
        const folder = (await mailbox.folders()).find((one) => one.role === role);
        const connection = await connectionOf(post);
        if (folder === undefined || connection === null) return null;
        if (isRead(connection, folder)) {
          hasWorked();
          await mailbox.waitForNews(folder, post.ended);
          continue;
        }
        const [synced] = await syncEach(post.deps, post.outside, [connection]);
        // It cannot be read, or somebody else reads it at this moment: another look later.
        if (synced === undefined || !isRead(synced, folder)) return synced?.lastRun?.problem ?? 'unreachable';
      }
      return null;
    });
    return used.ok ? used.value : used.error;
  });

const connectionOf = async ({ deps, id }: Post): Promise<Connection | null> => {
  const connection = await deps.space.read((reader) => reader.get('connection', id));
  return connection?.state === 'on' ? connection : null;
};

const isRead = ({ mailbox }: Connection, folder: MailFolder): boolean =>
  mailbox !== null && lastUidIn(mailbox, folder) >= folder.uidNext - 1;

/** Again and again until it is done, less and less often where it fails. */
const trying = async (
  { options: { pause, report }, ended, isEnded }: Post,
  attempt: (hasWorked: () => void) => Promise<Problem | null>,
): Promise<void> => {
  let failures = 0;
  while (!isEnded()) {
    let problem: Problem | null;
    try {
      problem = await attempt(() => {
        failures = 0;
      });
    } catch (error) {
      report(error);
      problem = 'bug';
    }
    // A password that was refused is not tried over and over: accounts are locked for that.
    if (problem === null || problem === 'wrong-login') return;
    await pause(Math.min(longestPauseMs, firstPauseMs * 2 ** failures), ended);
    failures += 1;
  }
};
