import type { Instant } from '../../core/dates/index.ts';
import type { Ids, PromiseId } from '../../core/ids.ts';
import { mailLeftOutWords, mailSource, type MailLeftOut, type MailMessage } from '../../core/mail/index.ts';
import { readMail, type RawMail } from '../../sources/mail/index.ts';
import { IssueList, issue } from '../../sources/source.ts';
import { breather } from '../../store/breathe.ts';
import type { Reader } from '../../store/space.ts';
import type { UnknownPerson } from '../calendars/plan-calendar.ts';
import { findNamed } from '../calendars/find-people.ts';
import { Correspondents } from '../mail/correspondents.ts';
import { planMail, type MailPlan } from '../mail/plan-mail.ts';
import type { AwayByMail } from '../mail/away-by-mail.ts';
import type { PromiseByMail } from '../mail/promises-by-mail.ts';
import type { ThankedByMail } from '../mail/thanks-by-mail.ts';
import type { Owner } from '../owner.ts';
import type { MyAddresses } from '../settings/my-addresses.ts';
import { Pending } from './pending.ts';
import type { ReadFile } from './read-file.ts';
import type { Mailbox } from './read-mailbox.ts';

/** When mail was brought for the first time: what was written before is history. */
const sinceId = 'mailSince';

export interface MailChoices {
  /** My addresses, where the user was asked for them; they are remembered. */
  readonly mine: readonly string[];
  /** Whether the words of mails are kept beside their subjects. */
  readonly keepText: boolean;
  /** Of the promises that were offered, those that a mail kept. */
  readonly kept?: readonly PromiseId[];
}

export interface MailReport {
  readonly unknown: readonly UnknownPerson[];
  readonly thanked: readonly ThankedByMail[];
  readonly promises: readonly PromiseByMail[];
  readonly away: readonly AwayByMail[];
  /** Addresses of which one may be mine, where nobody can tell; then no mail was brought. */
  readonly whose: readonly string[];
}

/** Mails that are looked up, matched and written at a time, and how many bytes of them. */
const partMails = 200;
const partBytes = 1024 * 1024;

/** Brings every mailbox among the files into the book, a part at a time. */
export const applyMail = async (
  reader: Reader,
  read: readonly ReadFile[],
  choices: MailChoices,
  { ids, owner, mine }: { readonly ids: Ids; readonly owner: Owner; readonly mine: MyAddresses },
  flush: (pending: Pending) => Promise<boolean>,
): Promise<MailReport> => {
  const boxes = read.flatMap((file) => (file.mailbox === null ? [] : [{ file, mailbox: file.mailbox }]));
  const since = owner.settings.get(sinceId);
  const correspondents = new Correspondents();
  const thanked: ThankedByMail[] = [];
  const promises = new Map<PromiseId, PromiseByMail>();
  const away: AwayByMail[] = [];
  const whose = new Set<string>();
  let hasBrought = false;
  for (const { file, mailbox } of boxes) {
    const found = await ownersOf(reader, mailbox, mine, choices.mine.length > 0);
    if (found.mine.length === 0) {
      for (const address of found.likely) whose.add(address);
      file.tally.leftOut = [
        { count: mailbox.count, why: 'not read: none of the addresses is known to be yours' },
      ];
      continue;
    }
    const sum = new Sum();
    for await (const part of partsOf(mailbox)) {
      const pending = new Pending();
      const raw = new Map(part.map(({ message, mail }) => [message, mail]));
      const bodyOf = (message: MailMessage): MailMessage | null => {
        const mail = raw.get(message) ?? null;
        return mail === null ? null : readMail(mail.bytes);
      };
      const plan = await planMail(
        reader,
        pending,
        {
          messages: part.map(({ message }) => message),
          mine: found.mine,
          source: mailSource,
          since: typeof since === 'number' ? (since as Instant) : owner.now,
          keepText: choices.keepText,
          countWords: true,
          textOf: (message) => Promise.resolve(bodyOf(message)?.text ?? null),
          attachmentsOf: (message) => Promise.resolve(bodyOf(message)?.attachments ?? []),
          kept: new Set(choices.kept ?? []),
          correspondents,
        },
        { ids, owner },
      );
      sum.add(plan);
      thanked.push(...plan.thanked);
      for (const promise of plan.promises) promises.set(promise.promiseId, promise);
      away.push(...plan.away);
      await flush(pending);
    }
    sum.into(file);
    hasBrought ||= sum.created > 0;
  }
  const settings = new Pending();
  if (hasBrought && typeof since !== 'number') settings.put('setting', { id: sinceId, value: owner.now });
  await flush(settings);
  return {
    unknown: correspondents.twoWay(),
    thanked,
    promises: [...promises.values()],
    away,
    whose: [...whose],
  };
};

/**
 * The user's word, what is known already where it is in these mails, the Sent folder, or the one address that is in
 * nearly all mails and is nobody's of the book.
 */
const ownersOf = async (
  reader: Reader,
  { own }: Mailbox,
  known: MyAddresses,
  isSaid: boolean,
): Promise<{ readonly mine: readonly string[]; readonly likely: readonly string[] }> => {
  const likely = own.likely();
  const { idOf } = await findNamed(
    reader,
    likely.map((email) => ({ email, name: null })),
  );
  const shown = own.all((email) => idOf({ email, name: null }) !== null);
  const isTheirs = isSaid || shown.length > 0 || own.mayBeOf((email) => known.has(email));
  return { mine: isTheirs ? [...new Set([...known.all, ...shown])] : [], likely };
};

interface PartMail {
  readonly message: MailMessage;
  /** Null where nobody will ask what it says. */
  readonly mail: RawMail | null;
}

async function* partsOf({ mails }: Mailbox): AsyncGenerator<readonly PartMail[]> {
  const breathe = breather();
  let part: PartMail[] = [];
  let bytes = 0;
  for await (const mail of mails()) {
    const message = readMail(mail.bytes, { place: mail.place, text: false });
    const mayBeRead = message.automatic === null || message.automatic === 'away';
    part.push({ message, mail: mayBeRead ? mail : null });
    if (mayBeRead) bytes += mail.bytes.length;
    await breathe();
    if (part.length < partMails && bytes < partBytes) continue;
    yield part;
    part = [];
    bytes = 0;
  }
  if (part.length > 0) yield part;
}

/** What became of all parts of one file. */
class Sum {
  readonly #counts = { created: 0, updated: 0, unchanged: 0, rejected: 0 };
  readonly #leftOut = new Map<MailLeftOut, number>();
  readonly #issues = new IssueList();

  get created(): number {
    return this.#counts.created;
  }

  add({ counts, leftOut, rejected }: MailPlan): void {
    for (const outcome of ['created', 'updated', 'unchanged'] as const)
      this.#counts[outcome] += counts[outcome];
    this.#counts.rejected += rejected.length;
    for (const { reason, count } of leftOut)
      this.#leftOut.set(reason, (this.#leftOut.get(reason) ?? 0) + count);
    for (const { message, type } of rejected)
      this.#issues.add({
        ...issue(type, { field: type === 'no-sender' ? 'From' : 'Date', text: message.subject ?? '' }),
        line: message.place,
      });
  }

  into({ tally }: ReadFile): void {
    for (const outcome of ['created', 'updated', 'unchanged', 'rejected'] as const)
      tally.counts[outcome] += this.#counts[outcome];
    tally.issues.push(...this.#issues.all());
    tally.leftOut = [...this.#leftOut].map(([reason, count]) => ({ count, why: mailLeftOutWords[reason] }));
  }
}
