import { isRecalled } from '../core/calendars/index.ts';
import type { BatchId, InteractionId, OfferId, PersonId } from '../core/ids.ts';
import type { Interaction, InteractionKind } from '../core/interactions/interaction.ts';
import { displayName } from '../core/people/index.ts';
import { err, exhaustive, ok, type Result } from '../core/result.ts';
import { gapIn } from '../core/drafts/index.ts';
import { doneEffect } from '../core/today/index.ts';
import type { RecordName } from '../core/records.ts';
import type { Writer } from '../store/space.ts';
import { sendAsk } from './advance-ask.ts';
import { notFound, type ActionError } from './action-error.ts';
import { currentOrganization, newAsk } from './asks/new-ask.ts';
import type { Deps } from './deps.ts';
import { requireOffer } from './offers/read-shelf.ts';
import { writeGive } from './offers/write-give.ts';
import { readOwner, type Owner } from './owner.ts';
import { moveFor } from '../core/introductions/index.ts';
import { carryOutMove } from './introductions/move-introduction.ts';
import { readSteps } from './introductions/read-introductions.ts';
import { readCardSubject, type CardSubject } from './today/card-subject.ts';
import { closedBy, saysThanks } from './today/close-thanks.ts';
import { writeDebrief, type DebriefAnswers } from './debriefs/write-debrief.ts';
import { isTaken, putMessage, takenId } from './today/message.ts';
import { weighText } from './weigh-message.ts';

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

export interface FinishedCard {
  readonly wrote: readonly { readonly record: RecordName; readonly id: string }[];
  /** Said thanks without a detail of what they did: one more line is suggested (R1). */
  readonly thin: boolean;
  /** What speaks against the words that were sent (R14). */
  readonly says: readonly string[];
  /** What was done, in words: "Thanked Ada Quill"; empty where it was done before. */
  readonly summary: string;
  readonly batch: BatchId | null;
}

interface Finishing {
  readonly writer: Writer;
  readonly deps: Deps;
  readonly owner: Owner;
  readonly input: FinishInput;
  readonly subject: CardSubject;
  readonly wrote: { record: RecordName; id: string }[];
}

type Effect = Result<
  { readonly summary: string; readonly thin?: boolean; readonly says?: readonly string[] },
  ActionError
>;

const gone = notFound('This card is gone: what it was about is no longer in the book.');

/**
 * Marks a card done and writes what that means for its rule (method, section 3, last column). One that is done
 * already writes nothing, as a message noted twice would count as two, but for words that are not in the book yet:
 * those went out too, from another device. A thin thank-you may be said better.
 */
export const finishCard = async (
  deps: Deps,
  input: FinishInput,
): Promise<Result<FinishedCard, ActionError>> => {
  const wrote: Finishing['wrote'] = [];
  const { value, batch } = await deps.space.write(
    { action: 'done', summary: 'Marked a card as done' },
    async (writer) => {
      const owner = await readOwner(writer, deps.clock);
      const subject = await readCardSubject(writer, input.key, owner);
      if (!subject.ok) return subject;
      const { personId, settled } = subject.value;
      const words = wordsFor(subject.value, input);
      const isRepeated = settled && !(await mayDoAgain(writer, subject.value, input));
      if (isRepeated && !(await areNew(writer, subject.value, words.input.text)))
        return ok({ summary: '', thin: false, says: [] });
      const { id, text = null } = words.input;
      if (id !== undefined && personId !== null && (await isTaken(writer, { id, personId, text })))
        return takenId;
      // Weighed before this message is one of those that went out.
      const { says } =
        personId === null ? { says: [] } : await weighText(writer, { ...words.input, id: personId }, owner);
      const finishing = { writer, deps, owner, input: words.input, subject: subject.value, wrote };
      const done = isRepeated ? await sendTo(finishing, personId, null) : await carryOut(finishing);
      if (!done.ok) return done;
      writer.summarize(done.value.summary);
      if (isRepeated)
        return ok({
          ...done.value,
          says: [...words.says, ...says, 'It was done before; these words are kept as one more message.'],
        });
      const before = await writer.get('cardState', input.key);
      await writer.put('cardState', {
        id: input.key,
        state: 'done',
        day: owner.day,
        at: owner.now,
        until: null,
        skippedOn: before?.skippedOn ?? [],
      });
      return ok({ ...done.value, says: [...words.says, ...says] });
    },
  );
  return value.ok
    ? ok({
        wrote,
        thin: value.value.thin ?? false,
        says: value.value.says ?? [],
        summary: value.value.summary,
        batch,
      })
    : value;
};

/** What goes into the book of the words that came with a card, and what is to be said where that is nothing. */
const wordsFor = (
  { rule }: CardSubject,
  input: FinishInput,
): { readonly input: FinishInput; readonly says: readonly string[] } => {
  const { text = '', ...wordless } = input;
  if (text.trim() === '' || rule === 'debrief' || rule === 'start') return { input, says: [] };
  if (rule === 'brief')
    return { input: wordless, says: ['A brief is only read: the words that came with it are not kept.'] };
  const gap = gapIn(text);
  return gap === null
    ? { input, says: [] }
    : { input: wordless, says: [`There was a gap left to fill, so the words are not kept: ${gap}`] };
};

/** Whether words for a card that is done are ones that no message of it to this person says. */
const areNew = async (writer: Writer, { personId, rule }: CardSubject, text = ''): Promise<boolean> => {
  if (personId === null || rule === 'debrief' || text.trim() === '') return false;
  const to = await writer.list('participant', { where: { personId, role: 'with' } });
  const messages = await writer.getMany(
    'interaction',
    to.map(({ interactionId }) => interactionId),
  );
  return !messages.some((message) => message.source === 'card' && message.text === text);
};

/** Whether a talk that was told of does not say this yet. */
const isMore = ({ outcome, text }: Interaction, note = ''): boolean =>
  outcome === 'happened' && note.trim() !== '' && text?.includes(note.trim()) !== true;

/** The week's aim may be said anew, one line more makes a thin thank-you a real one (R1), and of a talk more can be told. */
const mayDoAgain = async (
  writer: Writer,
  { rule, parts: [interactionId = '', personId = ''] }: CardSubject,
  { text, talks }: FinishInput,
): Promise<boolean> => {
  if (talks !== undefined) return true;
  if (text === undefined) return false;
  if (rule === 'debrief') {
    const talk = await writer.get('interaction', interactionId);
    return talk !== null && isMore(talk, text);
  }
  if (rule !== 'thanks') return rule === 'start';
  const [thanks] = await writer.list('thanks', {
    where: { interactionId, personId },
  });
  return thanks?.state === 'thin';
};

const carryOut = async (finishing: Finishing): Promise<Effect> => {
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

const nameOf = async (writer: Writer, id: PersonId): Promise<string> => {
  const person = await writer.get('person', id);
  return person === null ? 'them' : displayName(person);
};

const send = async (
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

const sendTo = async (
  finishing: Finishing,
  personId: PersonId | null,
  purpose: Interaction['purpose'],
): Promise<Effect> => {
  if (personId === null) return gone;
  await send(finishing, personId, purpose);
  return ok({ summary: `Wrote to ${await nameOf(finishing.writer, personId)}` });
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

const debrief = async (finishing: Finishing): Promise<Effect> => {
  const { writer, input, subject } = finishing;
  const [first = ''] = subject.parts;
  if (first === 'week') return debriefWeek(finishing, input.talks ?? []);
  const interaction = await writer.get('interaction', first);
  if (!interaction) return gone;
  if (input.outcome === 'did-not-happen') {
    await callOff(finishing, interaction);
    return ok({ summary: 'A planned talk did not happen' });
  }
  await tell(finishing, interaction, {
    ...input.debrief,
    ...(input.text === undefined ? {} : { note: input.text }),
    ...(input.how === undefined ? {} : { kind: input.how }),
  });
  return ok({ summary: 'Noted how a planned talk went' });
};

const callOff = async ({ writer, wrote }: Finishing, interaction: Interaction): Promise<void> => {
  await writer.put('interaction', { ...interaction, outcome: 'did-not-happen' });
  wrote.push({ record: 'interaction', id: interaction.id });
};

const tell = async (
  { writer, deps, owner, wrote }: Finishing,
  interaction: Interaction,
  answers: DebriefAnswers,
): Promise<void> => {
  const thanks = await writeDebrief(writer, interaction, answers, owner, deps.ids);
  wrote.push(
    { record: 'interaction', id: interaction.id },
    ...thanks.map(({ id }) => ({ record: 'thanks' as const, id })),
  );
};

/** Those with a line become talks like any other; the rest stays history, which asks nothing. */
const debriefWeek = async (finishing: Finishing, talks: readonly ToldTalk[]): Promise<Effect> => {
  let told = 0;
  for (const { id, outcome, note } of talks) {
    const interaction = await finishing.writer.get('interaction', id);
    if (!interaction || !(isRecalled(interaction) || isMore(interaction, note))) continue;
    if (outcome === 'did-not-happen') await callOff(finishing, interaction);
    else if (note !== undefined && note.trim() !== '') {
      await tell(finishing, interaction, { note });
      told += 1;
    }
  }
  return ok({
    summary: told === 0 ? 'Looked over a week' : `Told of ${told} ${told === 1 ? 'talk' : 'talks'} of a week`,
  });
};

/** A first note asks for a talk: 20 minutes, with the route that R16 learns of. */
const approach = async (finishing: Finishing, purpose: Interaction['purpose']): Promise<Effect> => {
  const { writer, deps, owner, subject, wrote } = finishing;
  const person = subject.personId === null ? null : await writer.get('person', subject.personId);
  if (person === null) return gone;
  const organizationId = await currentOrganization(writer, person.id);
  const organization = organizationId === null ? null : await writer.get('organization', organizationId);
  const ask = await newAsk(
    writer,
    person,
    {
      id: deps.ids.next(),
      personId: person.id,
      kind: 'advice',
      what:
        organization === null
          ? 'a 20-minute talk'
          : `a 20-minute talk about the work at ${organization.name}`,
      organizationId,
    },
    owner,
  );
  const message = await send(finishing, person.id, purpose);
  await writer.put('ask', { ...ask, state: 'sent', sentOn: owner.day, messageId: message.id });
  wrote.push({ record: 'ask', id: ask.id });
  return ok({ summary: `Wrote to ${await nameOf(writer, person.id)} for the first time` });
};

/** An ask goes out, is nudged once, or someone else at the company is tried. */
const moveAsk = async (
  finishing: Finishing,
  move: 'asked' | 'nudged' | 'colleague-tried',
): Promise<Effect> => {
  const { writer, deps, owner, input, subject, wrote } = finishing;
  const ask = await writer.get('ask', subject.parts[0] ?? '');
  if (!ask) return gone;
  const name = await nameOf(writer, ask.personId);
  wrote.push({ record: 'ask', id: ask.id });
  switch (move) {
    case 'asked': {
      const { text, how, id: messageId } = input;
      const sent = await sendAsk(
        writer,
        deps,
        ask,
        {
          ...(text === undefined ? {} : { text }),
          ...(how === undefined ? {} : { how }),
          ...(messageId === undefined ? {} : { messageId }),
        },
        owner,
      );
      await writer.put('ask', sent);
      wrote.push({ record: 'interaction', id: sent.messageId ?? '' });
      return ok({ summary: `Asked ${name}: ${ask.what}` });
    }
    case 'nudged':
      await send(finishing, ask.personId, 'followup');
      await writer.put('ask', { ...ask, nudgedOn: owner.day });
      return ok({ summary: `Followed up with ${name}` });
    case 'colleague-tried':
      await writer.put('ask', { ...ask, colleagueOn: owner.day });
      return ok({ summary: `Tried someone else instead of ${name}` });
    default:
      return exhaustive(move);
  }
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
