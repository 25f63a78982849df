import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import type { Deps } from '../actions/deps.ts';
import { readOwner } from '../actions/owner.ts';
import { method } from '../core/config/index.ts';
import { fixedClock, type Clock, type TimeZone } from '../core/dates/index.ts';
import type { Post, Push } from '../core/reminders/index.ts';
import { err, ok, type Result } from '../core/result.ts';
import { createEventHub, tellingSpace } from '../http/event-hub.ts';
import type { Checked, ServedBook } from '../http/served-book.ts';
import { BookError } from '../store/book-error.ts';
import { localOwner, openStore, type Store } from '../store/open-store.ts';
import { isDerived } from '../store/verify-problem.ts';
import type { Verified } from '../store/verify.ts';
import { fetchDocument } from '../connectors/documents/index.ts';
import { openBackupStore } from '../connectors/backups/index.ts';
import { cardDavBooks } from '../connectors/contacts/index.ts';
import { withMailbox } from '../connectors/mail/index.ts';
import { postTo } from '../connectors/posting/index.ts';
import { askModel } from '../connectors/model/index.ts';
import { sendMail } from '../connectors/smtp/index.ts';
import type { Config } from './config.ts';
import { folderBackups } from './backups/backups.ts';
import { sealFile, sealFor } from './backups/sealed-file.ts';
import { copiesHolding, copyBeforeUpgrade } from './copies/daily-copy.ts';
import { howToRestore } from './copies/kept-copies.ts';
import type { DataFolder } from './folder/data-folder.ts';
import { spoolFile, spoolText, streamAndRemove } from './folder/spool.ts';
import { folderStaging } from './folder/staging.ts';
import { eraseOwed, oweErasing } from './folder/erase-everything.ts';
import { putInPlace } from './copies/put-in-place.ts';
import { folderRestoring } from './copies/restoring.ts';
import { tryBook, type OpenBeside } from './copies/try-book.ts';
import { fileVault } from './folder/vault.ts';
import { meaning } from './meaning.ts';
import { randomIds, systemClock } from './system.ts';

export interface OpenedBook {
  readonly served: ServedBook;
  readonly clock: Clock;
  /** What reads outside for long breaks off soon, where it can go on later. */
  readonly stopReading: () => void;
  /** When it is to end by its owner's word: erased, its files go with whoever holds it; restored, another is put in its place. */
  readonly ended: Promise<Ending>;
  readonly close: () => Promise<void>;
}

export type Ending = 'erased' | 'restored';

const clockOf = ({ now, zone }: Pick<Config, 'now' | 'zone'>): Clock => ({
  ...(now === null ? systemClock : fixedClock(now)),
  ...(zone !== null && { zone }),
});

/** A large one takes minutes, and whoever waits should know for what. */
const upgradeInWords = ({ copies }: DataFolder): string =>
  `Your book is of an older Goodturn and is being brought up to date. Many thousands of people take some minutes; as it was, it stays in ${copies}.`;

/**
 * Opens the book of a folder, whose lock the caller holds; why it cannot be opened is said in words.
 * @param options.tell hears what takes long
 */
export const openBook = async (
  folder: DataFolder,
  config: Pick<Config, 'now' | 'zone' | 'systemZone'>,
  kind: ServedBook['kind'],
  {
    isTrial = false,
    tell = () => undefined,
  }: { readonly isTrial?: boolean; readonly tell?: (line: string) => void } = {},
): Promise<Result<OpenedBook, string>> => {
  const clock = clockOf(config);
  const ids = randomIds(systemClock);
  if (!isTrial) await putInPlace(folder);
  let store: Store;
  try {
    store = await openStore({
      engine: { kind: 'sqlite', path: folder.database },
      clock,
      ids,
      meaning,
      ...(!isTrial && {
        beforeUpgrade: (schema) => {
          tell(upgradeInWords(folder));
          return copyBeforeUpgrade(folder, schema);
        },
      }),
    });
  } catch (error) {
    if (!(error instanceof BookError)) throw error;
    const isLost = !isTrial && ['damaged', 'not-a-book'].includes(error.type);
    return err(isLost ? `${error.message} ${howToRestore(folder)}` : error.message);
  }
  const events = createEventHub();
  const deps: Deps = { space: tellingSpace(store.as(localOwner), events), clock, ids };
  await settleIn(deps, config);
  const post = postTo();
  let isStopping = false;
  const ended = Promise.withResolvers<Ending>();
  const vault = fileVault(folder.secrets);
  const zone = async (): Promise<TimeZone> =>
    (await deps.space.read((reader) => readOwner(reader, clock))).zone;
  const staging = folderStaging(folder.staging);
  const backups = folderBackups({
    folder,
    clock,
    vault,
    zone,
    copy: (out) => store.backup(out),
    openStore: openBackupStore,
  });
  return ok({
    clock,
    served: {
      kind,
      deps,
      events,
      staging,
      outside: {
        vault,
        fetchDocument: (kind, address, options) => fetchDocument(kind, address, options),
        addressBooks: cardDavBooks(),
        withMailbox: (account, work) => withMailbox(account, work),
        sendMail: sendMail(),
        post,
        push: lazyPush(post),
        askModel: askModel(),
        isStopping: () => isStopping,
      },
      spool: (name, write) => spoolText(folder.staging, ids.next(), name, write),
      backUp: async (opener) => {
        const seal = opener && (await sealFor(opener));
        if (opener !== null && seal === null) return 'bad-key';
        const file = spoolFile(folder.staging, ids.next());
        await store.backup(file);
        const name = `goodturn-${new Date(clock.now()).toISOString().slice(0, 10)}.sqlite`;
        if (seal === null) return streamAndRemove(file, name);
        const sealed = `${file}.age`;
        await sealFile(file, sealed, seal);
        rmSync(file);
        return streamAndRemove(sealed, `${name}.age`);
      },
      backups,
      eraseEverything: async () => {
        const backupsGone = await backups.removeAll();
        oweErasing(folder);
        // After the answer has gone out.
        setImmediate(() => ended.resolve('erased'));
        return backupsGone;
      },
      restoring: folderRestoring({
        folder,
        staging,
        backups,
        zone,
        tryBook: async (file, ask) => await tryBook(folder, besideIn(folder, config), file, ask),
        // After the answer has gone out.
        end: () => void setImmediate(() => ended.resolve('restored')),
      }),
      copiesHolding: async (person) => copiesHolding(folder, person),
      check: async () => checkedBy(await store.verify(localOwner)),
      repair: async () => {
        const { repaired, after } = await store.repair(localOwner);
        return { ...checkedBy(after), repaired };
      },
    },
    stopReading: () => {
      isStopping = true;
    },
    ended: ended.promise,
    close: async () => {
      await store.close();
      eraseOwed(folder);
    },
  });
};

/** Opens a candidate for this folder, and nothing of the folder changes. */
export const besideIn =
  (folder: DataFolder, config: Pick<Config, 'now' | 'zone' | 'systemZone'>): OpenBeside =>
  async (database) => {
    const opened = await openBook({ ...folder, database }, config, 'own', { isTrial: true });
    return opened.ok ? ok({ deps: opened.value.served.deps, close: opened.value.close }) : opened;
  };

const checkedBy = ({ problems }: Verified): Checked => ({
  problems: problems.map(({ message }) => message),
  mendable: problems.length > 0 && problems.every(isDerived),
});

/** Loaded when a device wants notifications, not before. */
const lazyPush = (post: Post): Push => {
  const load = async (): Promise<Push> => (await import('../connectors/push/index.ts')).pushService(post);
  return {
    makeKeys: async () => (await load()).makeKeys(),
    send: async (...given) => (await load()).send(...given),
  };
};

/** The setting that says by which defaults of the method the stored ties were computed. */
const defaultsSetting = 'tiesComputedBy';

/**
 * What a book needs to know before its first use, and after a new version of the program: where its owner is, which
 * what is said to a later command does not move, and ties by the method's present defaults.
 */
const settleIn = async (
  { space }: Pick<Deps, 'space'>,
  { zone, systemZone }: Pick<Config, 'zone' | 'systemZone'>,
): Promise<void> => {
  const defaults = createHash('sha256').update(JSON.stringify(method)).digest('base64url').slice(0, 16);
  // A glance: whatever a command asks next may need no connection beside the one that writes.
  const known = await space.glance(async (reader) => {
    const kept = (await reader.get('setting', 'timeZone'))?.value;
    return {
      zone: typeof kept === 'string' ? kept : null,
      defaults: (await reader.get('setting', defaultsSetting))?.value ?? null,
    };
  });
  if (known.defaults !== defaults && known.defaults !== null) await space.refreshTies();
  if (known.zone !== null && known.defaults === defaults) return;
  const summary =
    known.zone === null ? 'The book was begun' : 'The suggestions follow this version of Goodturn';
  await space.write({ action: 'settings', summary, undoable: false }, async (writer) => {
    if (known.zone === null) await writer.put('setting', { id: 'timeZone', value: zone ?? systemZone });
    await writer.put('setting', { id: defaultsSetting, value: defaults });
  });
};
