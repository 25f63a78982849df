import { ok, type Result } from '../../core/result.ts';
import type { Purpose } from '../../core/interactions/interaction.ts';
import type { MessageKind } from '../../core/coach/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { gapIn, gapSaid } from '../../core/drafts/index.ts';
import { displayName } from '../../core/people/index.ts';
import type { MessageWay, OutgoingMessage } from '../../core/sending/index.ts';
import type { Reader, Writer } from '../../store/space.ts';
import type { ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { finishWithin } from '../finish/finish-card.ts';
import { readOwner, type Owner } from '../owner.ts';
import { putMessage } from './put-message.ts';
import { fitsIntroduction } from './introduction-step.ts';
import { keyOfKind } from './key-of-kind.ts';
import type { SentMessage } from './keep-message.ts';

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
  const { kind } = message;
  // Words with a gap went to nobody: what was sent then were others.
  const gap = gapIn(message.subject) ?? gapIn(message.text);
  const subject = gapIn(message.subject) === null ? message.subject : '';
  const text = gapIn(message.text) === null ? message.text : '';
  const interactionId = deps.ids.next<'InteractionId'>();
  const put = async (
    writer: Writer,
  ): Promise<{ readonly gone: OutgoingMessage; readonly isErased: boolean }> => {
    const { now } = await readOwner(writer, deps.clock);
    // Two entries may have become one while it was on its way.
    const { personId, otherPersonId } = (await writer.get('message', message.id)) ?? message;
    const gone: OutgoingMessage = {
      ...message,
      subject,
      text,
      personId,
      otherPersonId,
      state: 'sent',
      way,
      problem: null,
      mailId,
      interactionId,
      sentAt: now,
      changedAt: now,
    };
    const isErased = (await writer.getMany('person', receiversOf(gone))).length < receiversOf(gone).length;
    if (!isErased) await writer.put('message', gone);
    return { gone, isErased };
  };
  // From here it went out, whatever is taken back of what it did; that the user sent it is taken back with it.
  const before =
    way === 'own'
      ? null
      : await deps.space.write({ action: 'message', summary: 'A message went out', undoable: false }, put);
  const { value: sent, batch } = await deps.space.write(
    { action: 'message', summary: 'Sent a message' },
    async (writer) => {
      const owner = await readOwner(writer, deps.clock);
      const { gone, isErased } = before?.value ?? (await put(writer));
      // Whoever was erased while it was on its way does not come back with it.
      if (isErased) return { gone, finished: null };
      const key = await keyOf(writer, message, gone, owner);
      const finished =
        key === null
          ? null
          : await finishWithin(writer, deps, {
              key,
              id: interactionId,
              ...(text !== '' && { text }),
              how: 'email',
            });
      const { personId, otherPersonId } = gone;
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
            text: text === '' ? null : text,
            ...(otherPersonId !== null && {
              alsoTo: { participantId: deps.ids.next<'ParticipantId'>(), personId: otherPersonId },
            }),
          },
          owner,
        ));
      await writer.put('interaction', { ...interaction, foreignId: mailId });
      const person = await writer.get('person', personId);
      const name = person === null ? 'somebody' : displayName(person);
      writer.summarize(subject === '' ? `Wrote to ${name}` : `Sent “${subject}” to ${name}`);
      return { gone, finished };
    },
  );
  const { gone, finished } = sent;
  const says = [
    ...(gap === null || batch === null ? [] : [gapSaid(gap)]),
    ...(finished?.ok === true
      ? [
          ...finished.value.says,
          ...(finished.value.thin ? ['One line about what they did would please them more.'] : []),
        ]
      : []),
  ];
  return ok({ message: gone, says, batch });
};

/** The card that it answers, or that its kind would; null where there is none, or an introduction that has moved on. */
const keyOf = async (
  reader: Reader,
  { key, kind, changedAt }: OutgoingMessage,
  gone: OutgoingMessage,
  owner: Owner,
): Promise<string | null> => {
  if (key === null) return kind === null ? null : await keyOfKind(reader, gone.personId, kind, owner);
  return (await fitsIntroduction(reader, { ...gone, changedAt }, owner)) ? key : null;
};

const receiversOf = ({ personId, otherPersonId }: OutgoingMessage): readonly PersonId[] => [
  personId,
  ...(otherPersonId === null ? [] : [otherPersonId]),
];
