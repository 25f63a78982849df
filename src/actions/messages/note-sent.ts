import { ok, type Result } from '../../core/result.ts';
import type { Purpose } from '../../core/interactions/interaction.ts';
import type { MessageKind } from '../../core/coach/index.ts';
import { displayName } from '../../core/people/index.ts';
import type { MessageWay, OutgoingMessage } from '../../core/sending/index.ts';
import type { ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { finishCard } from '../finish-card.ts';
import { readOwner } from '../owner.ts';
import { putMessage } from '../today/message.ts';
import { keyOfKind } from './key-of-kind.ts';
import type { SentMessage } from './send-message.ts';

const purposes: Readonly<Record<MessageKind, Purpose>> = {
  approach: 'approach',
  thanks: 'thanks',
  article: 'offer',
  keep: 'keep',
  intro: 'ask',
  resume: 'ask',
  congrats: 'congratulation',
  colleague: 'approach',
  followup: 'followup',
  loop: 'loop',
};

/**
 * A message that went out is an interaction, under the name that it has in every mailbox, so that the mailbox tells of it
 * no second time. It does what its card would: pays the thanks or the promise, starts the clock of what was asked.
 */
export const noteSent = async (
  deps: Deps,
  message: OutgoingMessage,
  { way, mailId }: { readonly way: MessageWay; readonly mailId: string },
): Promise<Result<SentMessage, ActionError>> => {
  const { personId, kind, subject, text, otherPersonId } = message;
  const interactionId = deps.ids.next<'InteractionId'>();
  // It went out, whatever is taken back of what it did.
  const { value: sent } = await deps.space.write(
    { action: 'message', summary: 'A message went out', undoable: false },
    async (writer) => {
      const { now } = await readOwner(writer, deps.clock);
      const gone: OutgoingMessage = {
        ...message,
        state: 'sent',
        way,
        problem: null,
        mailId,
        interactionId,
        sentAt: now,
        changedAt: now,
      };
      await writer.put('message', gone);
      return gone;
    },
  );
  const key =
    message.key ??
    (kind === null ? null : await deps.space.read((reader) => keyOfKind(reader, personId, kind)));
  const finished =
    key === null ? null : await finishCard(deps, { key, id: interactionId, text, how: 'email' });
  const { batch } = await deps.space.write(
    { action: 'message', summary: 'Sent a message' },
    async (writer) => {
      const owner = await readOwner(writer, deps.clock);
      // A card that is gone or was done before pays nothing, and the message was sent all the same.
      const interaction =
        (await writer.get('interaction', interactionId)) ??
        (await putMessage(
          writer,
          {
            id: interactionId,
            participantId: deps.ids.next(),
            personId,
            purpose: kind === null ? null : purposes[kind],
            kind: 'email',
            text,
            ...(otherPersonId !== null && {
              alsoTo: { participantId: deps.ids.next<'ParticipantId'>(), personId: otherPersonId },
            }),
          },
          owner,
        ));
      await writer.put('interaction', { ...interaction, foreignId: mailId });
      const person = await writer.get('person', personId);
      writer.summarize(`Sent “${subject}” to ${person === null ? 'somebody' : displayName(person)}`);
    },
  );
  const says =
    finished?.ok === true
      ? [
          ...finished.value.says,
          ...(finished.value.thin ? ['One line about what they did would please them more.'] : []),
        ]
      : [];
  return ok({ message: sent, says, batch });
};
