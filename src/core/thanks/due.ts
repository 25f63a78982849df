import {
  addBusinessDays,
  addHours,
  daysBetween,
  instantAt,
  type CalendarDay,
  type Instant,
  type TimeZone,
} from '../dates/index.ts';
import type { Method } from '../config/index.ts';
import type { Interaction } from '../interactions/interaction.ts';
import type { PersonId } from '../ids.ts';
import type { ReceiptKind } from '../ledger/favor.ts';
import type { Layer } from '../people/person.ts';
import { isGroupEvent, isLive, isWritten, talkMinutes } from '../warmth/index.ts';
import type { Thanks, ThanksCause } from './thanks.ts';
import { gaveInWords, receiptInWords } from './words.ts';

/** A person of the talk, as R1 needs to know them before the talk is saved. */
export interface ThankedPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly layer: Layer | null;
  readonly state: string;
  /** Days of the conversations with them before this one: the last 30 days are enough, and one older if there is any. */
  readonly talkDays: readonly CalendarDay[];
  /** What they did for me in this interaction, in the order it was said. */
  readonly received: readonly { readonly kind: ReceiptKind; readonly what: string }[];
  /** True where a thank-you to them for this very day is in the book already. */
  readonly thankedThatDay: boolean;
  /** Who brought us together; null where nobody did. */
  readonly introducer: { readonly id: PersonId; readonly name: string; readonly state: string } | null;
  /** Their message answers an ask of mine; a kind "no" is an answer. */
  readonly answersMyAsk: boolean;
  /** The line says itself that thanks are owed to them. */
  readonly isSaidOwed: boolean;
}

export interface ThanksInput {
  readonly interaction: Pick<
    Interaction,
    'day' | 'at' | 'kind' | 'direction' | 'minutes' | 'attendees' | 'planned' | 'outcome' | 'history'
  >;
  /** Those who were there ("with"). */
  readonly people: readonly ThankedPerson[];
  readonly zone: TimeZone;
}

/** What R1 says of one person: due or not, and why in words, so that a tap on the chip can switch it. */
export interface ThanksDecision extends Pick<Thanks, 'personId' | 'cause' | 'because' | 'dueAt'> {
  readonly name: string;
  readonly due: boolean;
  /** The chip's words: why, or why not. */
  readonly why: string;
}

/** A day without a time ends at 18:00 in the owner's zone. */
export const eventInstant = (
  { day, at }: Pick<Interaction, 'day' | 'at'>,
  zone: TimeZone,
  method: Method,
): Instant => at ?? instantAt(day, method.day.end, zone);

type Verdict = Pick<ThanksDecision, 'due' | 'cause' | 'because' | 'why'>;

/**
 * An answer to my ask is thanked for where the talk itself would not be, and whoever I say is to be thanked. "I asked him
 * for a call; he said no" tells of an answer and of no time that he gave.
 */
const verdictOf = (person: ThankedPerson, input: ThanksInput, method: Method): Verdict => {
  const verdict = verdictOfTalk(person, input, method);
  const isAnswerAlone =
    verdict.due && verdict.cause === 'talk' && person.answersMyAsk && input.interaction.minutes === null;
  if ((verdict.due && !isAnswerAlone) || person.state === 'do-not-contact' || person.thankedThatDay)
    return verdict;
  if (person.answersMyAsk)
    return {
      due: true,
      cause: 'answer',
      because: 'answered your question',
      why: `${person.name} took the time to answer; a no deserves thanks too.`,
    };
  return person.isSaidOwed ? { ...verdict, due: true, why: 'You said that thanks are owed.' } : verdict;
};

const verdictOfTalk = (
  person: ThankedPerson,
  { interaction, people }: ThanksInput,
  method: Method,
): Verdict => {
  const gave = gaveInWords(interaction, method);
  const no = (why: string): Verdict => ({ due: false, cause: 'talk', because: gave, why });
  const yes = (cause: ThanksCause, because: string, why: string): Verdict => ({
    due: true,
    cause,
    because,
    why,
  });

  if (person.state === 'do-not-contact') return no(`${person.name} is not to be contacted.`);
  if (person.thankedThatDay) return no('One thank-you for that day is in the book already.');
  const [receipt] = person.received;
  if (receipt) return yes('receipt', receiptInWords(receipt), `${person.name} did something for you.`);
  if (!isLive(interaction))
    return no(isWritten(interaction) ? 'A message alone asks for no thank-you.' : 'Nothing was given here.');
  if (isGroupEvent({ ...interaction, people: people.length }, method))
    return no('A group event asks for no thank-you by itself.');
  if (talkMinutes(interaction, method) < method.thanks.talk_min)
    return no(`Under ${method.thanks.talk_min} minutes.`);
  const { talkDays } = person;
  if (talkDays.length === 0) return yes('talk', gave, `Your first talk with ${person.name}.`);
  if (person.layer === 'inner' || person.layer === 'close')
    return no(`${person.name} is close to you: no thank-you needed each time.`);
  const recent = talkDays.filter((day) => {
    const days = daysBetween(day, interaction.day);
    return days > 0 && days < method.thanks.within_d;
  });
  if (recent.length + 1 >= method.thanks.nth_talk)
    return no(`Talk number ${recent.length + 1} within ${method.thanks.within_d} days.`);
  if (interaction.direction === 'them') return no(`${person.name} asked for this talk.`);
  return yes('talk', gave, `${person.name} gave you ${gave}.`);
};

const introducerDecision = (
  person: ThankedPerson,
  { interaction, zone }: ThanksInput,
  method: Method,
): ThanksDecision | null => {
  const { introducer } = person;
  const isFirstTalk =
    person.talkDays.length === 0 &&
    isLive(interaction) &&
    talkMinutes(interaction, method) >= method.thanks.talk_min;
  if (introducer === null || introducer.state === 'do-not-contact' || !isFirstTalk) return null;
  return {
    personId: introducer.id,
    name: introducer.name,
    due: true,
    cause: 'introducer',
    because: `introduced you to ${person.name}`,
    dueAt: instantAt(addBusinessDays(interaction.day, method.thanks.introducer_bd), method.day.end, zone),
    why: `${introducer.name} brought you and ${person.name} together.`,
  };
};

/**
 * R1 at the moment a talk is logged: for each person of it, and for whoever introduced one of them, whether a
 * thank-you is due and why. Nothing for what is planned, did not happen, or is history. Several people: one
 * each; one person and one day: one.
 */
export const thanksDueFor = (input: ThanksInput, method: Method): readonly ThanksDecision[] => {
  const { interaction, people, zone } = input;
  if (interaction.planned || interaction.history || interaction.outcome === 'did-not-happen') return [];
  const dueAt = addHours(eventInstant(interaction, zone, method), method.thanks.due_h);
  const decisions: ThanksDecision[] = people.map((person) => ({
    personId: person.id,
    name: person.name,
    dueAt,
    ...verdictOf(person, input, method),
  }));
  for (const person of people) {
    const decision = introducerDecision(person, input, method);
    if (decision && !decisions.some((other) => other.due && other.personId === decision.personId))
      decisions.push(decision);
  }
  return decisions;
};
