import {
  addTally,
  emptyTally,
  furtherOn,
  lastUidIn,
  sourceOf,
  worthKeeping,
  type Connection,
  type Mailbox,
  type MailboxPlace,
  type MailFolder,
  type Outside,
  type Problem,
  type Tally,
} from '../../core/connections/index.ts';
import { addHours } from '../../core/dates/index.ts';
import type { MailMessage } from '../../core/mail/index.ts';
import { readMail } from '../../sources/mail/index.ts';
import type { Deps } from '../deps.ts';
import { Pending } from '../import/pending.ts';
import { Correspondents } from '../mail/correspondents.ts';
import { planMail, type MailPlan, type MailReading } from '../mail/plan-mail.ts';
import { readOwner } from '../owner.ts';
import { readMyAddresses, type MyAddresses } from '../settings/my-addresses.ts';
import { openAccount } from './mail-account.ts';

/** A connection with a mailbox at its other end. */
type Connected = Connection & { readonly mailbox: MailboxPlace };

export type MailboxRun =
  /** All of it, but for what the problem names. */
  | { readonly type: 'brought'; readonly tally: Tally; readonly problem: Problem | null }
  /** It broke off: what had come by then is kept. */
  | { readonly type: 'failed'; readonly problem: Problem }
  /** The connection was let go of or paused, somebody else reads on, the program ends, or it took its time. */
  | { readonly type: 'left' };

/** Messages that are looked at, matched and written at a time. */
const partMessages = 200;
/** Whoever asked is answered by then; the connection is still due, and the next run goes on. */
const mostMinutes = 4;
/** Of these, whose words are asked for at a time. */
const wordsAtATime = 20;

/**
 * Reads what a mailbox holds beyond the place where reading stopped. Each part and its place are one write: wherever it
 * breaks off, nothing is lost and nothing comes twice.
 */
export const readMailbox = async (
  deps: Deps,
  { vault, withMailbox, isStopping }: Outside,
  connection: Connection,
): Promise<MailboxRun> => {
  const until = addHours(deps.clock.now(), mostMinutes / 60);
  const isOver = (): boolean => isStopping() || deps.clock.now() > until;
  const account = openAccount(vault, connection);
  if (account === null) return { type: 'failed', problem: 'lost-key' };
  const used = await withMailbox(account, async (mailbox): Promise<MailboxRun> => {
    let sum = emptyTally;
    const folders = await mailbox.folders();
    for (const folder of folders) {
      const tally = await bringFolder({ deps, mailbox, isOver }, connection, folder);
      if (tally === null) return { type: 'left' };
      sum = addTally(sum, tally);
    }
    const isGone = await forgetGone(deps, connection, folders);
    return { type: 'brought', tally: sum, problem: isGone ? 'folder-gone' : null };
  });
  return used.ok ? used.value : { type: 'failed', problem: used.error };
};

interface Context {
  readonly deps: Deps;
  readonly mailbox: Mailbox;
  /** The rest is for another run. */
  readonly isOver: () => boolean;
}

const bringFolder = async (
  context: Context,
  { id }: Connection,
  folder: MailFolder,
): Promise<Tally | null> => {
  const { deps, mailbox, isOver } = context;
  const connection = await deps.space.read((reader) => reader.get('connection', id));
  if (!isConnected(connection)) return null;
  let from = lastUidIn(connection.mailbox, folder);
  if (folder.uidNext - 1 <= from) return emptyTally;
  const uids = await mailbox.uidsBeyond(folder, from, connection.mailbox.since);
  let sum = emptyTally;
  for (let at = 0; at === 0 || at < uids.length; at += partMessages) {
    const part = uids.slice(at, at + partMessages);
    const isLast = at + partMessages >= uids.length;
    // What lies between is gone, or older than what is read.
    const upTo = Math.max(part.at(-1) ?? 0, isLast ? folder.uidNext - 1 : 0);
    const tally = await bringPart(context, { connection, folder, from, uids: part, upTo });
    if (tally === null) return null;
    sum = addTally(sum, tally);
    from = upTo;
    if (isOver() && !isLast) return null;
  }
  return sum;
};

interface Part {
  readonly connection: Connected;
  readonly folder: MailFolder;
  /** Where the part before it ended. */
  readonly from: number;
  readonly uids: readonly number[];
  readonly upTo: number;
}

const bringPart = async ({ deps, mailbox }: Context, part: Part): Promise<Tally | null> => {
  const { connection, folder, from, uids, upTo } = part;
  const messages = await readHeads(mailbox, folder, uids);
  const words = await readWords(deps, mailbox, part, messages);
  const { value } = await deps.space.write(
    { action: 'sync', summary: `Read ${connection.name}`, undoable: false },
    async (writer) => {
      const current = await writer.get('connection', connection.id);
      // Whoever read this part in the meantime has moved the place.
      if (!isConnected(current) || lastUidIn(current.mailbox, folder) !== from) return null;
      const owner = await readOwner(writer, deps.clock);
      const pending = new Pending();
      const mine = await readMyAddresses(writer);
      const reading = readingOf(current, folder, messages, mine, (message) => words.get(message) ?? null);
      const tally = tallyOf(await planMail(writer, pending, reading, { ids: deps.ids, owner }));
      const place = furtherOn(current.mailbox, folder, upTo);
      pending.put('connection', {
        ...current,
        mailbox: {
          ...place,
          mine: ownAddresses(current, folder, messages),
          total: addTally(place.total, tally),
          correspondents: worthKeeping(reading.correspondents.all()),
        },
      });
      await pending.write(writer);
      return tally;
    },
  );
  return value;
};

type Messages = ReadonlyMap<MailMessage, number>;

const readHeads = async (
  mailbox: Mailbox,
  folder: MailFolder,
  uids: readonly number[],
): Promise<Messages> => {
  const messages = new Map<MailMessage, number>();
  if (uids.length === 0) return messages;
  for (const { uid, head, isDraft } of await mailbox.heads(folder, uids)) {
    const folders = [...(folder.role === 'sent' ? ['\\Sent'] : []), ...(isDraft ? ['\\Drafts'] : [])];
    messages.set(readMail(head, { folders, text: false }), uid);
  }
  return messages;
};

/** The words of those messages that the book wants to know: found out by a first look that writes nothing. */
const readWords = async (
  deps: Deps,
  mailbox: Mailbox,
  { connection, folder }: Part,
  messages: Messages,
): Promise<ReadonlyMap<MailMessage, string | null>> => {
  const wanted = new Set<MailMessage>();
  await deps.space.read(async (reader) => {
    const owner = await readOwner(reader, deps.clock);
    const mine = await readMyAddresses(reader);
    const reading = readingOf(connection, folder, messages, mine, (message) => {
      wanted.add(message);
      return null;
    });
    await planMail(reader, new Pending(), reading, { ids: deps.ids, owner });
  });
  const words = new Map<MailMessage, string | null>();
  const asked = [...wanted];
  for (let at = 0; at < asked.length; at += wordsAtATime) {
    const some = asked.slice(at, at + wordsAtATime);
    const whole = await mailbox.messages(
      folder,
      some.flatMap((message) => messages.get(message) ?? []),
    );
    for (const message of some) {
      const bytes = whole.get(messages.get(message) ?? 0);
      if (bytes !== undefined) words.set(message, readMail(bytes).text);
    }
  }
  return words;
};

const readingOf = (
  connection: Connected,
  folder: MailFolder,
  messages: Messages,
  mine: MyAddresses,
  textOf: (message: MailMessage) => string | null,
): MailReading => ({
  messages: [...messages.keys()],
  mine: mine.and(ownAddresses(connection, folder, messages)).all,
  source: sourceOf(connection),
  since: connection.connectedAt,
  keepText: connection.mailbox.keepText,
  textOf: (message) => Promise.resolve(textOf(message)),
  correspondents: new Correspondents(connection.mailbox.correspondents),
});

/** More than so many are a mistake. */
const mostOwn = 20;

/** Whoever wrote what lies in the Sent folder is me. */
const ownAddresses = (
  { mailbox: { mine } }: Connected,
  { role }: MailFolder,
  messages: Messages,
): readonly string[] => {
  const sent = role === 'sent' ? [...messages.keys()].flatMap(({ from }) => from?.email ?? []) : [];
  return [...new Set([...mine, ...sent])].slice(0, mostOwn);
};

const tallyOf = ({ counts, rejected, leftOut }: MailPlan): Tally => ({
  ...counts,
  rejected: rejected.length,
  leftOut,
});

/** A folder that was read and is no longer there is told of once. */
const forgetGone = async (
  deps: Deps,
  { id }: Connection,
  folders: readonly MailFolder[],
): Promise<boolean> => {
  const paths = new Set(folders.map(({ path }) => path));
  const connection = await deps.space.read((reader) => reader.get('connection', id));
  if (!isConnected(connection) || connection.mailbox.folders.every(({ path }) => paths.has(path)))
    return false;
  await deps.space.write(
    { action: 'sync', summary: `Read ${connection.name}`, undoable: false },
    async (writer) => {
      const current = await writer.get('connection', id);
      if (!isConnected(current)) return;
      const there = current.mailbox.folders.filter(({ path }) => paths.has(path));
      await writer.put('connection', { ...current, mailbox: { ...current.mailbox, folders: there } });
    },
  );
  return true;
};

const isConnected = (connection: Connection | null): connection is Connected =>
  connection !== null && connection.mailbox !== null;
