import { isDeepStrictEqual } from 'node:util';
import type { CalendarDay, PartialDate } from '../../core/dates/index.ts';
import type { Ids, PositionId } from '../../core/ids.ts';
import {
  nameFields,
  displayName,
  fold,
  type ContactPoint,
  type ContactPointValue,
  type ImportantDate,
  type ImportantDateValue,
  type Person,
  type PersonDraft,
  type Position,
  type PositionDraft,
  type Relation,
  type RelationValue,
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
import { draftsElsewhere, type DetailedPerson } from './known-person.ts';
import { mergeList, type ListRule, type MergedList } from './merge-list.ts';
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
  mergeFields(context, known, draft, base);
  if (draft.contactPoints.length > 0) mergeContactPoints(context, known, draft, base);
  if (draft.dates.length > 0) mergeDates(context, known, draft, base);
  if (draft.relations.length > 0) mergeRelations(context, known, draft, base);
  if (draft.positions.length > 0) mergeJobs(context, known, draft, base);
  if (draft.topics.length > 0) mergeTopics(context, known, draft, base);
  if (draft.groups.length > 0) mergeGroups(context, known, draft, base);
};

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
  draft: PersonDraft,
  base: PersonDraft | null,
): void => {
  const { person } = known.details;
  const elsewhere = draftsElsewhere(known, base);
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
      ? mergeNote(person.note, base?.note ?? null, draft.note, elsewhere)
      : mergeField(person.note, base?.note, draft.note),
    photo: mergeField(person.photo, base?.photo, draft.photo),
    displayOrder:
      base !== null && base.name.displayOrder === person.displayOrder
        ? draft.name.displayOrder
        : person.displayOrder,
    unknown:
      draft.unknown.length === 0 || (!joinsWords && base === null && person.unknown.length > 0)
        ? person.unknown
        : mergeUnknown(person.unknown, base?.unknown ?? null, draft.unknown, elsewhere),
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
};

const mergeContactPoints = (
  context: MergeContext,
  known: DetailedPerson,
  draft: PersonDraft,
  base: PersonDraft | null,
): void => {
  const { ids, pending, index } = context;
  const { added: told, updated, removed } = mergeByKind(known, draft, base);
  if (told.length + updated.length + removed.length === 0) return;
  const elsewhere = new Set(
    draftsElsewhere(known, base).flatMap(({ contactPoints }) => contactPoints.map(contactIdentity)),
  );
  const gone = removed.filter((point) => !elsewhere.has(contactIdentity(point)));
  const stays = known.details.contactPoints.filter((point) => !gone.includes(point));
  const added = told.filter((point) => !stays.some((kept) => isOneLine(kept, point)));
  if (added.length + updated.length + gone.length === 0) return;
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
  known.details.contactPoints = replaced(known.details.contactPoints, updated, gone, made);
  for (const point of gone) pending.remove('contactPoint', point.id);
  for (const point of [...updated, ...made]) {
    pending.put('contactPoint', point);
    if (point.key !== null) index.addContact(known, point.key);
  }
};

/** Kind by kind: a source that hides an e-mail address still tells of the profile, and takes nothing back. */
const mergeByKind = (
  known: DetailedPerson,
  draft: PersonDraft,
  base: PersonDraft | null,
): MergedList<ContactPointValue, ContactPoint> => {
  if (base === null && known.details.contactPoints.length === 0)
    return mergeList([], null, draft.contactPoints, contactRule);
  const kinds = new Set(draft.contactPoints.map(({ kind }) => kind));
  const merged = [...kinds].map((kind) => {
    const ofKind = <Point extends ContactPointValue>(points: readonly Point[]): readonly Point[] =>
      points.filter((point) => point.kind === kind);
    return mergeList(
      ofKind(known.details.contactPoints),
      base === null ? null : ofKind(base.contactPoints),
      ofKind(draft.contactPoints),
      contactRule,
    );
  });
  return {
    added: merged.flatMap((list) => list.added),
    updated: merged.flatMap((list) => list.updated),
    removed: merged.flatMap((list) => list.removed),
  };
};

const dateRule: ListRule<ImportantDateValue, ImportantDate> = {
  identity: dateIdentity,
  isSame: (kept, told) => kept.date === told.date,
  update: (kept, told) => ({ ...kept, ...told }),
};

const mergeDates = (
  { ids, pending }: MergeContext,
  known: DetailedPerson,
  draft: PersonDraft,
  base: PersonDraft | null,
): void => {
  const { added, updated, removed } = mergeList(
    known.details.dates,
    base?.dates ?? null,
    draft.dates,
    dateRule,
  );
  const made = added.map((value) => ({
    ...value,
    id: ids.next<'ImportantDateId'>(),
    personId: known.id,
  }));
  for (const date of [...updated, ...made]) pending.put('importantDate', date);
  for (const date of removed) pending.remove('importantDate', date.id);
  known.details.dates = replaced(known.details.dates, updated, removed, made);
};

const relationRule: ListRule<RelationValue, Relation> = {
  identity: relationIdentity,
  isSame: () => true,
  update: (kept) => kept,
};

const mergeRelations = (
  { ids, pending }: MergeContext,
  known: DetailedPerson,
  draft: PersonDraft,
  base: PersonDraft | null,
): void => {
  const { added, removed } = mergeList(
    known.details.relations,
    base?.relations ?? null,
    draft.relations,
    relationRule,
  );
  const made = added.map((value) => ({
    ...value,
    id: ids.next<'RelationId'>(),
    personId: known.id,
    otherPersonId: null,
  }));
  for (const relation of made) pending.put('relation', relation);
  for (const relation of removed) pending.remove('relation', relation.id);
  known.details.relations = replaced(known.details.relations, [], removed, made);
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

/** Topics and groups: the folded word is the thing. */
const wordRule: ListRule<string, string> = { identity: fold, isSame: () => true, update: (kept) => kept };

const mergeTopics = (
  { ids, pending }: MergeContext,
  known: DetailedPerson,
  draft: PersonDraft,
  base: PersonDraft | null,
): void => {
  const topics = mergeList(
    known.details.topics.map(({ name }) => name),
    base?.topics ?? null,
    draft.topics,
    wordRule,
  );
  const madeTopics = topics.added.map((name) => ({
    id: ids.next<'TopicId'>(),
    personId: known.id,
    name,
  }));
  const goneTopics = known.details.topics.filter(({ name }) => topics.removed.includes(name));
  for (const topic of madeTopics) pending.put('topic', topic);
  for (const { id } of goneTopics) pending.remove('topic', id);
  known.details.topics = replaced(known.details.topics, [], goneTopics, madeTopics);
};

const mergeGroups = (
  { ids, pending }: MergeContext,
  known: DetailedPerson,
  draft: PersonDraft,
  base: PersonDraft | null,
): void => {
  const groups = mergeList(
    known.details.memberships.map(({ group }) => group),
    base?.groups ?? null,
    draft.groups,
    wordRule,
  );
  const joined = groups.added.map((group) => ({
    id: ids.next<'MembershipId'>(),
    personId: known.id,
    group,
  }));
  const left = known.details.memberships.filter(({ group }) => groups.removed.includes(group));
  for (const membership of joined) pending.put('membership', membership);
  for (const { id } of left) pending.remove('membership', id);
  known.details.memberships = replaced(known.details.memberships, [], left, joined);
};
