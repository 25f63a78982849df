import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { ImapFlow, ImapFlowError } from 'imapflow';
import type { CalendarDay } from '../../core/dates/index.ts';
import {
  isMailAddress,
  type MailAccount,
  type Mailbox,
  type MailFolder,
  type MailHead,
  type Problem,
} from '../../core/connections/index.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { isPrivateAddress } from '../network/index.ts';
import { chooseFolders } from './choose-folders.ts';

export interface MailLimits {
  /** Of a message: words stand before what is attached to them. */
  readonly bytes: number;
  /** Of its header lines: more are somebody's mistake. */
  readonly headBytes: number;
  readonly connectMilliseconds: number;
  /** Without a word from the server. */
  readonly silentMilliseconds: number;
  /** After which a wait for news is begun anew, as servers end long ones. */
  readonly idleMilliseconds: number;
  /** Where a server speaks TLS from the first byte. */
  readonly tlsPort: number;
  /** What speaks on this very machine needs no encryption, where its owner allows it. */
  readonly trustsOwnMachine: boolean;
}

export const mailLimits: MailLimits = {
  bytes: 256 * 1024,
  headBytes: 64 * 1024,
  connectMilliseconds: 30_000,
  silentMilliseconds: 120_000,
  idleMilliseconds: 10 * 60_000,
  tlsPort: 993,
  trustsOwnMachine: true,
};

/** What the other side refused or could not. */
class MailTrouble extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, cause?: unknown) {
    super(problem, { cause });
    this.problem = problem;
  }
}

/**
 * Opens a mailbox over IMAP for as long as it is used: encrypted, but on this very machine where its owner allows it;
 * never into a private network that was not allowed; each folder opened for looking only, so that nothing is marked.
 */
export const withMailbox = async <Value>(
  account: MailAccount,
  work: (mailbox: Mailbox) => Promise<Value>,
  limits: MailLimits = mailLimits,
): Promise<Result<Value, Problem>> => {
  try {
    const client = await connect(account, limits);
    try {
      return ok(await work(new OpenMailbox(client, limits)));
    } finally {
      await leave(client);
    }
  } catch (error) {
    if (error instanceof MailTrouble) return err(error.problem);
    throw error;
  }
};

const connect = async (account: MailAccount, limits: MailLimits): Promise<ImapFlow> => {
  if (!isMailAddress(account.address)) throw new MailTrouble('bad-mail-address');
  const { ip, isOwnMachine } = await placeOf(account);
  // Only to itself may a machine speak in the clear, and there no certificate can tell it more.
  const isLoose = isOwnMachine && account.allowsPrivate && limits.trustsOwnMachine;
  // Loaded when a mailbox is first opened, with the tables of old encodings it brings.
  const imap = await import('imapflow');
  const client = new imap.ImapFlow({
    // The address that was looked at, so that a name cannot lead elsewhere in between.
    host: ip,
    ...(isIP(account.host) === 0 ? { servername: account.host } : {}),
    port: account.port,
    secure: account.port === limits.tlsPort,
    ...(isLoose ? { tls: { rejectUnauthorized: false } } : { doSTARTTLS: account.port !== limits.tlsPort }),
    auth: { user: account.login, pass: account.password },
    clientInfo: { name: 'Goodturn' },
    logger: false,
    disableAutoIdle: true,
    maxIdleTime: limits.idleMilliseconds,
    connectionTimeout: limits.connectMilliseconds,
    greetingTimeout: limits.connectMilliseconds,
    socketTimeout: limits.silentMilliseconds,
    maxLiteralSize: 2 * limits.bytes,
    maxLineLength: 16 * 1024 * 1024,
    maxResponseSize: 64 * 1024 * 1024,
  });
  // Whoever waits for an answer is told by it; what comes in between needs no listener, and must not end the process.
  client.on('error', () => undefined);
  await attempt(() => client.connect());
  return client;
};

const placeOf = async ({
  host,
  allowsPrivate,
}: MailAccount): Promise<{ readonly ip: string; readonly isOwnMachine: boolean }> => {
  const name = host.trim().replace(/^\[|\]$/g, '');
  let addresses: readonly { readonly address: string; readonly family: number }[];
  try {
    addresses = await lookup(name, { all: true });
  } catch (error) {
    throw new MailTrouble(
      (error as NodeJS.ErrnoException).code === 'EAI_AGAIN' ? 'unreachable' : 'unknown-host',
      error,
    );
  }
  const [first] = addresses.toSorted((one, other) => one.family - other.family);
  if (first === undefined) throw new MailTrouble('unknown-host');
  if (!allowsPrivate && addresses.some(({ address }) => isPrivateAddress(address)))
    throw new MailTrouble('private-address');
  return { ip: first.address, isOwnMachine: /^(?:127\.|::1$)/u.test(first.address) };
};

/** Asks politely to go; whoever does not answer is left. */
const leave = async (client: ImapFlow): Promise<void> => {
  if (client.usable && !client.idling) await client.logout().catch(() => undefined);
  client.close();
};

const attempt = async <Value>(ask: () => Promise<Value>): Promise<Value> => {
  try {
    return await ask();
  } catch (error) {
    // Those that JavaScript itself throws are ours.
    if (error instanceof MailTrouble || error instanceof TypeError) throw error;
    throw new MailTrouble(problemOf(error as ImapFlowError), error);
  }
};

const problemOf = (error: ImapFlowError): Problem => {
  const { code = '', serverResponseCode = '', responseText = '', message } = error;
  if (
    /OVERQUOTA|LIMIT|THROTTL/iu.test(`${serverResponseCode} ${code}`) ||
    /too many (?:simultaneous|login)/iu.test(responseText)
  )
    return 'throttled';
  if (error.authenticationFailed === true)
    return serverResponseCode === 'UNAVAILABLE' ? 'server-error' : 'wrong-login';
  if (error.mailboxMissing === true) return 'folder-gone';
  if (
    /^(?:CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS_CERT|ERR_TLS_ALTNAME|HOSTNAME_MISMATCH)/u.test(code)
  )
    return 'bad-certificate';
  // Not TLS at all is mostly a port that begins in the clear.
  if (/^(?:ERR_SSL_|EPROTO)/u.test(code)) return 'no-mail-server';
  if (error.tlsFailed === true || /STARTTLS/u.test(`${code} ${message}`)) return 'no-encryption';
  if (
    code === 'GREETING_TIMEOUT' ||
    code === 'MissingTag' ||
    code === 'InvalidResponse' ||
    code.startsWith('ParserError')
  )
    return 'no-mail-server';
  if (/TIMEOUT|ETIMEDOUT/u.test(code)) return 'too-slow';
  if (/TooLarge|TooMany/u.test(code)) return 'too-large';
  return error.responseStatus === 'NO' || error.responseStatus === 'BAD' ? 'server-error' : 'unreachable';
};

class OpenMailbox implements Mailbox {
  readonly #client: ImapFlow;
  readonly #limits: MailLimits;

  constructor(client: ImapFlow, limits: MailLimits) {
    this.#client = client;
    this.#limits = limits;
  }

  async folders(): Promise<readonly MailFolder[]> {
    const listed = await attempt(() =>
      this.#client.list({ statusQuery: { uidNext: true, uidValidity: true } }),
    );
    return chooseFolders(listed, this.#client.capabilities.has('X-GM-EXT-1'));
  }

  uidsBeyond(folder: MailFolder, uid: number, since: CalendarDay): Promise<readonly number[]> {
    return this.#in(folder, async () => {
      const found = await this.#client.search({ uid: `${uid + 1}:*`, since }, { uid: true });
      if (found === false || found === undefined) throw new MailTrouble('server-error');
      // "7:*" names the last message also where it has a lower number.
      return found.filter((one) => one > uid).toSorted((a, b) => a - b);
    });
  }

  heads(folder: MailFolder, uids: readonly number[]): Promise<readonly MailHead[]> {
    return this.#in(folder, async () => {
      const fetched = await this.#client.fetchAll(
        uids.join(','),
        { flags: true, bodyParts: [{ key: 'HEADER', start: 0, maxLength: this.#limits.headBytes }] },
        { uid: true },
      );
      return fetched.flatMap(({ uid, flags, headers }): readonly MailHead[] =>
        headers === undefined
          ? []
          : [
              {
                uid,
                isDraft: flags?.has('\\Draft') === true,
                head: headers,
              },
            ],
      );
    });
  }

  messages(folder: MailFolder, uids: readonly number[]): Promise<ReadonlyMap<number, Uint8Array>> {
    return this.#in(folder, async () => {
      const fetched = await this.#client.fetchAll(
        uids.join(','),
        { source: { start: 0, maxLength: this.#limits.bytes } },
        { uid: true },
      );
      return new Map(
        fetched.flatMap(({ uid, source }) => (source === undefined ? [] : [[uid, source] as const])),
      );
    });
  }

  waitForNews(folder: MailFolder, beside: Promise<unknown>): Promise<void> {
    return this.#in(folder, async () => {
      const client = this.#client;
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      let isOver = false;
      const onNews = (): void => resolve();
      const onLost = (): void => reject(new MailTrouble('unreachable'));
      client.on('exists', onNews);
      client.once('close', onLost);
      try {
        // What came between the last look and this one is no news to the server any more.
        if (client.mailbox !== false && client.mailbox.uidNext > folder.uidNext) return;
        void this.#idle(() => isOver).catch(onLost);
        await Promise.race([promise, beside]);
      } finally {
        isOver = true;
        client.off('exists', onNews);
        client.off('close', onLost);
      }
    });
  }

  /** A long silence breaks off the waiting to ask whether the server is still there: then it goes on. */
  async #idle(isOver: () => boolean): Promise<void> {
    while (!isOver()) if ((await this.#client.idle()) === false) throw new MailTrouble('unreachable');
  }

  /** With the folder open for looking only (EXAMINE): not even what is new in it counts as seen. */
  async #in<Value>({ path }: MailFolder, ask: () => Promise<Value>): Promise<Value> {
    const lock = await attempt(() => this.#client.getMailboxLock(path, { readOnly: true }));
    try {
      return await attempt(ask);
    } finally {
      lock.release();
    }
  }
}
