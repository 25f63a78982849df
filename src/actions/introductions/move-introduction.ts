import type { BatchId, InteractionId, PersonId } from '../../core/ids.ts';
import type { InteractionKind, Purpose } from '../../core/interactions/interaction.ts';
import {
  advance,
  sideOf,
  type Introduction,
  type IntroductionMove,
  type Moved,
} from '../../core/introductions/index.ts';
import { displayName, fold } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import { namesInWords } from '../../core/sentence.ts';
import { cardKey } from '../../core/today/index.ts';
import type { Writer } from '../../store/space.ts';
import { invalid, notFound, type ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { readOwner, type Owner } from '../owner.ts';
import { keptWords } from '../messages/kept-words.ts';
import { isTaken, putMessage, takenId } from '../messages/put-message.ts';
import type { WrittenIntroduction } from './plan-introduction.ts';

export interface Move {
  readonly type: IntroductionMove;
  /** What was written, or what they said. */
  readonly text?: string;
  readonly how?: InteractionKind;
  readonly messageId?: InteractionId;
}

/** Says what happened to an introduction; a move that does not fit is refused with the reason. */
export const moveIntroduction = async (
  deps: Deps,
  { id, move }: { readonly id: Introduction['id']; readonly move: Move },
): Promise<Result<WrittenIntroduction & { readonly says: readonly string[] }, ActionError>> => {
  const { value, batch }: { value: Result<CarriedOut, ActionError>; batch: BatchId | null } =
    await deps.space.write({ action: 'introduction', summary: 'Noted an introduction' }, async (writer) => {
      const introduction = await writer.get('introduction', id);
      if (!introduction) return notFound(`There is no introduction with the id ${id}.`);
      const moved = await carryOutMove(writer, deps, introduction, move, await readOwner(writer, deps.clock));
      if (!moved.ok) return moved;
      writer.summarize(moved.value.summary);
      return moved;
    });
  return value.ok ? ok({ introduction: value.value.introduction, says: value.value.says, batch }) : value;
};

export interface CarriedOut {
  readonly introduction: Introduction;
  readonly summary: string;
  /** Whether there is a message of it. */
  readonly wrote: boolean;
  /** What is to be said of the words that came with it. */
  readonly says: readonly string[];
}

/** The move with all that follows from it: its message, what both were given, the promise that it keeps. */
export const carryOutMove = async (
  writer: Writer,
  deps: Pick<Deps, 'ids'>,
  introduction: Introduction,
  move: Move,
  owner: Owner,
): Promise<Result<CarriedOut, ActionError>> => {
  const messageId = move.messageId ?? deps.ids.next<'InteractionId'>();
  const moved = advance(introduction, move.type, owner.day, messageId);
  if (!moved.ok)
    return invalid(moved.error.message, 'move', '“goodturn introductions” lists them with what comes next.');
  const isTheirs = move.type === 'yes' || move.type === 'no';
  const words = isTheirs ? { text: move.text ?? null, says: [] } : keptWords(move.text);
  const message = messageOf(moved.value, introduction, move.type, words.text);
  const text = words.text ?? message?.text ?? null;
  if (message !== null && (await isTaken(writer, { id: messageId, personId: message.to, text })))
    return takenId;
  if (message !== null)
    await putMessage(
      writer,
      {
        id: messageId,
        participantId: deps.ids.next(),
        personId: message.to,
        purpose: message.purpose,
        direction: message.direction,
        kind: move.how ?? 'message',
        text,
        ...(message.alsoTo !== null && {
          alsoTo: { participantId: deps.ids.next<'ParticipantId'>(), personId: message.alsoTo },
        }),
      },
      owner,
    );
  await writer.put('introduction', moved.value.introduction);
  // An answer is a new occasion: what was done or put off was the question before it.
  if (move.type === 'yes' || move.type === 'no') await forgetCard(writer, introduction.id);
  if (move.type === 'sent' && moved.value.side === null)
    await noteGiven(writer, deps, moved.value.introduction, owner);
  return ok({
    introduction: moved.value.introduction,
    summary: await summaryOf(writer, moved.value, move.type),
    wrote: message !== null,
    says: words.says,
  });
};

interface MessageOfMove {
  readonly to: PersonId;
  readonly alsoTo: PersonId | null;
  readonly direction: 'me' | 'them';
  readonly purpose: Purpose | null;
  readonly text: string | null;
}

const messageOf = (
  { side }: Moved,
  introduction: Introduction,
  type: IntroductionMove,
  text: string | null,
): MessageOfMove | null => {
  const { personId, otherPersonId } = introduction;
  const mine = { direction: 'me', purpose: 'introduction', alsoTo: null, text: null } as const;
  switch (type) {
    case 'sent':
      return side === null
        ? { ...mine, to: personId, alsoTo: otherPersonId }
        : { ...mine, to: sideOf(introduction, side).personId };
    case 'yes':
    case 'no':
      return side === null
        ? null
        : {
            to: sideOf(introduction, side).personId,
            alsoTo: null,
            direction: 'them',
            purpose: null,
            text: type === 'yes' ? 'Would like to be introduced.' : 'Would rather not be introduced now.',
          };
    case 'ended':
    case 'checked':
      return text === null ? null : { ...mine, to: personId };
    default:
      return type satisfies never;
  }
};

const forgetCard = async (writer: Writer, id: Introduction['id']): Promise<void> => {
  const key = cardKey('intro', id);
  if ((await writer.get('cardState', key)) !== null) await writer.remove('cardState', key);
};

/** Each was given somebody (R5); and what I promised of it is kept (R2). */
const noteGiven = async (
  writer: Writer,
  { ids }: Pick<Deps, 'ids'>,
  { personId, otherPersonId, messageId }: Introduction,
  { day, now }: Owner,
): Promise<void> => {
  for (const [id, partnerId] of [
    [personId, otherPersonId],
    [otherPersonId, personId],
  ] as const) {
    const partner = await writer.get('person', partnerId);
    if (!partner) continue;
    const name = displayName(partner);
    await writer.put('favor', {
      id: ids.next<'FavorId'>(),
      personId: id,
      direction: 'given',
      kind: 'introduction',
      what: `introduced to ${name}`,
      day,
      minutes: null,
      interactionId: messageId,
      useful: null,
      unasked: null,
      history: false,
    });
    const words = [partner.given, partner.family, partner.nickname]
      .flatMap((part) => (part === null ? [] : [fold(part)]))
      .filter((word) => word.length > 1);
    const open = await writer.list('promise', {
      where: { personId: id, by: 'me', state: 'open', kind: 'introduction' },
    });
    for (const promise of open)
      if (words.some((word) => ` ${fold(promise.what)} `.includes(` ${word} `)))
        await writer.put('promise', { ...promise, state: 'kept', closedAt: now });
  }
};

const summaryOf = async (
  writer: Writer,
  { introduction, side }: Moved,
  type: IntroductionMove,
): Promise<string> => {
  const nameOf = async (id: PersonId): Promise<string> => {
    const person = await writer.get('person', id);
    return person === null ? 'somebody' : displayName(person);
  };
  const { personId, otherPersonId } = introduction;
  const both = namesInWords([await nameOf(personId), await nameOf(otherPersonId)]);
  const one = side === null ? both : await nameOf(sideOf(introduction, side).personId);
  switch (type) {
    case 'sent':
      return side === null ? `Introduced ${both}` : `Asked ${one} about an introduction`;
    case 'yes':
      return `${one} would like to be introduced`;
    case 'no':
      return `${one} would rather not be introduced`;
    case 'checked':
      return `Asked what came of introducing ${both}`;
    case 'ended':
      return `Let an introduction be: ${both}`;
    default:
      return type satisfies never;
  }
};
