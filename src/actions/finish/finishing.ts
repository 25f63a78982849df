import type { InteractionId, OfferId, PersonId } from '../../core/ids.ts';
import type { Interaction, InteractionKind } from '../../core/interactions/interaction.ts';
import { displayName } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import type { RecordName } from '../../core/records.ts';
import type { Writer } from '../../store/space.ts';
import { notFound, type ActionError } from '../action-error.ts';
import type { DebriefAnswers } from '../debriefs/write-debrief.ts';
import type { Deps } from '../deps.ts';
import type { Owner } from '../owner.ts';
import type { CardSubject } from '../today/card-subject.ts';
import { putMessage } from '../messages/put-message.ts';

export interface FinishInput {
  readonly key: string;
  /** Made by the caller, so that a repeated request is the same message. */
  readonly id?: InteractionId;
  /** What was sent or said. */
  readonly text?: string;
  readonly how?: InteractionKind;
  /** What of my shelf went with it. */
  readonly offerId?: OfferId;
  /** Of a planned talk. */
  readonly outcome?: 'happened' | 'did-not-happen';
  readonly debrief?: DebriefAnswers;
  /** Of the card that lists a week's talks: those of which there is something to say. */
  readonly talks?: readonly ToldTalk[];
}

export interface ToldTalk {
  readonly id: InteractionId;
  readonly outcome?: 'happened' | 'did-not-happen';
  readonly note?: string;
}

export interface Finishing {
  readonly writer: Writer;
  readonly deps: Deps;
  readonly owner: Owner;
  readonly input: FinishInput;
  readonly subject: CardSubject;
  readonly wrote: { record: RecordName; id: string }[];
}

export type Effect = Result<
  { readonly summary: string; readonly thin?: boolean; readonly says?: readonly string[] },
  ActionError
>;

export const hasWords = ({ input }: Pick<Finishing, 'input'>): boolean => (input.text ?? '').trim() !== '';

export const gone = notFound('This card is gone: what it was about is no longer in the book.');

export const nameOf = async (writer: Writer, id: PersonId): Promise<string> => {
  const person = await writer.get('person', id);
  return person === null ? 'them' : displayName(person);
};

export const send = async (
  { writer, deps, owner, input, wrote }: Finishing,
  personId: PersonId,
  purpose: Interaction['purpose'],
): Promise<Interaction> => {
  const message = await putMessage(
    writer,
    {
      id: input.id ?? deps.ids.next(),
      participantId: deps.ids.next(),
      personId,
      purpose,
      kind: input.how ?? 'message',
      text: input.text ?? null,
    },
    owner,
  );
  wrote.push({ record: 'interaction', id: message.id });
  return message;
};

export const sendTo = async (
  finishing: Finishing,
  personId: PersonId | null,
  purpose: Interaction['purpose'],
): Promise<Effect> => {
  if (personId === null) return gone;
  await send(finishing, personId, purpose);
  return ok({ summary: `Wrote to ${await nameOf(finishing.writer, personId)}` });
};
