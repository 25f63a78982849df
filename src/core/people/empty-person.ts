import type { Instant } from '../dates/index.ts';
import type { PersonId } from '../ids.ts';
import { emptyName } from './draft.ts';
import type { DisplayOrder, Person } from './person.ts';

/** A person of whom nothing is known yet: in the book since `addedAt`, in no layer, nobody's introduction. */
export const emptyPerson = (
  id: PersonId,
  addedAt: Instant,
  displayOrder: DisplayOrder = emptyName.displayOrder,
): Person => ({
  // Field by field, without a spread: V8 lays it out at once, and an import makes one of everybody.
  given: null,
  family: null,
  additional: null,
  prefix: null,
  suffix: null,
  nickname: null,
  phoneticGiven: null,
  phoneticFamily: null,
  formatted: null,
  displayOrder,
  id,
  calledByNickname: null,
  pronouns: null,
  howWeMet: null,
  introducedBy: null,
  knownSince: null,
  layer: null,
  layerSince: null,
  firstDue: null,
  cadenceDays: null,
  state: 'active',
  pausedUntil: null,
  usedToKnowWell: false,
  ending: null,
  wouldSay: null,
  timeZone: null,
  place: null,
  seniorityYears: null,
  mutualContacts: null,
  note: null,
  photo: null,
  private: false,
  unknown: [],
  addedAt,
  trashedAt: null,
  mergedInto: null,
});
