import type { RecordName, Records } from '../../core/records.ts';
import { ask, goal, introduction, message, slot, target } from './asks.ts';
import { connection, linkedCard } from './connections.ts';
import { interaction, participant } from './interactions.ts';
import { criterion, evidence, strength, told, verdict } from './learned.ts';
import { given, offer } from './offers.ts';
import { fact, favor, promise, thanks, thread } from './owed.ts';
import {
  contactPoint,
  distinction,
  importantDate,
  membership,
  organization,
  person,
  position,
  relation,
  sourceRecord,
  topic,
} from './people.ts';
import { cardState, dayPick, setting } from './today.ts';
import type { Table } from './table.ts';

/** Every kind of record and its table; parents before what belongs to them. */
export const tables: { readonly [Name in RecordName]: Table<Records[Name]> } = {
  organization,
  person,
  contactPoint,
  importantDate,
  relation,
  position,
  topic,
  membership,
  sourceRecord,
  distinction,
  interaction,
  participant,
  thanks,
  promise,
  thread,
  favor,
  fact,
  goal,
  target,
  slot,
  ask,
  introduction,
  message,
  strength,
  told,
  criterion,
  evidence,
  verdict,
  offer,
  given,
  connection,
  linkedCard,
  cardState,
  dayPick,
  setting,
};

export const recordNames = Object.keys(tables) as readonly RecordName[];
