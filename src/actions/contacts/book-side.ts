import { isDeepStrictEqual } from 'node:util';
import type { CalendarDay, PartialDate } from '../../core/dates/index.ts';
import type { Ids } from '../../core/ids.ts';
import type { EntryDecision, MergedCard } from '../../core/contacts/index.ts';
import { keyOf, plainFields } from '../../core/import/draft-fields.ts';
import {
  nameFields,
  personToDraft,
  type ContactPoint,
  type PersonDraft,
  type Position,
  type PositionDraft,
  type Relation,
} from '../../core/people/index.ts';
import type { PersonDetails } from '../import/known-person.ts';
import type { Organizations } from '../import/organizations.ts';
import type { Pending } from '../import/pending.ts';

/** A person of the book as an address book holds them, with the records that stand behind it. */
export interface BookSide {
  readonly details: PersonDetails;
  readonly draft: PersonDraft;
  readonly positions: readonly Position[];
  readonly relations: readonly Relation[];
}

/** What of a person an address book can hold: places that were left and whom the book knows stay here. */
export const bookSide = (details: PersonDetails, organizations: Organizations): BookSide => {
  const { person } = details;
  const positions = details.positions.filter(
    ({ current, organizationId, title }) => current && (organizationId !== null || title !== null),
  );
  const relations = details.relations.filter(({ name }) => name !== null);
  return {
    details,
    positions,
    relations,
    draft: personToDraft(
      person,
      { ...details, positions, relations },
      (id) => organizations.byId(id),
      person.id,
    ),
  };
};

interface BringingDeps {
  readonly ids: Ids;
  readonly today: CalendarDay;
  readonly pending: Pending;
  readonly organizations: Organizations;
}

/** Brings a person to what was decided of them and their card; says whether that changed anything. */
export const bringPerson = (deps: BringingDeps, side: BookSide, merged: MergedCard): boolean => {
  const { pending, ids } = deps;
  const before = pending.writes;
  const { details, draft } = side;
  const personId = details.person.id;
  bringFields(pending, side, merged.here);
  bringPoints(deps, side, merged.lists.contactPoints);
  for (const [row, value] of changed(details.dates, draft.dates, merged.lists.dates)) {
    if (value === null) pending.remove('importantDate', row?.id ?? '');
    else pending.put('importantDate', { ...value, id: row?.id ?? ids.next<'ImportantDateId'>(), personId });
  }
  for (const [row, value] of changed(side.relations, draft.relations, merged.lists.relations)) {
    if (value === null) pending.remove('relation', row?.id ?? '');
    else
      pending.put('relation', {
        ...value,
        id: row?.id ?? ids.next<'RelationId'>(),
        personId,
        otherPersonId: row?.otherPersonId ?? null,
      });
  }
  bringPositions(deps, side, merged.lists.positions);
  for (const [row, group] of changed(details.memberships, draft.groups, merged.lists.groups)) {
    if (group === null) pending.remove('membership', row?.id ?? '');
    else pending.put('membership', { id: row?.id ?? ids.next<'MembershipId'>(), personId, group });
  }
  for (const topic of details.topics)
    if (!merged.here.topics.includes(topic.name)) pending.remove('topic', topic.id);
  for (const name of merged.here.topics)
    if (!draft.topics.includes(name)) pending.put('topic', { id: ids.next<'TopicId'>(), personId, name });
  return pending.writes > before;
};

/** The decisions that change something here: the record, null for a new one, and what it is to be, null where it goes. */
const changed = <Row, Value>(
  rows: readonly Row[],
  values: readonly Value[],
  decisions: readonly EntryDecision<Value>[],
): readonly (readonly [row: Row | null, value: Value | null])[] =>
  decisions.flatMap(({ isOpen, here, value }): (readonly [Row | null, Value | null])[] => {
    if (isOpen || (here === null && value === null)) return [];
    if (here !== null && isDeepStrictEqual(values[here], value)) return [];
    return [[here === null ? null : (rows[here] ?? null), value]];
  });

const bringFields = (pending: Pending, { details: { person }, draft }: BookSide, next: PersonDraft): void => {
  const fields: Record<string, unknown> = {};
  for (const field of [...nameFields, 'displayOrder'] as const)
    if (next.name[field] !== draft.name[field]) fields[field] = next.name[field];
  for (const field of plainFields) if (next[field] !== draft[field]) fields[field] = next[field];
  if (!isDeepStrictEqual(next.unknown, draft.unknown)) fields['unknown'] = next.unknown;
  if (Object.keys(fields).length > 0) pending.put('person', { ...person, ...fields });
};

const bringPoints = (
  { pending, ids }: BringingDeps,
  { details, draft }: BookSide,
  decisions: MergedCard['lists']['contactPoints'],
): void => {
  let rank = details.contactPoints.reduce((highest, point) => Math.max(highest, point.rank), -1);
  for (const [row, value] of changed(details.contactPoints, draft.contactPoints, decisions)) {
    if (value === null) {
      pending.remove('contactPoint', row?.id ?? '');
      continue;
    }
    if (row === null) rank += 1;
    const point: ContactPoint = {
      ...value,
      id: row?.id ?? ids.next<'ContactPointId'>(),
      personId: details.person.id,
      key: keyOf(value),
      rank: row?.rank ?? rank,
    };
    pending.put('contactPoint', point);
  }
};

/** A place that the card no longer has was left, today for all anybody knows; another title there is a move (R19). */
const bringPositions = (
  { pending, ids, today, organizations }: BringingDeps,
  { details, draft, positions }: BookSide,
  decisions: MergedCard['lists']['positions'],
): void => {
  const changes = changed(positions, draft.positions, decisions);
  const isMove = (row: Position, value: PositionDraft): boolean =>
    row.title !== null && row.title !== value.title;
  const left = changes.flatMap(([row, value]) =>
    row !== null && (value === null || isMove(row, value)) ? [row] : [],
  );
  for (const row of left)
    pending.put('position', {
      ...row,
      current: false,
      ended: row.ended ?? (today as string as PartialDate),
    });
  const without = left.filter((row) => changes.some(([one, value]) => one === row && value === null));
  for (const [row, value] of changes) {
    if (value === null) continue;
    const { organization, organizationKind, ...fields } = value;
    const isNew = row === null || isMove(row, value);
    const replaced = row !== null && isNew ? row : row === null ? (without.shift() ?? null) : null;
    pending.put('position', {
      ...fields,
      id: isNew ? ids.next<'PositionId'>() : row.id,
      personId: details.person.id,
      organizationId: organization === null ? null : organizations.idOf(organization, organizationKind),
      seenOn: isNew ? (replaced === null ? null : today) : row.seenOn,
      replaces: isNew ? (replaced?.id ?? null) : row.replaces,
    });
  }
};
