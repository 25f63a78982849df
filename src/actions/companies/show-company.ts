import type { CompanyCoverage } from '../../core/breadth/index.ts';
import {
  criteriaOf,
  fitOf,
  ruledOutInWords,
  type Evidence,
  type Fit,
  type Verdict,
} from '../../core/fit/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { displayName, type Organization } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import { warmthOn } from '../../core/warmth/index.ts';
import type { Reader, StaffMember } from '../../store/space.ts';
import { notFound, type ActionError } from '../action-error.ts';
import { findCompany, noCompany } from './find-company.ts';
import { coverageOf, nobody, readApproachesAt } from './read-approaches-at.ts';
import type { Deps } from '../deps.ts';
import { readPaths, type NamedPath } from '../paths/find-paths.ts';
import { readOwner, type Owner } from '../owner.ts';

/** Somebody I know at a company. */
export interface CompanyPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly title: string | null;
  readonly department: string | null;
  readonly level: string | null;
  /** Where lists say they are, where that is another company. */
  readonly elsewhere: string | null;
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
  /** Of a company that is not for me: what it was good for, in a sentence. */
  readonly ruledOut: string | null;
  readonly decided: Verdict | null;
  readonly coverage: CompanyCoverage;
  readonly isTarget: boolean;
  readonly openAsks: number;
  /** Ways in over people I know (R22). */
  readonly paths: readonly NamedPath[];
}

/** People of one company that are shown: those I have talked to most first. */
const mostShown = 50;

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
  const staff = (await reader.whoKnowsWhom.staff([organization.id])).get(organization.id) ?? nobody;
  const people = peopleOf(staff, organization, owner);
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
  const openAsks = (await readApproachesAt(reader, owner, [organization.id])).get(organization.id) ?? 0;
  const targets = await reader.list('target', { where });
  const openGoals = await reader.list('goal', { where: { state: 'open' } });
  const paths = await readPaths(reader, organization.name, staff, owner);
  const criteria = criteriaOf(await reader.list('criterion'), owner.method);
  const fit = fitOf(evidence, criteria, decided ?? null, owner.method);
  return {
    organization,
    people: people.slice(0, mostShown),
    peopleCount: people.length,
    evidence: evidence.map((line) => ({
      ...line,
      person: line.personId === null ? null : (names.get(line.personId) ?? null),
    })),
    fit,
    ruledOut: fit.verdict === 'not-for-me' ? ruledOutInWords(evidence) : null,
    decided: decided ?? null,
    coverage: coverageOf(staff, openAsks, owner.method),
    isTarget: targets.some(({ goalId }) => openGoals.some(({ id }) => id === goalId)),
    openAsks,
    paths: paths.paths,
  };
};

const peopleOf = (
  staff: ReadonlyMap<PersonId, StaffMember>,
  organization: Organization,
  { day, method }: Owner,
): readonly CompanyPerson[] =>
  [...staff.values()]
    .map(({ id, name, company, title, department, level, conversations, ...standing }) => ({
      id,
      name,
      title,
      department,
      level,
      elsewhere: company === organization.name ? null : company,
      conversations,
      warmth: warmthOn(standing, day, method).value,
    }))
    .toSorted(
      (one, other) =>
        other.conversations - one.conversations ||
        other.warmth - one.warmth ||
        (one.name < other.name ? -1 : 1),
    );
