import { problemInWords, type Outside, type Problem } from '../../core/connections/index.ts';
import { addHours, type Instant } from '../../core/dates/index.ts';
import { gapIn } from '../../core/drafts/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { displayName } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import {
  type MailParty,
  type OutgoingMail,
  type OutgoingMessage,
  type SmtpAccount,
} from '../../core/sending/index.ts';
import { addressToSendTo, writeMail } from '../../outlets/mail/index.ts';
import type { Reader } from '../../store/space.ts';
import { conflict, invalid, notToBeContacted, type ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { readOwner, type Owner } from '../owner.ts';
import { weighText } from '../touch/weigh-message.ts';
import { fitsIntroduction, movedOn } from './introduction-step.ts';
import { goneOut, isOpen, missing, type SentMessage } from './keep-message.ts';
import { noteSent } from './note-sent.ts';
import { openSmtp } from './smtp-account.ts';
import { readThread } from './read-thread.ts';

type Ready = {
  readonly message: OutgoingMessage;
  readonly account: SmtpAccount;
  readonly mail: OutgoingMail;
};

/**
 * Sends a message over SMTP, because the user pressed Send: once, however often it is asked for. It is noted as being on
 * its way before the first byte leaves, so that what breaks off in between is never sent again by itself.
 * @param again the user has looked, and it did not go out
 */
export const sendMessage = async (
  deps: Deps,
  outside: Outside,
  { id, again = false }: { readonly id: OutgoingMessage['id']; readonly again?: boolean },
): Promise<Result<SentMessage, ActionError>> => {
  const { value: ready } = await deps.space.write(
    { action: 'message', summary: 'Began to send a message', undoable: false },
    async (writer): Promise<Result<Ready | OutgoingMessage, ActionError>> => {
      const message = await writer.get('message', id);
      if (!message) return missing;
      if (message.state === 'sent') return ok(message);
      const { now } = await readOwner(writer, deps.clock);
      if (!isOpen(message) && !(again && isUnsure(message, now)))
        return conflict(
          'This message may have gone out: look into the folder of sent mail, and send it again only if it is not there.',
        );
      const made = await makeReady(writer, deps, outside, message);
      if (made.ok)
        await writer.put('message', {
          ...message,
          state: 'sending',
          way: 'smtp',
          problem: null,
          changedAt: now,
        });
      return made;
    },
  );
  if (!ready.ok) return ready;
  if (!('account' in ready.value)) return ok({ message: ready.value, says: [], batch: null });
  const { message, account, mail } = ready.value;
  const sent = await outside.sendMail(account, {
    envelope: { from: account.address, to: mail.to.map(({ address }) => address) },
    bytes: writeMail(mail),
  });
  if (sent.ok) return noteSent(deps, message, { way: 'smtp', mailId: sent.value.mailId ?? message.mailId });
  const { problem, unsure } = sent.error;
  await deps.space.write(
    { action: 'message', summary: 'Could not send a message', undoable: false },
    async (writer) => {
      // Whoever was erased in the meantime does not come back with it.
      const known = await writer.get('message', id);
      if (known === null) return;
      await writer.put('message', {
        ...known,
        state: unsure ? 'unsure' : 'failed',
        problem,
        changedAt: message.changedAt,
      });
    },
  );
  return unsure
    ? conflict(
        `${problemInWords(problem, 'smtp').says} It may have gone out all the same: look into the folder of sent mail before you send it again.`,
      )
    : refusal(problem);
};

/** Nobody knows whether it went out; so it is also where the program ended while it was on its way. */
const isUnsure = ({ state, changedAt }: OutgoingMessage, now: Instant): boolean =>
  state === 'unsure' || (state === 'sending' && now >= addHours(changedAt, 1));

const refusal = (problem: Problem) => {
  const { says, toDo } = problemInWords(problem, 'smtp');
  return invalid(says, null, toDo);
};

/** All that sending needs, or what is in its way. */
const makeReady = async (
  reader: Reader,
  deps: Deps,
  { vault }: Outside,
  message: OutgoingMessage,
): Promise<Result<Ready, ActionError>> => {
  const gap = gapIn(message.subject) ?? gapIn(message.text);
  if (gap !== null) return invalid(`There is a gap left to fill: ${gap}`, 'text', null);
  if (message.text.trim() === '') return invalid('There is nothing in it yet.', 'text', null);
  const [connection] = await reader.list('connection', { where: { kind: 'smtp', state: 'on' } });
  const account = connection === undefined ? null : openSmtp(vault, connection);
  if (connection === undefined)
    return invalid(
      'Nothing is set up to send mail.',
      null,
      'Set it up in Settings or with “goodturn connect smtp”, or open the message in your own mail program.',
    );
  if (account === null) return refusal('lost-key');
  const owner = await readOwner(reader, deps.clock);
  const { personId, text, key } = message;
  const { blocked, says } = await weighText(
    reader,
    { id: personId, text, ...(key !== null && { key }) },
    owner,
  );
  if (blocked) return conflict(says[0] ?? 'These words went to others already.');
  const mail = await mailOf(reader, message, { name: account.name, address: account.address }, owner);
  return mail.ok ? ok({ message, account, mail: mail.value }) : mail;
};

/** The mail that a message is, to all who get it, in the thread that it answers. */
const mailOf = async (
  reader: Reader,
  message: OutgoingMessage,
  from: MailParty | null,
  owner: Owner,
): Promise<Result<OutgoingMail, ActionError>> => {
  if (message.state !== 'sent' && !(await fitsIntroduction(reader, message, owner))) return movedOn;
  const to: MailParty[] = [];
  for (const id of [message.personId, message.otherPersonId]) {
    if (id === null) continue;
    const party = await readParty(reader, id);
    if (!party.ok) return party;
    to.push(party.value);
  }
  const { mailId, subject, text } = message;
  return ok({
    id: mailId,
    from,
    to,
    subject,
    text,
    at: owner.now,
    ...(await readThread(reader, message)),
    isUnsent: from === null,
  });
};

const readParty = async (reader: Reader, id: PersonId): Promise<Result<MailParty, ActionError>> => {
  const person = await reader.get('person', id);
  if (!person || person.trashedAt !== null) return missing;
  const name = displayName(person);
  if (person.state === 'do-not-contact') return conflict(notToBeContacted(name));
  const emails = await reader.list('contactPoint', {
    where: { personId: id, kind: 'email' },
    order: [['rank', 'up']],
  });
  const email = emails.find(({ preferred }) => preferred) ?? emails[0];
  if (email === undefined)
    return invalid(
      `The book has no e-mail address of ${name}.`,
      'personId',
      `Add one on the page of ${name}.`,
    );
  const address = addressToSendTo(email.value);
  return address === null
    ? invalid(
        `No mail can be sent to “${email.value}”, the e-mail address of ${name}.`,
        'personId',
        `Correct it on the page of ${name}.`,
      )
    : ok({ name, address });
};

/** The message as a file that opens in a mail program, ready to be sent from there. */
export const showMessageFile = async (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  { id }: { readonly id: OutgoingMessage['id'] },
): Promise<Result<Uint8Array, ActionError>> =>
  space.read(async (reader) => {
    const message = await reader.get('message', id);
    if (!message) return missing;
    const mail = await mailOf(reader, message, null, await readOwner(reader, clock));
    return mail.ok ? ok(writeMail(mail.value)) : mail;
  });

/** The user sent it with their own hand, from a mail program or any other way. */
export const markSent = async (
  deps: Deps,
  { id }: { readonly id: OutgoingMessage['id'] },
): Promise<Result<SentMessage, ActionError>> => {
  const message = await deps.space.read((reader) => reader.get('message', id));
  if (!message) return missing;
  if (message.state === 'sent') return ok({ message, says: [], batch: null });
  if (message.state === 'sending' && !isUnsure(message, deps.clock.now())) return conflict(goneOut);
  return noteSent(deps, message, { way: 'own', mailId: message.mailId });
};
