import { setTimeout as passing } from 'node:timers/promises';
import type { Pairing } from '../core/devices/index.ts';
import type { MailboxWatch } from '../actions/connections/watch-mailboxes.ts';
import type { Deps } from '../actions/deps.ts';
import { isReminderDue } from '../actions/reminders/is-reminder-due.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { Reach } from '../http/devices.ts';
import { loadEveryPart } from '../http/handlers/index.ts';
import { createTrustApp } from '../http/trust-app.ts';
import { surroundingsOf } from '../http/reminder-surroundings.ts';
import type { ServedBook } from '../http/served-book.ts';
import { createBookApp } from './book-app.ts';
import type { Config } from './config.ts';
import { copyOpenBook } from './copies/daily-copy.ts';
import type { DataFolder } from './folder/data-folder.ts';
import { ensureSample } from './demo-book.ts';
import { openDoors, type OpenDoors } from './network/doors.ts';
import { takeFolderLock } from './folder/folder-lock.ts';
import { openBook, type Ending } from './open-book.ts';
import { keepMemorySmall } from './memory.ts';
import { withPort, type NetworkDoor } from './network/network-door.ts';
import { dropCandidates } from './copies/put-in-place.ts';
import {
  openAddress,
  readServerAddress,
  removeServerAddress,
  writeServerAddress,
} from './folder/server-address.ts';
import { emptyStaging } from './folder/staging.ts';

export interface ServeOptions {
  readonly port: number;
  readonly host: string;
  /** Where the owner's other devices come in; null: nowhere. */
  readonly network: NetworkDoor | null;
  /** The sample book instead of an own one. */
  readonly demo: boolean;
  readonly webFolder: string | null;
  /** The process is there for this server alone, whose memory is kept small; else that is for others to say. */
  readonly ownProcess: boolean;
  readonly tell?: (line: string) => void;
  readonly report: (error: unknown) => void;
}

export interface RunningServer {
  /** `http://127.0.0.1:4747` */
  readonly origin: string;
  /** The address that opens the book in a browser: it holds the key. */
  readonly address: string;
  readonly reach: () => Reach;
  /** Lets in one more device. */
  readonly startPairing: () => Pairing;
  /** The ports that were taken. */
  readonly ports: OpenDoors['ports'];
  /** When its book was erased for good, or another waits to be put in its place. */
  readonly ended: Promise<Ending>;
  readonly close: () => Promise<void>;
}

/** Names of this machine to itself; nobody else can ask there. */
const loopback = new Set(['127.0.0.1', 'localhost', '::1']);

/** A command of the terminal may be about to finish. */
const lockWaitMs = 3000;

const minuteMs = 60_000;
/** A mailbox that was just connected is waited at from then on. */
const watchMs = 5000;
const hourMs = 60 * minuteMs;

/** Opens the book of a folder and listens; every reason why it cannot is said in words. */
export const startServer = async (
  folder: DataFolder,
  config: Config,
  options: ServeOptions,
): Promise<Result<RunningServer, string>> => {
  if (!loopback.has(options.host)) {
    return err(
      `--host is for the machine itself (127.0.0.1). To reach your book from your phone, say --phone: it lets in only devices that you pair.`,
    );
  }
  const lock = takeFolderLock(folder.lock, lockWaitMs);
  if (!lock) return err(heldMessage(folder));
  const book = await openBook(folder, config, options.demo ? 'demo' : 'own', {
    ...(options.tell !== undefined && { tell: options.tell }),
  });
  if (!book.ok) {
    lock.release();
    return book;
  }
  if (options.demo) await ensureSample(book.value.served.deps);
  await emptyStaging(folder.staging);
  dropCandidates(folder);

  let near: readonly string[] = [];
  let far = (): readonly string[] => [];
  let plain = (): readonly string[] => [];
  const own = options.network?.own ?? null;
  const reach = (): Reach => ({
    addresses: far(),
    isSecure: options.network?.isSecure ?? false,
    trust: own === null ? null : { addresses: plain(), fingerprint: own.root.fingerprint256 },
  });
  const trust = own === null ? null : createTrustApp(own.root.raw, reach);
  const { app, devices, close } = createBookApp(folder, config, book.value, {
    ...options,
    origins: (door) => (door === 'machine' ? near : far()),
    reach,
  });
  const memory = options.ownProcess ? keepMemorySmall() : null;
  const doors = await openDoors(
    (request, arrival) =>
      memory === null ? app.fetch(request, arrival) : memory.during(() => app.fetch(request, arrival)),
    options,
    options.network,
    (request, arrival) => trust?.fetch(request, arrival) ?? new Response(null, { status: 404 }),
  );
  if (!doors.ok) {
    memory?.stop();
    await close();
    await book.value.close();
    lock.release();
    return doors;
  }
  const { ports } = doors.value;
  near = [
    `http://127.0.0.1:${ports.machine}`,
    `http://localhost:${ports.machine}`,
    `http://[::1]:${ports.machine}`,
  ];
  far = () => (ports.network === null ? [] : (options.network?.origins(ports.network) ?? []));
  const trustPort = ports.trust;
  plain = () =>
    trustPort === null
      ? []
      : far().map((secure) => `http://${withPort(new URL(secure).hostname, trustPort, 80)}`);
  const renew = async (): Promise<void> => {
    const renewed = own?.renew() ?? null;
    if (renewed !== null) doors.value.useCertificate(renewed);
  };
  const stopRenewing = repeatEvery(minuteMs, renew, options.report);
  const origin = `http://${options.host === '::1' ? '[::1]' : options.host}:${ports.machine}`;
  writeServerAddress(folder.address, { origin, processId: process.pid });
  const { served } = book.value;
  const loading = setTimeout(() => void loadEveryPart().catch(options.report), minuteMs).unref();
  const outside = goOutside(served, options.report);
  // A replayed day is no day of its own: nothing is copied in it, and nothing outside is asked.
  const stopRepeating =
    config.now === null
      ? [
          repeatEvery(hourMs, () => copyOpenBook(folder, served.deps), options.report),
          repeatEvery(minuteMs, () => served.backups.runIfDue(), options.report),
          repeatEvery(minuteMs, outside.sync, options.report),
          repeatEvery(watchMs, outside.watch, options.report),
          // The sample has nobody to remind.
          ...(options.demo
            ? []
            : [
                repeatEvery(
                  minuteMs,
                  () => remind(served, surroundingsOf({ devices, reach })),
                  options.report,
                ),
              ]),
        ]
      : [];

  return ok({
    origin,
    address: openAddress(origin, folder.key),
    reach,
    ports,
    startPairing: () => devices.startPairing(),
    ended: book.value.ended,
    close: async () => {
      clearTimeout(loading);
      removeServerAddress(folder.address);
      book.value.stopReading();
      await Promise.all([
        close(),
        doors.value.close(),
        stopRenewing(),
        ...stopRepeating.map((stop) => stop()),
      ]);
      await outside.stop();
      await book.value.close();
      memory?.stop();
      lock.release();
    },
  });
};

const heldMessage = (folder: DataFolder): string => {
  const held = readServerAddress(folder.address);
  return held
    ? `Goodturn is already running with this book, at ${held.origin}. “goodturn open” shows it.`
    : `Another Goodturn command is at work in ${folder.path}. Try again when it is done.`;
};

/** What goes on with the world outside. Reading it is half of the program: that is loaded once something is connected. */
const goOutside = ({ deps, outside }: ServedBook, report: (error: unknown) => void) => {
  let watching: MailboxWatch | null = null;
  return {
    sync: async (): Promise<void> => {
      if (!(await isConnected(deps))) return;
      const { syncDue } = await import('../actions/connections/sync.ts');
      await syncDue(deps, outside);
    },
    /** Looks also when the last connection is gone, so that nobody waits there any more. */
    watch: async (): Promise<void> => {
      if (watching === null) {
        if (!(await isConnected(deps))) return;
        const { watchMailboxes } = await import('../actions/connections/watch-mailboxes.ts');
        watching = watchMailboxes(deps, outside, { pause, report });
      }
      await watching.look();
    },
    stop: async (): Promise<void> => {
      await watching?.stop();
    },
  };
};

const isConnected = ({ space }: Pick<Deps, 'space'>): Promise<boolean> =>
  space.read(async (reader) => (await reader.count('connection')) > 0);

const remind = async (
  { deps, outside }: ServedBook,
  around: ReturnType<typeof surroundingsOf>,
): Promise<void> => {
  if (!(await isReminderDue(deps, around))) return;
  const { remindDue } = await import('../actions/reminders/remind.ts');
  await remindDue(deps, outside, around);
};

/** Lets time pass, less where something ends. */
const pause = async (milliseconds: number, ended: Promise<void>): Promise<void> => {
  const stop = new AbortController();
  await Promise.race([ended, passing(milliseconds, null, { signal: stop.signal, ref: false })]);
  stop.abort();
};

/** Does something now and again, never twice at once. Answers how to stop, which waits for what is under way. */
const repeatEvery = (
  milliseconds: number,
  work: () => Promise<unknown>,
  report: (error: unknown) => void,
): (() => Promise<void>) => {
  let running: Promise<unknown> = Promise.resolve();
  const once = (): void => {
    running = running.then(work).catch(report);
  };
  once();
  const timer = setInterval(once, milliseconds).unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
};
