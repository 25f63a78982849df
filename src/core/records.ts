import type { Fact } from './facts/fact.ts';
import type { Interaction, Participant } from './interactions/interaction.ts';
import type { Favor } from './ledger/favor.ts';
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
import type { Setting } from './settings/setting.ts';
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
  interaction: Interaction;
  participant: Participant;
  thanks: Thanks;
  promise: PromiseRecord;
  thread: Thread;
  favor: Favor;
  fact: Fact;
  cardState: CardState;
  dayPick: DayPick;
  setting: Setting;
}

export type RecordName = keyof Records;
