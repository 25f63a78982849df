import type { MessageKind } from '../../core/coach/index.ts';
import type { BatchId, PersonId } from '../../core/ids.ts';
import { ok, type Result } from '../../core/result.ts';
import { mailIdOf, type OutgoingMessage } from '../../core/sending/index.ts';
import { displayName } from '../../core/people/index.ts';
import { conflict, noPerson, notFound, notToBeContacted, type ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { readOwner, saidAddresses } from '../owner.ts';
import { alsoTo } from './introduction-step.ts';

export interface MessageInput {
  /** Made by the caller, so that a repeated request is the same message. */
  readonly id: OutgoingMessage['id'];
  readonly personId: PersonId;
  readonly otherPersonId?: PersonId | null;
  readonly kind?: MessageKind | null;
  readonly key?: string | null;
  readonly subject: string;
  readonly text: string;
}

export interface WrittenMessage {
  readonly message: OutgoingMessage;
  readonly batch: BatchId | null;
}

export interface SentMessage extends WrittenMessage {
  /** What is to be said of it: thin thanks, and the like. */
  readonly says: readonly string[];
}

/** Keeps a message in the works, as far as it is written. What went out is not written over. */
export const keepMessage = async (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  input: MessageInput,
): Promise<Result<WrittenMessage, ActionError>> => {
  const { id, personId, subject, text } = input;
  const { value, batch } = await space.write(
    { action: 'message', summary: 'Wrote on a message' },
    async (writer): Promise<Result<OutgoingMessage, ActionError>> => {
      const known = await writer.get('message', id);
      if (known && !isOpen(known)) return conflict(goneOut);
      const person = await writer.get('person', personId);
      if (!person || person.trashedAt !== null) return notFound(noPerson(personId));
      if (person.state === 'do-not-contact') return conflict(notToBeContacted(displayName(person)));
      const owner = await readOwner(writer, clock);
      const { now, settings } = owner;
      const key = input.key ?? null;
      // To whom it goes is settled when it is begun: words that ask one of two never go to both.
      const meantFor =
        known !== null && known.key === key
          ? known.otherPersonId
          : await alsoTo(writer, { key, personId }, owner);
      const message: OutgoingMessage = {
        id,
        personId,
        otherPersonId: input.otherPersonId ?? meantFor,
        kind: input.kind ?? null,
        key,
        subject,
        text,
        state: 'writing',
        way: null,
        problem: null,
        mailId: known?.mailId ?? mailIdOf(id, saidAddresses(settings)[0] ?? null),
        interactionId: null,
        changedAt: now,
        sentAt: null,
      };
      await writer.put('message', message);
      writer.summarize(`Wrote on a message to ${displayName(person)}`);
      return ok(message);
    },
  );
  return value.ok ? ok({ message: value.value, batch }) : value;
};

export const isOpen = ({ state }: OutgoingMessage): boolean => state === 'writing' || state === 'failed';

export const goneOut = 'This message went out, or may have: it is not written over.';

/** Throws a message in the works away; undo brings it back. */
export const dropMessage = async (
  { space }: Pick<Deps, 'space'>,
  { id }: { readonly id: OutgoingMessage['id'] },
): Promise<Result<{ readonly batch: BatchId | null }, ActionError>> => {
  const { value, batch } = await space.write(
    { action: 'message', summary: 'Threw a message away' },
    async (writer) => {
      if ((await writer.get('message', id)) === null) return false;
      await writer.remove('message', id);
      return true;
    },
  );
  return value ? ok({ batch }) : missing;
};

export const missing = notFound('There is no such message.');
