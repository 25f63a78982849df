import { isDeepStrictEqual } from 'node:util';
import type { CalendarDay, PartialDate } from '../../core/dates/index.ts';
import type { Ids, PositionId } from '../../core/ids.ts';
import {
  nameFields,
  displayName,
  fold,
  type ContactPoint,
  type ContactPointValue,
  type ImportantDateValue,
  type Membership,
  type Person,
  type PersonDraft,
  type Position,
  type PositionDraft,
  type RelationValue,
  type Topic,
} from '../../core/people/index.ts';
import {
  contactIdentity,
  dateIdentity,
  isOneLine,
  keyOf,
  organizationKeyOf,
  plainFields,
  relationIdentity,
} from '../../core/import/draft-fields.ts';
import type { Records } from '../../core/records.ts';
import { draftsElsewhere, type DetailedPerson } from './known-person.ts';
import { mergeList, partOf, type ListRule, type MergedList, type Said } from './merge-list.ts';
import { mergeNote, mergeUnknown } from './merge-words.ts';
import { mergePositions, type KeptPosition } from './merge-positions.ts';
import type { Organizations } from './organizations.ts';
import type { Pending } from './pending.ts';
import type { PeopleIndex } from './people-index.ts';
import type { JobChange } from './report.ts';

export interface MergeContext {
  readonly ids: Ids;
  readonly today: CalendarDay;
  readonly pending: Pending;
  readonly organizations: Organizations;
  readonly index: PeopleIndex;
  /** Whether the words of a second source stand beside those of the first; else the first one's stay. */
  readonly joinsWords: boolean;
  readonly jobChanges: JobChange[];
}

/**
 * Brings a person up to what a source tells. `base` is what it told last, null where it speaks of them for the
 * first time: then it fills what is empty and adds what is missing, no more. Silence never erases.
 */
export const mergeDraft = (
  context: MergeContext,
  known: DetailedPerson,
  draft: PersonDraft,
  base: PersonDraft | null,
): void => {
  const said: SaidOfPerson = { told: draft, base, elsewhere: () => draftsElsewhere(known, base) };
  mergeFields(context, known, said);
  if (draft.contactPoints.length > 0) mergeContactPoints(context, known, said);
  if (draft.dates.length > 0) mergeDates(context, known, said);
  if (draft.relations.length > 0) mergeRelations(context, known, said);
  if (draft.positions.length > 0) mergeJobs(context, known, draft, base);
  if (draft.topics.length > 0) mergeTopics(context, known, said);
  if (draft.groups.length > 0) mergeGroups(context, known, said);
};

type SaidOfPerson = Said<PersonDraft>;

/** What a field becomes: the source's word where the book has none, or has still what the source said before. */
const mergeField = <Value>(
  current: Value | null,
  base: Value | null | undefined,
  told: Value | null,
): Value | null => {
  if (told === null || isSame(told, base)) return current;
  return current === null || isSame(current, base) ? told : current;
};

/** Nearly all fields are text. */
const isSame = (one: unknown, other: unknown): boolean =>
  one === other || (typeof one === 'object' && isDeepStrictEqual(one, other));

const mergeFields = (
  { pending, joinsWords }: MergeContext,
  known: DetailedPerson,
  said: SaidOfPerson,
): void => {
  const { told: draft, base } = said;
  const { person } = known.details;
  const isNamed = person.given !== null || person.family !== null;
  const named = (field: (typeof nameFields)[number]): string | null =>
    mergeField(person[field], base?.name[field], draft.name[field]);
  // Field by field: so it is laid out at once, as everybody whom an import makes comes by here.
  const changed: Person = {
    ...person,
    given: named('given'),
    family: named('family'),
    additional: named('additional'),
    prefix: named('prefix'),
    suffix: named('suffix'),
    nickname: named('nickname'),
    phoneticGiven: named('phoneticGiven'),
    phoneticFamily: named('phoneticFamily'),
    // The name in one piece is for those who have no parts.
    formatted: base === null && isNamed ? person.formatted : named('formatted'),
    pronouns: mergeField(person.pronouns, base?.pronouns, draft.pronouns),
    place: mergeField(person.place, base?.place, draft.place),
    howWeMet: mergeField(person.howWeMet, base?.howWeMet, draft.howWeMet),
    knownSince: mergeField(person.knownSince, base?.knownSince, draft.knownSince),
    note: joinsWords
      ? mergeNote(
          person.note,
          partOf(said, ({ note }) => note),
        )
      : mergeField(person.note, base?.note, draft.note),
    photo: mergeField(person.photo, base?.photo, draft.photo),
    displayOrder:
      base !== null && base.name.displayOrder === person.displayOrder
        ? draft.name.displayOrder
        : person.displayOrder,
    unknown:
      draft.unknown.length === 0 || (!joinsWords && base === null && person.unknown.length > 0)
        ? person.unknown
        : mergeUnknown(
            person.unknown,
            partOf(said, ({ unknown }) => unknown),
          ),
  };
  if (toldFields.every((field) => changed[field] === person[field])) return;
  known.details.person = changed;
  pending.put('person', changed);
};

const toldFields = [...nameFields, ...plainFields, 'displayOrder', 'unknown'] as const;

const contactRule: ListRule<ContactPointValue, ContactPoint> = {
  identity: contactIdentity,
  isSame: (kept, told) =>
    kept.value === told.value &&
    kept.label === told.label &&
    kept.preferred === told.preferred &&
    kept.service === told.service &&
    isDeepStrictEqual(kept.address, told.address),
  update: (kept, told) => ({ ...kept, ...told, key: keyOf(told) }),
  isAlike: isOneLine,
};

const mergeContactPoints = (
  { ids, pending, index }: MergeContext,
  known: DetailedPerson,
  said: SaidOfPerson,
): void => {
  const { added, updated, removed } = mergeByKind(known, said);
  if (added.length + updated.length + removed.length === 0) return;
  let rank = known.details.contactPoints.reduce((highest, point) => Math.max(highest, point.rank), -1);
  const made = added.map((value): ContactPoint => {
    rank += 1;
    const { kind, label, preferred, service, address } = value;
    return {
      id: ids.next<'ContactPointId'>(),
      personId: known.id,
      kind,
      value: value.value,
      label,
      preferred,
      service,
      address,
      key: keyOf(value),
      rank,
    };
  });
  known.details.contactPoints = replaced(known.details.contactPoints, updated, removed, made);
  for (const point of removed) pending.remove('contactPoint', point.id);
  for (const point of [...updated, ...made]) {
    pending.put('contactPoint', point);
    if (point.key !== null) index.addContact(known, point.key);
  }
};

/** Kind by kind: a source that hides an e-mail address still tells of the profile, and takes nothing back. */
const mergeByKind = (
  known: DetailedPerson,
  said: SaidOfPerson,
): MergedList<ContactPointValue, ContactPoint> => {
  const current = known.details.contactPoints;
  const points = partOf(said, ({ contactPoints }) => contactPoints);
  if (points.base === null && current.length === 0) return mergeList([], points, contactRule);
  const kinds = new Set(points.told.map(({ kind }) => kind));
  const merged = [...kinds].map((kind) => {
    const ofKind = <Point extends ContactPointValue>(all: readonly Point[]): readonly Point[] =>
      all.filter((point) => point.kind === kind);
    return mergeList(ofKind(current), partOf(points, ofKind), contactRule);
  });
  return {
    added: merged.flatMap((list) => list.added),
    updated: merged.flatMap((list) => list.updated),
    removed: merged.flatMap((list) => list.removed),
  };
};

const mergeDates = (context: MergeContext, known: DetailedPerson, said: SaidOfPerson): void => {
  known.details.dates = mergeRecords<'importantDate', ImportantDateValue>(
    context,
    'importantDate',
    known.details.dates,
    partOf(said, ({ dates }) => dates),
    {
      identity: dateIdentity,
      isSame: (kept, told) => kept.date === told.date,
      update: (kept, told) => ({ ...kept, ...told }),
    },
    (value) => ({ ...value, id: context.ids.next<'ImportantDateId'>(), personId: known.id }),
  );
};

const mergeRelations = (context: MergeContext, known: DetailedPerson, said: SaidOfPerson): void => {
  known.details.relations = mergeRecords<'relation', RelationValue>(
    context,
    'relation',
    known.details.relations,
    partOf(said, ({ relations }) => relations),
    { identity: relationIdentity, ...plain },
    (value) => ({
      ...value,
      id: context.ids.next<'RelationId'>(),
      personId: known.id,
      otherPersonId: null,
    }),
  );
};

const mergeTopics = (context: MergeContext, known: DetailedPerson, said: SaidOfPerson): void => {
  known.details.topics = mergeRecords<'topic', Pick<Topic, 'name'>>(
    context,
    'topic',
    known.details.topics,
    partOf(said, ({ topics }) => topics.map((name) => ({ name }))),
    { identity: ({ name }) => fold(name), ...plain },
    ({ name }) => ({ id: context.ids.next<'TopicId'>(), personId: known.id, name }),
  );
};

const mergeGroups = (context: MergeContext, known: DetailedPerson, said: SaidOfPerson): void => {
  known.details.memberships = mergeRecords<'membership', Pick<Membership, 'group'>>(
    context,
    'membership',
    known.details.memberships,
    partOf(said, ({ groups }) => groups.map((group) => ({ group }))),
    { identity: ({ group }) => fold(group), ...plain },
    ({ group }) => ({ id: context.ids.next<'MembershipId'>(), personId: known.id, group }),
  );
};

/** Of entries that say nothing beside what they are. */
const plain = { isSame: () => true, update: <Kept>(kept: Kept): Kept => kept };

/** One list of somebody's records, brought up to what is said; answers what it is then. */
const mergeRecords = <Name extends 'importantDate' | 'relation' | 'topic' | 'membership', Value>(
  { pending }: MergeContext,
  name: Name,
  current: readonly (Records[Name] & Value)[],
  said: Said<readonly Value[]>,
  rule: ListRule<Value, Records[Name] & Value>,
  make: (value: Value) => Records[Name] & Value,
): readonly (Records[Name] & Value)[] => {
  const { added, updated, removed } = mergeList(current, said, rule);
  const made = added.map(make);
  for (const record of [...updated, ...made]) pending.put(name, record);
  for (const { id } of removed) pending.remove(name, id);
  return replaced(current, updated, removed, made);
};

const replaced = <Kept extends { readonly id: string }>(
  current: readonly Kept[],
  updated: readonly Kept[],
  removed: readonly Kept[],
  made: readonly Kept[],
): readonly Kept[] => {
  if (updated.length + removed.length === 0) return current.length === 0 ? made : [...current, ...made];
  const updatedById = new Map(updated.map((entry) => [entry.id, entry]));
  const gone = new Set(removed.map(({ id }) => id));
  return [
    ...current.filter(({ id }) => !gone.has(id)).map((entry) => updatedById.get(entry.id) ?? entry),
    ...made,
  ];
};

const mergeJobs = (
  context: MergeContext,
  known: DetailedPerson,
  draft: PersonDraft,
  base: PersonDraft | null,
): void => {
  const { ids, pending, organizations, index, today, jobChanges } = context;
  const kept = known.details.positions.map((position): KeptPosition => ({
    ...position,
    organization: position.organizationId === null ? null : organizations.nameOf(position.organizationId),
    organizationKind: 'company',
  }));
  const merged = mergePositions(
    kept,
    base?.positions ?? null,
    draft.positions,
    today as string as PartialDate,
  );
  const updated = merged.updated.flatMap(
    ({ id, title, started, ended, current, department, team, level }): Position[] => {
      const before = known.details.positions.find((position) => position.id === id);
      return before === undefined
        ? []
        : [{ ...before, title, started, ended, current, department, team, level }];
    },
  );
  const leftFor = new Map(merged.moves.map(({ from, to }) => [to, from.id]));
  const made = merged.added.map((position) =>
    toPosition(position, known, ids, organizations, seenFor(leftFor.get(position), today)),
  );
  for (const position of [...updated, ...made]) pending.put('position', position);
  known.details.positions = replaced(known.details.positions, updated, [], made);
  for (const position of merged.added) {
    const key = organizationKeyOf(position);
    if (key !== null) index.addOrganization(known, key);
  }
  for (const { from, to } of merged.moves)
    jobChanges.push({
      person: { id: known.id, name: displayName(known.details.person, known.details.contactPoints) },
      from: jobInWords(from),
      to: jobInWords(to),
    });
};

/** A position that took another's place was seen today (R19); any other was just told of. */
const seenFor = (leftId: string | undefined, today: CalendarDay): Pick<Position, 'seenOn' | 'replaces'> =>
  leftId === undefined ? { seenOn: null, replaces: null } : { seenOn: today, replaces: leftId as PositionId };

const jobInWords = ({ title, organization }: PositionDraft): string =>
  [title, organization].filter((part) => part !== null).join(', ');

const toPosition = (
  told: PositionDraft,
  known: DetailedPerson,
  ids: Ids,
  organizations: Organizations,
  { seenOn, replaces }: Pick<Position, 'seenOn' | 'replaces'>,
): Position => ({
  id: ids.next<'PositionId'>(),
  personId: known.id,
  organizationId:
    told.organization === null ? null : organizations.idOf(told.organization, told.organizationKind),
  title: told.title,
  department: told.department,
  team: told.team,
  level: told.level,
  started: told.started,
  ended: told.ended,
  current: told.current,
  seenOn,
  replaces,
});
