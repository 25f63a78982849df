import type { OfferId } from '../../core/ids.ts';
import { moveFor } from '../../core/introductions/index.ts';
import { displayName } from '../../core/people/index.ts';
import { err, exhaustive, ok } from '../../core/result.ts';
import { doneEffect } from '../../core/today/index.ts';
import { carryOutMove } from '../introductions/move-introduction.ts';
import { readSteps } from '../introductions/read-introductions.ts';
import { requireOffer } from '../offers/read-shelf.ts';
import { writeGive } from '../offers/write-give.ts';
import { closedBy, saysThanks } from '../today/close-thanks.ts';
import { approach, moveAsk } from './asks.ts';
import { debrief } from './debrief.ts';
import { gone, hasWords, nameOf, send, sendTo, type Effect, type Finishing } from './finishing.ts';

/** Writes what done means for the card's rule (method, section 3, last column). */
export const carryOut = async (finishing: Finishing): Promise<Effect> => {
  const { rule, personId } = finishing.subject;
  const effect = doneEffect({ rule });
  switch (effect.type) {
    case 'message':
      if (rule === 'thanks') return thank(finishing);
      return rule === 'keep' && finishing.input.offerId !== undefined
        ? giveTo(finishing, finishing.input.offerId)
        : sendTo(finishing, personId, effect.purpose);
    case 'given':
      return giveTo(finishing, finishing.subject.parts[0] ?? '');
    case 'promise-kept':
    case 'promise-mentioned':
      return closePromise(finishing, effect.type === 'promise-kept');
    case 'thread-asked':
      return askThread(finishing);
    case 'brief-read':
      return readBrief(finishing);
    case 'debriefed':
      return debrief(finishing);
    case 'approached':
      return approach(finishing, effect.purpose);
    case 'asked':
    case 'nudged':
    case 'colleague-tried':
      return moveAsk(finishing, effect.type);
    case 'introduction-moved':
      return moveOn(finishing);
    case 'card-only':
      return cardOnly(finishing);
    default:
      return exhaustive(effect);
  }
};

/** Something of mine goes to them: of an offer's card, or chosen on the card that asks to write to them. */
const giveTo = async (
  { writer, deps, owner, input, subject, wrote }: Finishing,
  offerId: string,
): Promise<Effect> => {
  const offer = await requireOffer(writer, offerId as OfferId, owner);
  const person = subject.personId === null ? null : await writer.get('person', subject.personId);
  if (!offer || !person) return gone;
  if ((await writer.count('given', { where: { offerId: offer.id, personId: person.id } })) > 0)
    return sendTo({ writer, deps, owner, input, subject, wrote }, person.id, 'offer');
  const { id = deps.ids.next<'InteractionId'>(), how = 'message', text = null } = input;
  const given = await writeGive(writer, offer, person, { messageId: id, how, text }, owner, deps.ids);
  wrote.push({ record: 'interaction', id }, { record: 'given', id: given.id });
  return ok({ summary: `Gave ${displayName(person)}: ${offer.title}` });
};

const thank = async (finishing: Finishing): Promise<Effect> => {
  const { writer, owner, input, subject, wrote } = finishing;
  const [interactionId = '', personId = ''] = subject.parts;
  const [thanks] = await writer.list('thanks', {
    where: { interactionId, personId },
  });
  if (!thanks) return gone;
  const message = await send(finishing, thanks.personId, 'thanks');
  const said = input.text === undefined ? 'none' : await saysThanks(writer, thanks, input.text, owner);
  const closed = closedBy(thanks, message, said, owner.now);
  await writer.put('thanks', closed);
  wrote.push({ record: 'thanks', id: closed.id });
  return ok({ summary: `Thanked ${await nameOf(writer, thanks.personId)}`, thin: closed.state === 'thin' });
};

const closePromise = async (finishing: Finishing, kept: boolean): Promise<Effect> => {
  const { writer, owner, subject, wrote } = finishing;
  const promise = await writer.get('promise', subject.parts[0] ?? '');
  if (!promise) return gone;
  if (kept) await send(finishing, promise.personId, 'promise');
  else if (hasWords(finishing)) await send(finishing, promise.personId, null);
  await writer.put('promise', { ...promise, state: kept ? 'kept' : 'let-go', closedAt: owner.now });
  wrote.push({ record: 'promise', id: promise.id });
  const name = await nameOf(writer, promise.personId);
  return ok({
    summary: kept
      ? `Kept a promise to ${name}: ${promise.what}`
      : `Let go what ${name} promised: ${promise.what}`,
  });
};

const askThread = async (finishing: Finishing): Promise<Effect> => {
  const { writer, owner, subject, wrote } = finishing;
  const thread = await writer.get('thread', subject.parts[0] ?? '');
  if (!thread) return gone;
  await send(finishing, thread.personId, 'thread');
  await writer.put('thread', { ...thread, state: 'asked', closedOn: owner.day });
  wrote.push({ record: 'thread', id: thread.id });
  return ok({ summary: `Asked ${await nameOf(writer, thread.personId)} about ${thread.what}` });
};

const readBrief = async ({ writer, owner, subject, wrote }: Finishing): Promise<Effect> => {
  const interaction = await writer.get('interaction', subject.parts[0] ?? '');
  if (!interaction) return gone;
  await writer.put('interaction', { ...interaction, briefReadAt: owner.now });
  wrote.push({ record: 'interaction', id: interaction.id });
  return ok({ summary: 'Got ready for a talk' });
};

/** What was next of an introduction is done. */
const moveOn = async ({ writer, deps, owner, input, subject, wrote }: Finishing): Promise<Effect> => {
  const introduction = await writer.get('introduction', subject.parts[0] ?? '');
  if (!introduction) return gone;
  const [open] = await readSteps(writer, [introduction], owner);
  const type = open === undefined ? null : moveFor(open.step);
  if (type === null) return gone;
  const { text, how } = input;
  const messageId = input.id ?? deps.ids.next<'InteractionId'>();
  const moved = await carryOutMove(
    writer,
    deps,
    introduction,
    { type, messageId, ...(text !== undefined && { text }), ...(how !== undefined && { how }) },
    owner,
  );
  if (!moved.ok) return moved;
  wrote.push({ record: 'introduction', id: introduction.id });
  if (moved.value.wrote) wrote.push({ record: 'interaction', id: messageId });
  return ok({ summary: moved.value.summary });
};

/** A start card; the week's aim is the one whose answer is a setting. */
const cardOnly = async ({ writer, input, subject: { rule, parts }, wrote }: Finishing): Promise<Effect> => {
  if (rule === 'start' && parts[0] === 'aim' && input.text !== undefined) {
    const aim = Number(input.text.trim());
    if (!Number.isInteger(aim) || aim < 1 || aim > 50) {
      return err({
        type: 'invalid',
        message: 'The week’s aim is a number of people, from 1 to 50.',
        field: 'text',
        hint: null,
      });
    }
    await writer.put('setting', { id: 'weekAim', value: aim });
    wrote.push({ record: 'setting', id: 'weekAim' });
  }
  return ok({ summary: 'Marked a card as done' });
};
