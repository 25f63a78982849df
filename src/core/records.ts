import type { Ask } from './asks/ask.ts';
import type { Connection } from './connections/connection.ts';
import type { LinkedCard } from './contacts/linked-card.ts';
import type { Distinction } from './duplicates/distinction.ts';
import type { Fact } from './facts/fact.ts';
import type { Criterion, Evidence, Verdict } from './fit/evidence.ts';
import type { Goal, Target } from './goals/goal.ts';
import type { Interaction, Participant } from './interactions/interaction.ts';
import type { Introduction } from './introductions/introduction.ts';
import type { Favor } from './ledger/favor.ts';
import type { Given, Offer } from './offers/offer.ts';
import type { Slot } from './onboarding/slot.ts';
import type {
  ContactPoint,
  ImportantDate,
  Membership,
  Organization,
  Person,
  Position,
  Relation,
  SourceRecord,
  Topic,
} from './people/index.ts';
import type { PromiseRecord } from './promises/promise.ts';
import type { OutgoingMessage } from './sending/message.ts';
import type { Setting } from './settings/setting.ts';
import type { Strength, Told } from './strengths/strength.ts';
import type { Thanks } from './thanks/thanks.ts';
import type { Thread } from './threads/thread.ts';
import type { CardState, DayPick } from './today/card-state.ts';

/** Every kind of record the book holds, by the name it has on every floor: store table, archive section, journal. */
export interface Records {
  person: Person;
  contactPoint: ContactPoint;
  importantDate: ImportantDate;
  relation: Relation;
  organization: Organization;
  position: Position;
  topic: Topic;
  membership: Membership;
  sourceRecord: SourceRecord;
  distinction: Distinction;
  interaction: Interaction;
  participant: Participant;
  thanks: Thanks;
  promise: PromiseRecord;
  thread: Thread;
  favor: Favor;
  fact: Fact;
  goal: Goal;
  target: Target;
  slot: Slot;
  ask: Ask;
  introduction: Introduction;
  message: OutgoingMessage;
  strength: Strength;
  told: Told;
  criterion: Criterion;
  evidence: Evidence;
  verdict: Verdict;
  offer: Offer;
  given: Given;
  connection: Connection;
  linkedCard: LinkedCard;
  cardState: CardState;
  dayPick: DayPick;
  setting: Setting;
}

export type RecordName = keyof Records;

/** One record with the name of its kind. */
export type NamedRecord = {
  readonly [Name in RecordName]: { readonly name: Name; readonly record: Records[Name] };
}[RecordName];

/** What stands on the card of a person, beside the person themselves. */
export const cardRecords = [
  'contactPoint',
  'importantDate',
  'relation',
  'position',
  'topic',
  'membership',
  'sourceRecord',
  'linkedCard',
] as const satisfies readonly RecordName[];
