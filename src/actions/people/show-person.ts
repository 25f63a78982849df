import type { CareStep } from '../../core/advocates/index.ts';
import { addDays, type CalendarDay } from '../../core/dates/index.ts';
import type { Fact } from '../../core/facts/fact.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Interaction, InteractionKind } from '../../core/interactions/interaction.ts';
import type { Road } from '../../core/ledger/index.ts';
import {
  callName,
  displayName,
  type ContactPoint,
  type ImportantDate,
  type OrganizationKind,
  type Person,
  type Position,
  type Relation,
} from '../../core/people/index.ts';
import type { NextStep } from '../../core/people/next-step.ts';
import type { PromiseRecord } from '../../core/promises/promise.ts';
import { ok, type Result } from '../../core/result.ts';
import type { Thanks } from '../../core/thanks/thanks.ts';
import { shownThreads, type Thread } from '../../core/threads/index.ts';
import {
  isLive,
  warmthLine,
  warmthOn,
  type Tie,
  type TieDay,
  type Warmth,
  type WarmthPoint,
} from '../../core/warmth/index.ts';
import type { Page, Reader } from '../../store/space.ts';
import { noPerson, notFound, type ActionError } from '../action-error.ts';
import { readCare } from '../advocates/list-advocates.ts';
import { readAdvocacy } from '../advocates/read-advocacy.ts';
import { personNow } from '../duplicates/person-now.ts';
import type { Deps } from '../deps.ts';
import { openingLine } from '../drafts/draft-message.ts';
import { readOwner, type Owner } from '../owner.ts';
import { nextStepWith } from './next-step-with.ts';
import { readRoad } from './read-road.ts';
import { readLayerMove, type LayerMove } from '../layers/show-layers.ts';
import { openThanks } from '../thanks/open-thanks.ts';
import { timelinePage, toEntries, type TimelineEntry } from './show-timeline.ts';

/** Who this is to me, and what next. */
export interface PersonCard {
  readonly person: Person;
  readonly name: string;
  readonly callName: string;
  readonly organization: string | null;
  readonly title: string | null;
  readonly introducer: { readonly id: PersonId; readonly name: string } | null;
  readonly contactPoints: readonly ContactPoint[];
  readonly dates: readonly ImportantDate[];
  readonly relations: readonly (Relation & { readonly otherName: string | null })[];
  readonly positions: readonly (Position & {
    readonly organization: string | null;
    readonly organizationKind: OrganizationKind | null;
  })[];
  readonly topics: readonly string[];
  readonly groups: readonly string[];
  readonly tie: Tie | null;
  /** Null where nothing has happened yet. */
  readonly warmth: Warmth | null;
  /** The last twelve months, oldest first. */
  readonly year: {
    readonly points: readonly WarmthPoint[];
    readonly talks: readonly {
      readonly id: Interaction['id'];
      readonly day: CalendarDay;
      readonly kind: InteractionKind;
      readonly minutes: number | null;
    }[];
  };
  readonly next: NextStep | null;
  readonly road: Road;
  readonly threads: readonly Thread[];
  readonly promises: readonly PromiseRecord[];
  readonly facts: readonly Fact[];
  readonly thanks: readonly Thanks[];
  readonly planned: readonly TimelineEntry[];
  readonly timeline: Page<TimelineEntry>;
  /** A first line to write to them with; null for who is not to be written to. */
  readonly opening: string | null;
  /** One layer in or out, where what happened speaks for it (R4). */
  readonly move: LayerMove | null;
  /** What they were seen to do for me (R9); null for who is not there yet. */
  readonly advocacy: ShownAdvocacy | null;
}

export interface ShownAdvocacy {
  readonly state: 'advocate' | 'likely';
  readonly acts: readonly string[];
  /** The one thing that cares best for them now. */
  readonly care: CareStep;
}

/** Entries of the timeline that come with the card; the rest is paged. */
const firstPage = 20;

const yearOfDays = 365;

export const showPerson = (
  { space, clock }: Deps,
  { id }: { readonly id: PersonId },
): Promise<Result<PersonCard, ActionError>> =>
  space.glance(async (reader) => {
    const person = await personNow(reader, id);
    if (!person || person.trashedAt !== null) return notFound(noPerson(id));
    const owner = await readOwner(reader, clock);
    return ok(await readCard(reader, person, owner));
  });

const readCard = async (reader: Reader, person: Person, owner: Owner): Promise<PersonCard> => {
  const { id } = person;
  const of = { where: { personId: id } } as const;
  const contactPoints = await reader.list('contactPoint', { ...of, order: [['rank', 'up']] });
  const positions = await readPositions(reader, id);
  const current = positions.find((position) => position.current) ?? null;
  const advice = await reader.list('favor', {
    where: { personId: id, direction: 'received', kind: 'advice' },
    order: [
      ['day', 'down'],
      ['id', 'down'],
    ],
    limit: 1,
  });
  const call = callName(person, contactPoints);
  const promises = await reader.list('promise', {
    where: { personId: id, state: 'open' },
    order: [['due', 'up']],
  });
  const thanks = await openThanks(reader, [id], owner);
  const threads = await reader.list('thread', { where: { personId: id, state: 'open' } });
  const topics = (await reader.list('topic', of)).map(({ name }) => name);
  const tie = (await reader.ties([id])).get(id) ?? null;
  const newest = await readNewestDays(reader, id, owner);
  const open = {
    promises,
    thanks,
    threads: shownThreads(threads, owner.day, owner.method),
    planned: (await reader.plansWith([id])).get(id) ?? [],
  };
  return {
    person,
    name: displayName(person, contactPoints),
    callName: call,
    organization: current?.organization ?? null,
    title: current?.title ?? null,
    introducer: await readIntroducer(reader, person),
    contactPoints,
    dates: await reader.list('importantDate', of),
    relations: await readRelations(reader, id),
    positions,
    topics,
    groups: (await reader.list('membership', of)).map(({ group }) => group),
    tie,
    warmth: tie === null || tie.strengthOn === null ? null : warmthOn(tie, owner.day, owner.method),
    year: yearOf(newest, owner),
    next: nextStepWith(person, call, { ...open, tie }, owner),
    road: await readRoad(reader, person, call, owner),
    threads: open.threads,
    promises: open.promises,
    facts: await reader.list('fact', { ...of, order: [['day', 'down']] }),
    thanks: open.thanks,
    planned: await toEntries(reader, open.planned),
    timeline: await timelinePage(reader, id, tie, { cursor: null, limit: firstPage }, newest),
    opening:
      person.state === 'do-not-contact' ? null : openingLine(person, { threads, advice, topics, tie }, owner),
    move: await readLayerMove(reader, person, tie, owner),
    advocacy: await readShownAdvocacy(reader, person, owner),
  };
};

const readShownAdvocacy = async (
  reader: Reader,
  person: Person,
  owner: Owner,
): Promise<ShownAdvocacy | null> => {
  const seen = (await readAdvocacy(reader, [person.id], 'likely', owner)).get(person.id);
  if (seen === undefined || seen.state === 'not-yet') return null;
  const care = (await readCare(reader, [{ ...seen, person }], owner)).get(person.id);
  return care === undefined ? null : { state: seen.state, acts: seen.acts, care };
};

/** Present positions first. */
const readPositions = async (reader: Reader, personId: PersonId): Promise<PersonCard['positions']> => {
  const positions = await reader.list('position', { where: { personId } });
  const ids = positions.map(({ organizationId }) => organizationId).filter((id) => id !== null);
  const organizations = await reader.getMany('organization', [...new Set(ids)]);
  const organizationsById = new Map(organizations.map((organization) => [organization.id, organization]));
  return positions
    .map((position) => {
      const organization =
        position.organizationId === null ? undefined : organizationsById.get(position.organizationId);
      return {
        ...position,
        organization: organization?.name ?? null,
        organizationKind: organization?.kind ?? null,
      };
    })
    .toSorted((one, other) => Number(other.current) - Number(one.current));
};

const readIntroducer = async (
  reader: Reader,
  { introducedBy }: Person,
): Promise<PersonCard['introducer']> => {
  const introducer = introducedBy === null ? null : await reader.get('person', introducedBy);
  return introducer ? { id: introducer.id, name: displayName(introducer) } : null;
};

const readRelations = async (reader: Reader, personId: PersonId): Promise<PersonCard['relations']> => {
  const relations = await reader.list('relation', { where: { personId } });
  const ids = relations.map(({ otherPersonId }) => otherPersonId).filter((id) => id !== null);
  const others = new Map((await reader.getMany('person', ids)).map((other) => [other.id, other]));
  return relations.map((relation) => {
    const other = relation.otherPersonId === null ? undefined : others.get(relation.otherPersonId);
    return { ...relation, otherName: other ? displayName(other) : relation.name };
  });
};

const yearUntil = (day: CalendarDay): CalendarDay => addDays(day, -yearOfDays);

/** The days of the last year, and so many before them as the line of warmth and the timeline begin with. */
const readNewestDays = async (reader: Reader, id: PersonId, { day }: Owner): Promise<readonly TieDay[]> => {
  const limit = firstPage + 1;
  const newest = await reader.tieDays(id, { limit });
  const oldest = newest.at(-1)?.day;
  const from = yearUntil(day);
  if (oldest === undefined || newest.length < limit || oldest < from) return newest;
  const year = oldest === from ? [] : await reader.tieDays(id, { from, to: addDays(oldest, -1) });
  return [...newest, ...year, ...(await reader.tieDays(id, { to: addDays(from, -1), limit: 1 }))];
};

/** @param newest newest first; of those before the year the last is enough */
const yearOf = (newest: readonly TieDay[], { day: to }: Owner): PersonCard['year'] => {
  const from = yearUntil(to);
  const known = newest.filter(({ day }) => day <= to);
  const days = known.filter(({ day }) => day >= from);
  return {
    points: warmthLine(known.slice(0, days.length + 1), { from, to, everyDays: 7 }),
    talks: days
      .flatMap(({ day: on, talks }) => talks.map((talk) => ({ ...talk, day: on })))
      .filter((talk) => talk.role === 'with' && isLive(talk))
      .map((talk) => ({ id: talk.id, day: talk.day, kind: talk.kind, minutes: talk.minutes }))
      .toReversed(),
  };
};
