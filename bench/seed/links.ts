import { addDays, dayParts, type PartialDate } from '../../src/core/dates/index.ts';
import type { Ids, OrganizationId, PersonId } from '../../src/core/ids.ts';
import { emptyPosition, type Organization, type Position } from '../../src/core/people/index.ts';
import type { BookPart, BookPlan } from './making.ts';
import type { Random } from '../../src/core/testing/random.ts';
import { cities, relationLabels } from './words.ts';

const withPast = 0.3;
const withSchool = 0.25;
const withRelation = 0.06;
const withIntroducer = 0.08;
/** Of the current positions those that a source told of in the last days (R19). */
const withNews = 0.002;
const peoplePerSchool = 120;
const teams = ['Risk', 'Growth', 'Platform', 'Field', 'Care'] as const;

/** Who may know whom: earlier employers, schools, relations, introducers. */
export const linkPeople = (
  part: Required<Pick<BookPart, 'person' | 'organization' | 'position'>>,
  { plan, random, ids }: { readonly plan: BookPlan; readonly random: Random; readonly ids: Ids },
): Required<Pick<BookPart, 'relation'>> => {
  const relation: Required<Pick<BookPart, 'relation'>>['relation'] = [];
  const people = part.person.map(({ id }) => id);
  const employers = part.organization.map(({ id }) => id);
  const schools = schoolsOf(Math.max(3, Math.round(people.length / peoplePerSchool)), ids);
  part.organization.push(...schools);
  const { year } = dayParts(plan.today);
  const past = (
    personId: PersonId,
    organizationId: OrganizationId,
    from: number,
    years: number,
  ): Position => ({
    ...emptyPosition,
    id: ids.next(),
    personId,
    organizationId,
    team: random.chance(0.2) ? random.pick(teams) : null,
    started: String(from) as PartialDate,
    ended: String(from + years) as PartialDate,
    current: false,
    seenOn: null,
    replaces: null,
  });
  for (const [index, position] of part.position.entries())
    if (random.chance(withNews))
      part.position[index] = { ...position, seenOn: addDays(plan.today, -random.below(6)) };
  for (const [index, person] of part.person.entries()) {
    const from = year - 2 - random.below(14);
    const employer = employers[random.rank(employers.length)];
    if (random.chance(withPast) && employer !== undefined)
      part.position.push(past(person.id, employer, from, 1 + random.below(4)));
    if (random.chance(withSchool)) part.position.push(past(person.id, random.pick(schools).id, from - 4, 3));
    const other = random.pick(people);
    if (random.chance(withRelation) && other !== person.id)
      relation.push({
        id: ids.next(),
        personId: person.id,
        otherPersonId: other,
        kind: random.chance(0.5) ? 'knows' : random.chance(0.5) ? 'introduced' : 'related',
        label: random.pick(relationLabels),
        name: null,
      });
    const introducer = people[random.below(Math.max(1, index))];
    if (random.chance(withIntroducer) && introducer !== undefined && introducer !== person.id)
      part.person[index] = { ...person, introducedBy: introducer };
  }
  return { relation };
};

/** So many pairs of people who know each other, anybody with anybody: no circle holds a search back. */
export const acquaint = (
  people: readonly PersonId[],
  edges: number,
  { random, ids }: { readonly random: Random; readonly ids: Ids },
): Required<Pick<BookPart, 'relation'>> => ({
  relation: Array.from({ length: edges }, () => {
    const one = random.below(people.length);
    const other = (one + 1 + random.below(people.length - 1)) % people.length;
    return {
      id: ids.next(),
      personId: people[one] as PersonId,
      otherPersonId: people[other] as PersonId,
      kind: 'knows',
      label: null,
      name: null,
    };
  }),
});

const schoolsOf = (count: number, ids: Ids): readonly Organization[] =>
  Array.from({ length: count }, (_, index) => ({
    id: ids.next<'OrganizationId'>(),
    name: `${cities[index % cities.length] ?? ''} College ${Math.floor(index / cities.length) + 1}`,
    kind: 'school',
    url: null,
    note: null,
    industry: null,
    size: null,
  }));
