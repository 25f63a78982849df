import {
  breadthOf,
  circlesOf,
  latelyFrom,
  newestFirst,
  trades,
  type Breadth,
  type BreadthInput,
  type BreadthPerson,
  type CircleMember,
  type MixTalk,
} from '../../core/breadth/index.ts';
import { compareText } from '../../core/compare-text.ts';
import { addDays } from '../../core/dates/index.ts';
import type { OrganizationId, PersonId } from '../../core/ids.ts';
import { callName, inPersonOrder, layers } from '../../core/people/index.ts';
import { warmthOn } from '../../core/warmth/index.ts';
import type { CircleTies, Conversed, Reader, StandingTie, StrengthDay } from '../../store/space.ts';
import { coverageOf, nobody, readApproachesAt } from '../companies/read-approaches-at.ts';
import { readAim } from '../goals/read-aim.ts';
import { readTargets } from '../goals/read-targets.ts';
import type { Owner } from '../owner.ts';
import { mixFields, noTags, readTagged, type MixPerson, type Tagged } from './read-tags.ts';

/** Who may be named for a kind: of a large book not everybody is looked through. */
const mostKept = 300;
const mostOthers = 200;
const mostAtTarget = 50;

/**
 * How wide the talks of the last weeks reach, and who would be new air (R8).
 * @param talks the conversations of the last year
 */
export const readBreadth = async (
  reader: Reader,
  owner: Owner,
  { talks, peopleByWeek }: { readonly talks: readonly Conversed[]; readonly peopleByWeek: readonly number[] },
): Promise<Breadth> => {
  const { day, method, settings } = owner;
  const looked = lookedAt(talks, owner);
  const from = latelyFrom(day, method);
  const lately = new Set(talks.filter((talk) => talk.day >= from).map(({ personId }) => personId));
  const targets = await readTargetCompanies(reader, owner);
  const people = await readCandidates(reader, new Set(looked.map(({ personId }) => personId)), targets);
  const tagged = await readTagged(reader, people, method);
  const ties = await reader.standingTies([
    ...people.map(({ id }) => id),
    ...looked.map(({ personId }) => personId),
  ]);
  // Of whoever was talked to before the last four weeks, only the circle is asked.
  const read = new Set(people.map(({ id }) => id));
  const latelyTalked = [
    ...people.filter(({ id }) => lately.has(id)).map((person) => circleTiesOf(person, tagged)),
    ...(await reader.circleTies([...lately].filter((id) => !read.has(id)))),
  ];
  const members = latelyTalked.map(toMember);
  return breadthOf(
    {
      today: day,
      aim: await readAim(reader, owner),
      peopleByWeek,
      talks: await toMixTalks(reader, inTurn(looked, people), { people, tagged, ties }, owner),
      trade: trades.find((trade) => trade === settings.get('trade')) ?? 'digital',
      titles: tagged.titles,
      people: toBreadthPeople(people, { lately, members, targets, tagged, ties }, owner),
      members,
      mutual: latelyTalked.flatMap(({ mutualContacts }) => mutualContacts ?? []),
      targets: targets.map(({ name, coverage }) => ({ name, coverage })),
    },
    method,
  );
};

const circleTiesOf = (
  { id, introducedBy, mutualContacts }: MixPerson,
  { positions }: Tagged,
): CircleTies => ({
  id,
  introducedBy,
  mutualContacts,
  organizations: (positions.get(id) ?? []).flatMap(({ organizationId }) => organizationId ?? []),
});

const toMember = ({ id, introducedBy, organizations }: CircleTies): CircleMember => ({
  id,
  ties: introducedBy === null ? organizations : [...organizations, introducedBy],
});

/**
 * The last 20 conversations and all of the last four weeks. A day is taken whole: who came into the book first does not
 * decide which of its talks count.
 */
const lookedAt = (talks: readonly Conversed[], { day, method }: Owner): readonly Conversed[] => {
  const { alike_talks: count, mean_weeks: weeks } = method.breadth;
  const from = addDays(day, 1 - weeks * 7);
  const month = talks.filter((talk) => talk.day >= from);
  if (month.length >= count) return month;
  const last = newestFirst(talks)[count - 1];
  return last === undefined ? talks : talks.filter((talk) => talk.day >= last.day);
};

/** Talks of one day in the order of their people, so that it is no matter who came into the book first. */
const inTurn = (talks: readonly Conversed[], people: readonly MixPerson[]): readonly Conversed[] => {
  const places = new Map(people.map(({ id }, place) => [id, place]));
  const placeOf = ({ personId }: Conversed): number => places.get(personId) ?? people.length;
  return talks.toSorted((one, other) => placeOf(one) - placeOf(other));
};

interface TargetCompany {
  readonly organizationId: OrganizationId;
  readonly name: string;
  readonly coverage: BreadthInput['targets'][number]['coverage'];
  readonly people: readonly PersonId[];
}

/** Companies that an open goal aims at, and how well I know each. */
const readTargetCompanies = async (reader: Reader, owner: Owner): Promise<readonly TargetCompany[]> => {
  const goals = await reader.list('goal', { where: { state: 'open' } });
  const organizations = await readTargets(reader, goals);
  const ids = organizations.map(({ id }) => id);
  const open = await readApproachesAt(reader, owner, ids);
  const staff = await reader.whoKnowsWhom.staff(ids);
  return organizations.map(({ id, name }): TargetCompany => {
    const there = staff.get(id) ?? nobody;
    return {
      organizationId: id,
      name,
      people: [...there.values()]
        .toSorted((one, other) => compareText(one.name, other.name) || compareText(one.id, other.id))
        .slice(0, mostAtTarget)
        .map((person) => person.id),
      coverage: coverageOf(there, open.get(id) ?? 0, owner.method),
    };
  });
};

/** Whoever was talked to, is kept, or works where a goal aims; and some of the others. */
const readCandidates = async (
  reader: Reader,
  talked: ReadonlySet<PersonId>,
  targets: readonly TargetCompany[],
): Promise<readonly MixPerson[]> => {
  const kept = await reader.list('person', {
    where: { trashedAt: null, state: 'active', layer: { in: layers } },
    order: [
      ['family', 'up'],
      ['given', 'up'],
    ],
    limit: mostKept,
  });
  // The page is found by an index, whatever the size of the book.
  const others = await reader.peopleWithoutLayer(mostOthers);
  const active = others.filter(({ state }) => state === 'active');
  const known = new Map<PersonId, MixPerson>([...kept, ...active].map((person) => [person.id, person]));
  const missing = [...talked, ...targets.flatMap(({ people }) => people)].filter((id) => !known.has(id));
  const rest = await reader.pick('person', mixFields, { where: { id: { in: missing } } });
  return inPersonOrder([...known.values(), ...rest.filter(({ trashedAt }) => trashedAt === null)]);
};

/** Who is looked at, with what is known of them. */
interface Looked {
  readonly people: readonly MixPerson[];
  readonly tagged: Tagged;
  readonly ties: ReadonlyMap<PersonId, StandingTie>;
}

const toMixTalks = async (
  reader: Reader,
  talks: readonly Conversed[],
  { people, tagged: { tags }, ties }: Looked,
  { method }: Owner,
): Promise<readonly MixTalk[]> => {
  const byId = new Map(people.map((person) => [person.id, person]));
  const ids = [...new Set(talks.map(({ personId }) => personId))];
  const introduced = await readIntroduced(reader, ids);
  const [earliest] = talks.map(({ day }) => day).toSorted();
  const steps =
    earliest === undefined
      ? new Map<PersonId, readonly StrengthDay[]>()
      : await reader.strengthsFrom(ids, earliest);
  return talks.map(({ personId, day }): MixTalk => {
    const before = addDays(day, -1);
    const row = (steps.get(personId) ?? []).findLast((step) => step.day < day);
    return {
      personId,
      day,
      first: ties.get(personId)?.firstConversation === day,
      warmthBefore:
        row === undefined
          ? 0
          : warmthOn({ strength: row.strength, strengthOn: row.day, halfLife: row.halfLife }, before, method)
              .value,
      selfIntroduced: (byId.get(personId)?.introducedBy ?? null) === null && !introduced.has(personId),
      tags: tags.get(personId) ?? noTags,
    };
  });
};

/** Those whom a relation of the book says that somebody introduced. */
const readIntroduced = async (
  reader: Reader,
  ids: readonly PersonId[],
): Promise<ReadonlySet<PersonId | null>> => {
  const relations = await reader.list('relation', {
    where: { kind: 'introduced', otherPersonId: { in: ids } },
  });
  return new Set(relations.map(({ otherPersonId }) => otherPersonId));
};

const toBreadthPeople = (
  people: readonly MixPerson[],
  {
    lately,
    members,
    targets,
    tagged: { tags, ties: placesById },
    ties,
  }: Omit<Looked, 'people'> & {
    readonly lately: ReadonlySet<PersonId>;
    readonly members: readonly CircleMember[];
    readonly targets: readonly TargetCompany[];
  },
  { day, method }: Owner,
): readonly BreadthPerson[] => {
  const others = people.filter(({ id }) => !lately.has(id));
  const circles = circlesOf([
    ...members,
    ...others.map(({ id }) => ({ id, ties: placesById.get(id) ?? [] })),
  ]);
  const sameCircle = new Set(circles.filter((circle) => circle.some((id) => lately.has(id))).flat());
  const targetOf = new Map(
    targets
      .filter(({ coverage }) => !coverage.covered && coverage.mayApproach)
      .flatMap(({ name, people: there }) => there.map((id) => [id, name] as const)),
  );
  return people
    .filter(({ state }) => state === 'active')
    .map((person): BreadthPerson => {
      const tie = ties.get(person.id);
      return {
        id: person.id,
        call: callName(person, []),
        tags: tags.get(person.id) ?? noTags,
        mutualContacts: person.mutualContacts,
        warmth: tie === undefined ? 0 : warmthOn(tie, day, method).value,
        conversations: tie?.conversations ?? 0,
        lately: lately.has(person.id) ? 'talked' : sameCircle.has(person.id) ? 'same-circle' : 'new-circle',
        target: targetOf.get(person.id) ?? null,
      };
    });
};
