import { companyCoverage, type CompanyCoverage } from '../core/breadth/index.ts';
import type { Method } from '../core/config/index.ts';
import { criteriaOf, fitOf, type Evidence, type Fit, type Verdict } from '../core/fit/index.ts';
import type { OrganizationId, PersonId } from '../core/ids.ts';
import { displayName, type Organization, type Position } from '../core/people/index.ts';
import { ok, type Result } from '../core/result.ts';
import { warmthOn } from '../core/warmth/index.ts';
import type { Reader } from '../store/space.ts';
import { notFound, type ActionError } from './action-error.ts';
import { findCompany, noCompany } from './companies/find-company.ts';
import type { Deps } from './deps.ts';
import { readPaths, type NamedPath } from './find-paths.ts';
import { readOwner, type Owner } from './owner.ts';

/** Somebody I know at a company. */
export interface CompanyPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly title: string | null;
  readonly department: string | null;
  readonly level: string | null;
  readonly conversations: number;
  readonly warmth: number;
}

/** What was learned of a company, and whether I want it (R10). */
export interface CompanyCard {
  readonly organization: Organization;
  readonly people: readonly CompanyPerson[];
  /** How many are in the book in all. */
  readonly peopleCount: number;
  readonly evidence: readonly (Evidence & { readonly person: string | null })[];
  readonly fit: Fit;
  readonly decided: Verdict | null;
  readonly coverage: CompanyCoverage;
  readonly isTarget: boolean;
  readonly openAsks: number;
  /** Ways in over people I know (R22). */
  readonly paths: readonly NamedPath[];
}

/** People of one company that are shown: those I have talked to most first. */
const mostShown = 50;
/** Of a very large company not everybody is looked through. */
const mostRead = 500;

export const showCompany = (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  { reference }: { readonly reference: string },
): Promise<Result<CompanyCard, ActionError>> =>
  space.read(async (reader) => {
    const organization = await findCompany(reader, reference);
    if (organization === null) return notFound(noCompany(reference));
    return ok(await readCompany(reader, organization, await readOwner(reader, clock)));
  });

const readCompany = async (
  reader: Reader,
  organization: Organization,
  owner: Owner,
): Promise<CompanyCard> => {
  const where = { organizationId: organization.id };
  const positions = await reader.list('position', {
    where: { ...where, current: true },
    limit: mostRead,
  });
  const people = await readPeople(reader, positions, owner);
  const evidence = await reader.list('evidence', {
    where,
    order: [
      ['day', 'down'],
      ['id', 'down'],
    ],
  });
  const said = await reader.getMany(
    'person',
    evidence.flatMap(({ personId }) => personId ?? []),
  );
  const names = new Map(said.map((person) => [person.id, displayName(person)]));
  const [decided] = await reader.list('verdict', { where });
  const openAsks = await reader.list('ask', { where: { ...where, state: { in: ['planned', 'sent'] } } });
  const targets = await reader.list('target', { where });
  const openGoals = await reader.list('goal', { where: { state: 'open' } });
  const talked = people.filter(({ conversations }) => conversations > 0);
  const paths = await readPaths(
    reader,
    organization.name,
    people.slice(0, mostShown).map(({ id }) => id),
    owner,
  );
  return {
    organization,
    people: people.slice(0, mostShown),
    peopleCount: await reader.count('position', { where: { ...where, current: true } }),
    evidence: evidence.map((line) => ({
      ...line,
      person: line.personId === null ? null : (names.get(line.personId) ?? null),
    })),
    fit: fitOf(
      evidence,
      criteriaOf(await reader.list('criterion'), owner.method),
      decided ?? null,
      owner.method,
    ),
    decided: decided ?? null,
    coverage: companyCoverage({ people: talked, openApproaches: openAsks.length }, owner.method),
    isTarget: targets.some(({ goalId }) => openGoals.some(({ id }) => id === goalId)),
    openAsks: openAsks.length,
    paths: paths.paths,
  };
};

const readPeople = async (
  reader: Reader,
  positions: readonly Position[],
  { day, method }: Owner,
): Promise<readonly CompanyPerson[]> => {
  const people = await reader.getMany('person', [...new Set(positions.map(({ personId }) => personId))]);
  const ties = await reader.ties(people.map(({ id }) => id));
  return people
    .filter(({ trashedAt }) => trashedAt === null)
    .map((person) => {
      const position = positions.find(({ personId }) => personId === person.id);
      const tie = ties.get(person.id);
      return {
        id: person.id,
        name: displayName(person),
        title: position?.title ?? null,
        department: position?.department ?? null,
        level: position?.level ?? null,
        conversations: tie?.conversations ?? 0,
        warmth: tie === undefined ? 0 : warmthOn(tie, day, method).value,
      };
    })
    .toSorted(
      (one, other) =>
        other.conversations - one.conversations ||
        other.warmth - one.warmth ||
        (one.name < other.name ? -1 : 1),
    );
};

/** A line of the list of companies. */
export interface CompanyRow {
  readonly id: OrganizationId;
  readonly name: string;
  readonly verdict: Fit['verdict'];
  readonly fit: number | null;
  readonly confidence: number;
  readonly lines: number;
  readonly sources: number;
  readonly people: number;
  readonly isTarget: boolean;
  readonly question: string | null;
}

/** At most so many, by the house rule for every answer. */
const mostListed = 200;

/** Companies that I aim for, have learned about or decided on; what asks for a decision first. */
export const listCompanies = ({
  space,
  clock,
}: Pick<Deps, 'space' | 'clock'>): Promise<readonly CompanyRow[]> =>
  space.read(async (reader) => rowsOfCompanies(reader, (await readOwner(reader, clock)).method));

export const rowsOfCompanies = async (reader: Reader, method: Method): Promise<readonly CompanyRow[]> => {
  const evidence = await reader.list('evidence');
  const verdicts = await reader.list('verdict');
  const openGoals = new Set((await reader.list('goal', { where: { state: 'open' } })).map(({ id }) => id));
  const targets = (await reader.list('target')).filter(({ goalId }) => openGoals.has(goalId));
  const ids = [
    ...new Set([...evidence, ...verdicts, ...targets].map(({ organizationId }) => organizationId)),
  ];
  const criteria = criteriaOf(await reader.list('criterion'), method);
  const rows: CompanyRow[] = [];
  for (const { id, name } of await reader.getMany('organization', ids.slice(0, mostListed))) {
    const lines = evidence.filter(({ organizationId }) => organizationId === id);
    const decided = verdicts.find(({ organizationId }) => organizationId === id) ?? null;
    const fit = fitOf(lines, criteria, decided, method);
    rows.push({
      id,
      name,
      verdict: fit.verdict,
      fit: fit.fit === null ? null : Math.round(fit.fit),
      confidence: Math.round(fit.confidence * 100) / 100,
      lines: lines.length,
      sources: fit.sources,
      people: await reader.count('position', { where: { organizationId: id, current: true } }),
      isTarget: targets.some(({ organizationId }) => organizationId === id),
      question: fit.question?.text ?? null,
    });
  }
  return rows.toSorted(
    (one, other) => order[one.verdict] - order[other.verdict] || (one.name < other.name ? -1 : 1),
  );
};

const order: Readonly<Record<Fit['verdict'], number>> = { want: 0, learning: 1, unknown: 2, 'not-for-me': 3 };
