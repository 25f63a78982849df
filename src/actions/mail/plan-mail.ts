import {
  isFromMail,
  peopleOfMail,
  whyMailLeftOut,
  type MailAddress,
  type MailLeftOut,
  type MailMessage,
  type MailPeople,
} from '../../core/mail/index.ts';
import { addDays, dayAt, type Instant } from '../../core/dates/index.ts';
import type { Ids, InteractionId, PersonId, PromiseId } from '../../core/ids.ts';
import { emptyInteraction } from '../../core/interactions/empty-interaction.ts';
import type { Interaction } from '../../core/interactions/interaction.ts';
import { wordCount } from '../../core/interactions/word-count.ts';
import type { Reader } from '../../store/space.ts';
import { findNamed } from '../calendars/find-people.ts';
import type { Pending } from '../import/pending.ts';
import type { Owner } from '../owner.ts';
import type { Correspondents } from './correspondents.ts';
import type { KnownMail } from './known-mail.ts';
import { readLoggedMessages } from './logged-messages.ts';
import { waitForThoseAway, type AwayByMail, type AwayNote } from './away-by-mail.ts';
import { keepPromisesBy, type PromiseByMail } from './promises-by-mail.ts';
import { closeThanksBy, type ThankedByMail } from './thanks-by-mail.ts';

/** Some mails of a mailbox, in any order. */
export interface MailReading {
  readonly messages: readonly MailMessage[];
  /** My own addresses, in lower case. */
  readonly mine: readonly string[];
  /** "mail" for files, "mail:<connection>" for a connected mailbox. */
  readonly source: string;
  /** When mail was first brought: what was written before is history. */
  readonly since: Instant;
  /** Whether the user wants the words kept; the subject always is. */
  readonly keepText: boolean;
  /** Whether what mails say is at hand, so that its words can be counted. */
  readonly countWords?: boolean;
  /** What a mail says, where its words were not read with it. */
  readonly textOf?: (message: MailMessage) => Promise<string | null>;
  /** The names of its attached files, where these were not read with it. */
  readonly attachmentsOf?: (message: MailMessage) => Promise<readonly string[]>;
  /** Promises of which the user says that a mail kept them. */
  readonly kept?: ReadonlySet<PromiseId>;
  /** Who wrote to and fro with me and is not in the book; grows over the parts of a mailbox. */
  readonly correspondents: Correspondents;
}

export interface MailPlan {
  readonly counts: { readonly created: number; readonly updated: number; readonly unchanged: number };
  readonly leftOut: readonly { readonly reason: MailLeftOut; readonly count: number }[];
  /** Mails whose moment or sender could not be read. */
  readonly rejected: readonly {
    readonly message: MailMessage;
    readonly type: 'unreadable-date' | 'no-sender';
  }[];
  /** Thank-yous that a mail of mine said, and that are closed by it. */
  readonly thanked: readonly ThankedByMail[];
  /** Promises that a mail of mine seems to keep. */
  readonly promises: readonly PromiseByMail[];
  /** Who is away: what was asked of them waits. */
  readonly away: readonly AwayByMail[];
}

interface Context {
  readonly reader: Reader;
  readonly pending: Pending;
  readonly ids: Ids;
  readonly owner: Owner;
  readonly reading: MailReading;
}

/**
 * Brings mails into the book as exchanges with its people: each once, whichever file or mailbox tells of it, and none
 * that was logged by hand. A thank-you that one of mine says is closed by it. Nobody is added.
 */
export const planMail = async (
  reader: Reader,
  pending: Pending,
  reading: MailReading,
  { ids, owner }: { readonly ids: Ids; readonly owner: Owner },
): Promise<MailPlan> => {
  const context: Context = { reader, pending, ids, owner, reading };
  const leftOut = new Map<MailLeftOut, number>();
  const leave = (reason: MailLeftOut): void => void leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
  const { words: written, rejected } = sortOut(context, leave);
  const mails = await findKnown(context, written, leave);

  const told = await readTold(reader, mails);
  const counts = { created: 0, updated: 0, unchanged: 0 };
  for (const { message } of mails) {
    const known = told.get(message.id);
    if (known !== undefined) counts[(await addText(context, message, known)) ? 'updated' : 'unchanged'] += 1;
  }
  const fresh = mails.filter(({ message }) => !told.has(message.id));
  const logged = await readLoggedMessages(reader, fresh);
  const outgoing: { readonly mail: KnownMail; readonly interaction: Interaction }[] = [];
  for (const mail of fresh) {
    const byHand = logged.take(mail);
    const interaction = byHand === null ? await create(context, mail) : match(context, mail, byHand);
    counts[byHand === null ? 'created' : 'updated'] += 1;
    if (mail.isMine) outgoing.push({ mail, interaction });
  }
  const words = (message: MailMessage): Promise<string | null> => textOf(context, message);
  const thanked = await closeThanksBy(context, outgoing, words);
  const before = mails.flatMap((mail) => {
    const interaction = mail.isMine ? told.get(mail.message.id) : undefined;
    return interaction === undefined ? [] : [{ mail, interaction }];
  });
  const promises = await keepPromisesBy(context, [...before, ...outgoing], async (message) =>
    [
      message.subject,
      await words(message),
      ...message.attachments,
      ...((await reading.attachmentsOf?.(message)) ?? []),
    ].join(' '),
  );
  const away = await waitForThoseAway(context, await awayNotes(context));
  return {
    counts,
    leftOut: [...leftOut].map(([reason, count]) => ({ reason, count })),
    rejected,
    thanked,
    promises,
    away,
  };
};

/** What people of the book let their programs say while they are away. */
const awayNotes = async (context: Context): Promise<readonly AwayNote[]> => {
  const { reader, reading, owner } = context;
  const said = reading.messages.flatMap((message) => {
    const { automatic, from, sentAt } = message;
    return automatic === 'away' && from !== null && sentAt !== null && !reading.mine.includes(from.email)
      ? [{ message, from, day: dayAt(sentAt, owner.zone) }]
      : [];
  });
  const { idOf } = await findNamed(
    reader,
    said.map(({ from }) => from),
  );
  const notes: AwayNote[] = [];
  for (const { message, from, day } of said) {
    const personId = idOf(from);
    if (personId === null) continue;
    const text = await textOf(context, message);
    notes.push({ personId, day, text: [message.subject, text].join('\n') });
  }
  return notes;
};

interface Word {
  readonly message: MailMessage;
  readonly at: Instant;
  readonly people: MailPeople;
}

/** What is a word between people, in order of time. */
const sortOut = (
  { reading, owner }: Context,
  leave: (reason: MailLeftOut) => void,
): { readonly words: readonly Word[]; readonly rejected: MailPlan['rejected'] } => {
  const mine = new Set(reading.mine);
  const rejected: MailPlan['rejected'][number][] = [];
  const words = new Map<string, Word>();
  for (const message of reading.messages) {
    const people = peopleOfMail(message, mine);
    const reason = whyMailLeftOut(message, people, owner.method);
    if (reason !== null) leave(reason);
    else if (people.sender === null && !people.isMine) rejected.push({ message, type: 'no-sender' });
    else if (!isPast(message.sentAt, owner)) rejected.push({ message, type: 'unreadable-date' });
    else if (words.has(message.id)) leave('twice');
    else words.set(message.id, { message, at: message.sentAt, people });
  }
  return { words: [...words.values()].toSorted((one, other) => one.at - other.at), rejected };
};

/** A clock may be wrong by a day; a mail of next year was never sent. */
const isPast = (sentAt: Instant | null, { day, zone }: Owner): sentAt is Instant =>
  sentAt !== null && dayAt(sentAt, zone) <= addDays(day, 1);

const findKnown = async (
  { reader, reading, owner }: Context,
  words: readonly Word[],
  leave: (reason: MailLeftOut) => void,
): Promise<readonly KnownMail[]> => {
  const everybody = words.flatMap(({ people: { sender, receivers } }) =>
    sender === null ? receivers : [sender, ...receivers],
  );
  const { idOf } = await findNamed(reader, [...new Map(everybody.map((one) => [one.email, one])).values()]);
  const known = (people: readonly MailAddress[]): readonly PersonId[] => [
    ...new Set(people.flatMap((person) => idOf(person) ?? [])),
  ];
  return words.flatMap(({ message, at, people: { isMine, sender, receivers } }): readonly KnownMail[] => {
    const day = dayAt(at, owner.zone);
    const addressed = isMine ? receivers : sender === null ? [] : [sender];
    const people = known(addressed);
    for (const person of addressed)
      if (idOf(person) === null) reading.correspondents.add(person, isMine ? 'me' : 'them', day);
    const alongside = isMine ? [] : known(receivers).filter((id) => !people.includes(id));
    const others = receivers.length + (sender === null ? 0 : 1);
    if (people.length > 0) return [{ message, day, at, isMine, people, alongside, others }];
    leave('nobody-known');
    return [];
  });
};

/** What the book holds of these already, by the ids that mails have everywhere. */
const readTold = async (
  reader: Reader,
  mails: readonly KnownMail[],
): Promise<ReadonlyMap<string, Interaction>> => {
  if (mails.length === 0) return new Map();
  const found = await reader.list('interaction', {
    where: {
      foreignId: { in: mails.map(({ message }) => message.id) },
      kind: { in: ['email', 'message', 'letter'] },
    },
  });
  return new Map(found.map((interaction) => [interaction.foreignId ?? '', interaction]));
};

/** Longer words are a document, not a mail; the rest of one is left out. */
const mostText = 4000;

const textOf = async ({ reading }: Context, message: MailMessage): Promise<string | null> =>
  message.text ?? (await reading.textOf?.(message)) ?? null;

/** The subject, and below it the words where the user keeps them. */
const keptText = async (context: Context, message: MailMessage): Promise<string | null> => {
  const words = context.reading.keepText ? await textOf(context, message) : null;
  const parts = [message.subject, words].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join('\n\n').slice(0, mostText).toWellFormed();
};

/** Adds the words to a mail of which the book kept the subject alone, once the user wants them. */
const addText = async (context: Context, message: MailMessage, known: Interaction): Promise<boolean> => {
  if (!context.reading.keepText || !isFromMail(known) || known.text !== message.subject) return false;
  const text = await keptText(context, message);
  if (text === known.text) return false;
  context.pending.put('interaction', { ...known, text });
  return true;
};

const create = async (context: Context, mail: KnownMail): Promise<Interaction> => {
  const { pending, ids, owner, reading } = context;
  const { message, day, at, isMine, people, alongside, others } = mail;
  const id = ids.next<'InteractionId'>() satisfies InteractionId;
  const interaction: Interaction = {
    ...emptyInteraction,
    id,
    day,
    at,
    kind: 'email',
    direction: isMine ? 'me' : 'them',
    purpose: isMine && isAnswer(message) ? 'reply' : null,
    text: await keptText(context, message),
    words: await countedWords(context, message),
    // Counted only where more were on it than the book names.
    attendees: others > people.length ? others : null,
    history: at <= reading.since,
    source: reading.source,
    foreignId: message.id,
    loggedAt: owner.now,
  };
  pending.put('interaction', interaction);
  for (const personId of people) addPerson(context, id, personId, 'with');
  for (const personId of alongside) addPerson(context, id, personId, 'mentioned');
  return interaction;
};

/** Counted where that costs nothing more: what a mail says need not be kept for it. */
const countedWords = async (context: Context, message: MailMessage): Promise<number | null> => {
  const text = context.reading.countWords === true ? await textOf(context, message) : message.text;
  return text === null ? null : wordCount(text);
};

const addPerson = (
  { pending, ids }: Context,
  interactionId: InteractionId,
  personId: PersonId,
  role: 'with' | 'mentioned',
): void =>
  pending.put('participant', {
    id: ids.next<'ParticipantId'>(),
    interactionId,
    personId,
    name: null,
    role,
  });

/** An answer is expected, and never counts as a touch of mine (R14). */
const isAnswer = ({ inReplyTo, references, subject }: MailMessage): boolean =>
  inReplyTo !== null || references.length > 0 || /^\s*(?:re|aw|sv|rv|antw?|odp|vs)\s*:/iu.test(subject ?? '');

/** A message that was logged by hand is this mail: it learns the mail's id, and stays as the user told it. */
const match = ({ pending }: Context, { message }: KnownMail, byHand: Interaction): Interaction => {
  const matched: Interaction = { ...byHand, foreignId: message.id };
  pending.put('interaction', matched);
  return matched;
};
