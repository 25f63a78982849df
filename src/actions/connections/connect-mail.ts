import {
  emptyTally,
  likelyMailHost,
  connectProblemInWords,
  newConnection,
  type Connection,
  type ConnectionId,
  type MailAccount,
  type MailboxPlace,
  type Outside,
} from '../../core/connections/index.ts';
import { addMonths, type CalendarDay } from '../../core/dates/index.ts';
import type { BatchId } from '../../core/ids.ts';
import { ok, type Result } from '../../core/result.ts';
import { invalid, type ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { readOwner } from '../owner.ts';
import { addOwnAddress } from '../settings/add-own-address.ts';
import { openAccount, sealAccount } from './mail-account.ts';
import { mailFieldOf } from './mail-field.ts';

export interface ConnectMailInput {
  readonly id: ConnectionId;
  readonly address: string;
  /** Mostly one that was made for this program. */
  readonly password: string;
  /** Left out, by the address. */
  readonly host?: string;
  readonly port?: number;
  /** Left out, the address. */
  readonly login?: string;
  readonly name?: string;
  /** How far back to read; left out, a year. */
  readonly since?: CalendarDay;
  /** Whether the words of mails are kept beside their subjects. */
  readonly keepText?: boolean;
  /** It may be in its own network, or on this machine and then speak in the clear. */
  readonly allowPrivate?: boolean;
}

const usualPort = 993;
const usualMonths = 12;

/**
 * Connects a mailbox: only one that opens is kept, and reading it begins afterwards. One that is connected already gets
 * the new password, and is read on from where it was.
 */
export const connectMail = async (
  deps: Deps,
  { vault, withMailbox }: Outside,
  input: ConnectMailInput,
): Promise<Result<{ readonly connection: Connection; readonly batch: BatchId | null }, ActionError>> => {
  const address = input.address.trim();
  const host = input.host?.trim() ?? '';
  const login = input.login?.trim() ?? '';
  const account: MailAccount = {
    address,
    host: host === '' ? (likelyMailHost(address) ?? '') : host,
    port: input.port ?? usualPort,
    login: login === '' ? address : login,
    password: input.password,
    allowsPrivate: input.allowPrivate ?? false,
  };
  const opened = await withMailbox(account, (mailbox) => mailbox.folders());
  if (!opened.ok) {
    const { says, toDo } = connectProblemInWords(opened.error, 'mail');
    return invalid(says, mailFieldOf(opened.error), toDo);
  }
  const { value, batch } = await deps.space.write(
    { action: 'connect', summary: 'Connected a mailbox' },
    async (writer) => {
      const { now, day, settings } = await readOwner(writer, deps.clock);
      const known = (await writer.list('connection', { where: { kind: 'mail' } })).find((connection) => {
        const before = openAccount(vault, connection);
        return connection.id === input.id || before?.address.toLowerCase() === address.toLowerCase();
      });
      const shown = input.name?.trim() ?? '';
      const setUp = {
        allowsPrivate: account.allowsPrivate,
        sealed: sealAccount(vault, account, known ?? input),
      };
      const connection: Connection =
        known === undefined
          ? newConnection(now, {
              ...setUp,
              id: input.id,
              kind: 'mail',
              name: shown === '' ? address : shown,
              mailbox: {
                since: input.since ?? addMonths(day, -usualMonths),
                keepText: input.keepText ?? false,
                mine: [address, login].flatMap((one) => (one.includes('@') ? [one.toLowerCase()] : [])),
                folders: [],
                total: emptyTally,
              },
            })
          : {
              ...known,
              ...setUp,
              mailbox: known.mailbox && widened(known.mailbox, input),
              state: 'on',
              nextRunAt: now,
              failures: 0,
            };
      await writer.put('connection', connection);
      await addOwnAddress(writer, settings, address);
      writer.summarize(`Connected the mailbox ${connection.name}`);
      return connection;
    },
  );
  return ok({ connection: value, batch });
};

/** What is to be read of it from now on; where that is more than before, it is read anew. What was read stays. */
const widened = (
  before: MailboxPlace,
  { since = before.since, keepText = before.keepText }: ConnectMailInput,
): MailboxPlace => {
  const isMore = since < before.since || (keepText && !before.keepText);
  return {
    ...before,
    since: since < before.since ? since : before.since,
    keepText,
    ...(isMore ? { folders: [] } : {}),
  };
};
