import { daysBetween, type CalendarDay } from '../dates/index.ts';
import type { InteractionId, PersonId } from '../ids.ts';
import type { Favor } from '../ledger/favor.ts';
import type { Method } from '../config/index.ts';
import type { Person } from '../people/person.ts';
import { isUnprompted, touchAllowance, type TouchAllowance } from '../touch/allowance.ts';
import { contactActs, type ContactActs } from '../advocates/contact-acts.ts';
import { conversationsWith, inOrder, isTouch, isTwoWay, type TieInteraction } from './conversations.ts';
import { keepDueOf, type KeepDue, type KeptPerson } from './keep-due.ts';
import { faded, fallsBelow, halfLifeOf, strengthSteps, warmthOf } from './strength.ts';
import { tieDaysOf, type TieDay, type TieEvents } from './tie-day.ts';
import { waitingMessageOf, type WaitingMessage } from './waiting-message.ts';

/**
 * What R4 needs to know of a tie, computed from its whole history and kept as one row a person (the stat
 * row), so that Today and lists never read 500,000 interactions. Always derivable; never journaled.
 */
export interface Tie extends KeepDue, ContactActs {
  /** The person is the id. */
  readonly id: PersonId;
  /** Conversations so far (one person, one day). */
  readonly conversations: number;
  readonly interactions: number;
  /** What a timeline shows: the interactions, and those in which they were only spoken of. */
  readonly entries: number;
  readonly firstConversation: CalendarDay | null;
  readonly lastConversation: CalendarDay | null;
  /** Last thing that happened between us, planned talks not counted. */
  readonly lastInteraction: CalendarDay | null;
  readonly lastTwoWay: CalendarDay | null;
  readonly lastTwoWayId: InteractionId | null;
  /** The first day after the first conversation on which something came from them again. */
  readonly secondTwoWay: CalendarDay | null;
  /** Last message or gift of mine. */
  readonly lastTouch: CalendarDay | null;
  /** Unprompted touches of mine (R14) since the last two-way contact. */
  readonly unanswered: number;
  /** When the next unprompted touch may go out (R14). */
  readonly allowance: TouchAllowance;
  /** A message of theirs that waits for my answer. */
  readonly waitingMessage: WaitingMessage | null;
  /** S right after its last event, and when that was: warmth on any day follows from these two and the half-life. */
  readonly strength: number;
  readonly strengthOn: CalendarDay | null;
  /** H in days (R4). */
  readonly halfLife: number;
  /** The day warmth falls below the layer's floor; null without a layer or history. */
  readonly belowFloorOn: CalendarDay | null;
}

/** All that a tie is computed from. Order never matters; the same input gives the same tie. */
export interface TieInput {
  readonly person: KeptPerson & Pick<Person, 'id' | 'mutualContacts'>;
  /** Every interaction the person took part in (role "with"), planned and cancelled ones too: they are passed over here. */
  readonly interactions: readonly TieInteraction[];
  readonly favors: readonly Pick<Favor, 'direction' | 'kind' | 'useful' | 'day' | 'interactionId'>[];
  /** Every interaction in which the person was spoken of. */
  readonly mentions: TieEvents['mentions'];
}

const distinct = (days: readonly CalendarDay[]): readonly CalendarDay[] =>
  [...new Set(days)].toSorted((one, other) => (one < other ? -1 : one > other ? 1 : 0));

/** The whole stat row of a person (R4). */
export const tieOf = (input: TieInput, method: Method): Tie => tieWithDays(input, method).tie;

/** The stat row, and a row for each day on which something happened. */
export const tieWithDays = (
  input: TieInput,
  method: Method,
): { readonly tie: Tie; readonly days: readonly TieDay[] } => {
  const { person, favors } = input;
  const ordered = inOrder(input.interactions);
  const conversations = conversationsWith(ordered, method);
  const twoWay = ordered.filter(isTwoWay);
  const messages = ordered.filter(isTouch);
  // A gift that belongs to an interaction was given in it; only one by itself is a touch of its own.
  const gifts = favors.filter(
    ({ direction, interactionId }) => direction === 'given' && interactionId === null,
  );
  const touches = distinct([...messages.map(({ day }) => day), ...gifts.map(({ day }) => day)]);
  const unprompted = distinct([
    ...messages.filter(({ purpose }) => isUnprompted(purpose)).map(({ day }) => day),
    ...gifts.filter(({ kind }) => kind !== 'thanks' && kind !== 'result').map(({ day }) => day),
  ]);
  const steps = strengthSteps(
    { interactions: ordered, favors, mutualContacts: person.mutualContacts },
    method,
  );
  const last = steps.at(-1) ?? {
    strength: 0,
    strengthOn: null,
    halfLife: halfLifeOf(0, person.mutualContacts, method),
  };
  const belowFloorOn = person.layer === null ? null : fallsBelow(last, method.layers[person.layer][2]);
  const lastTwoWay = twoWay.at(-1) ?? null;
  const allowance = touchAllowance({ unprompted, lastTwoWay: lastTwoWay?.day ?? null }, method);
  const days = tieDaysOf({
    interactions: ordered,
    mentions: input.mentions,
    conversations,
    steps,
  });
  const firstConversation = conversations[0]?.day ?? null;
  const lately = days.at(-method.advocates.contact_days)?.day ?? null;

  const tie: Tie = {
    id: person.id,
    conversations: conversations.length,
    interactions: ordered.length,
    entries: days.reduce((sum, { talks }) => sum + talks.length, 0),
    firstConversation,
    lastConversation: conversations.at(-1)?.day ?? null,
    lastInteraction: ordered.at(-1)?.day ?? null,
    lastTwoWay: lastTwoWay?.day ?? null,
    lastTwoWayId: lastTwoWay?.id ?? null,
    secondTwoWay:
      firstConversation === null ? null : (twoWay.find(({ day }) => day > firstConversation)?.day ?? null),
    ...contactActs(lately === null ? ordered : ordered.filter(({ day }) => day >= lately), method),
    lastTouch: touches.at(-1) ?? null,
    unanswered: unprompted.filter((day) => lastTwoWay === null || day > lastTwoWay.day).length,
    allowance,
    waitingMessage: waitingMessageOf(ordered, method),
    ...last,
    belowFloorOn,
    ...keepDueOf(
      person,
      {
        conversations,
        twoWayDays: distinct(twoWay.map(({ day }) => day)),
        touches,
        unprompted,
        allowance,
        floorOn: belowFloorOn === last.strengthOn ? null : belowFloorOn,
      },
      method,
    ),
  };
  return { tie, days };
};

export type WarmthLabel = 'warm' | 'cooling' | 'cool' | 'faint';

export interface Warmth {
  /** W, 0 to 86. */
  readonly value: number;
  readonly label: WarmthLabel;
}

/** W is rounded before it meets the bands. */
export const warmthLabel = (value: number, { warmth }: Method): WarmthLabel => {
  const [warm, cooling, cool] = warmth.bands;
  return value >= warm ? 'warm' : value >= cooling ? 'cooling' : value >= cool ? 'cool' : 'faint';
};

/** Warmth on a day at or after the tie's last event. */
export const warmthOn = (
  { strength, strengthOn, halfLife }: Pick<Tie, 'strength' | 'strengthOn' | 'halfLife'>,
  day: CalendarDay,
  method: Method,
): Warmth => {
  const value = strengthOn === null ? 0 : warmthOf(faded(strength, daysBetween(strengthOn, day), halfLife));
  return { value, label: warmthLabel(value, method) };
};
