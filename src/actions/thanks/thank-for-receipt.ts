import { addHours, type Instant } from '../../core/dates/index.ts';
import type { Ids, InteractionId, PersonId } from '../../core/ids.ts';
import { emptyInteraction } from '../../core/interactions/empty-interaction.ts';
import type { Interaction } from '../../core/interactions/interaction.ts';
import type { Favor, ReceiptKind } from '../../core/ledger/favor.ts';
import type { Person } from '../../core/people/index.ts';
import { eventInstant, receiptInWords, type ThanksCause } from '../../core/thanks/index.ts';
import { hasHappened, isLive } from '../../core/warmth/index.ts';
import type { Writer } from '../../store/space.ts';
import type { Owner } from '../owner.ts';
import { readTalks } from '../log/read-talks.ts';

export interface Receipt extends Pick<Favor, 'day' | 'what'> {
  readonly kind: ReceiptKind;
  /** Long past, and they never heard how it went (`start:unthanked`): the thank-you is belated from the start. */
  readonly unthanked: boolean;
}

/**
 * What someone did for me makes a thank-you due (R1), one for that day. Answers what it is noted with: the talk of
 * that day, else a thing of its own, which is no talk.
 */
export const thankForReceipt = async (
  writer: Writer,
  person: Person,
  receipt: Receipt,
  owner: Owner,
  ids: Ids,
): Promise<InteractionId> => {
  const interaction = await occasionOf(writer, person.id, receipt, owner, ids);
  const known = await writer.list('thanks', { where: { personId: person.id } });
  const there = await writer.getMany(
    'interaction',
    known.map(({ interactionId }) => interactionId),
  );
  if (person.state !== 'do-not-contact' && !there.some(({ day }) => day === receipt.day)) {
    const cause: ThanksCause = receipt.unthanked ? 'unthanked' : 'receipt';
    await writer.put('thanks', {
      id: ids.next<'ThanksId'>(),
      interactionId: interaction.id,
      personId: person.id,
      cause,
      because: receiptInWords(receipt),
      dueAt: dueAtOf(interaction, receipt, owner),
      state: 'due',
      closedAt: null,
      messageId: null,
    });
  }
  return interaction.id;
};

const dueAtOf = (
  interaction: Interaction,
  { unthanked }: Receipt,
  { now, zone, method: { thanks }, method }: Owner,
): Instant =>
  unthanked
    ? addHours(now, thanks.due_h - thanks.belated_d * 24)
    : addHours(eventInstant(interaction, zone, method), thanks.due_h);

const occasionOf = async (
  writer: Writer,
  personId: PersonId,
  { day, what }: Receipt,
  { now }: Owner,
  ids: Ids,
): Promise<Interaction> => {
  const talks = (await readTalks(writer, [personId])).get(personId)?.interactions ?? [];
  const ofDay = talks.filter((talk) => talk.day === day && hasHappened(talk) && !talk.history);
  const talk = ofDay.find((one) => isLive(one)) ?? ofDay.find(({ kind }) => kind === 'other');
  if (talk) return talk;
  const made: Interaction = {
    ...emptyInteraction,
    id: ids.next(),
    day,
    kind: 'other',
    direction: 'them',
    text: what,
    source: 'log',
    loggedAt: now,
  };
  await writer.put('interaction', made);
  await writer.put('participant', {
    id: ids.next<'ParticipantId'>(),
    interactionId: made.id,
    personId,
    name: null,
    role: 'with',
  });
  return made;
};
