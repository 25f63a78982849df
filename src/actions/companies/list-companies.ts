import type { CompanyCoverage } from '../../core/breadth/index.ts';
import type { Method } from '../../core/config/index.ts';
import { criteriaOf, fitOf, type Fit } from '../../core/fit/index.ts';
import type { OrganizationId } from '../../core/ids.ts';
import type { Reader } from '../../store/space.ts';
import { coverageOf, isTalkedTo, nobody, readApproachesAt } from './read-approaches-at.ts';
import type { Deps } from '../deps.ts';
import { readOwner } from '../owner.ts';

/** A company that I aim for, have learned about or decided on. */
export interface JudgedCompany {
  readonly id: OrganizationId;
  readonly name: string;
  readonly verdict: Fit['verdict'];
  readonly fit: number | null;
  readonly confidence: number;
  readonly lines: number;
  readonly sources: number;
  readonly isTarget: boolean;
  /** What to ask next; nothing any more of a company that is not for me. */
  readonly question: string | null;
}

/** A line of the list of companies. */
export interface CompanyRow extends JudgedCompany {
  /** Who is there now, of the people in the book. */
  readonly people: number;
  /** Of those the ones I have talked to. */
  readonly talked: number;
  readonly openAsks: number;
  /** R8: two people of two kinds, two open approaches at most. */
  readonly coverage: CompanyCoverage;
}

export interface CompanyList {
  readonly companies: readonly CompanyRow[];
  /** How many there are in all. */
  readonly total: number;
}

/** At most so many, by the house rule for every answer. */
const mostListed = 200;

/** Companies that I aim for, have learned about or decided on; what asks for a decision first. */
export const listCompanies = ({ space, clock }: Pick<Deps, 'space' | 'clock'>): Promise<CompanyList> =>
  space.read(async (reader) => {
    const owner = await readOwner(reader, clock);
    const judged = await judgeCompanies(reader, owner.method);
    const listed = judged.slice(0, mostListed);
    const ids = listed.map(({ id }) => id);
    const staff = await reader.whoKnowsWhom.staff(ids);
    const open = await readApproachesAt(reader, owner, ids);
    return {
      companies: listed.map((company) => {
        const there = staff.get(company.id) ?? nobody;
        const openAsks = open.get(company.id) ?? 0;
        return {
          ...company,
          people: there.size,
          talked: [...there.values()].filter(isTalkedTo).length,
          openAsks,
          coverage: coverageOf(there, openAsks, owner.method),
        };
      }),
      total: judged.length,
    };
  });

/** All of them, what is wanted first, what is ruled out last. */
export const judgeCompanies = async (reader: Reader, method: Method): Promise<readonly JudgedCompany[]> => {
  const evidence = await reader.list('evidence');
  const verdicts = await reader.list('verdict');
  const openGoals = new Set((await reader.list('goal', { where: { state: 'open' } })).map(({ id }) => id));
  const targets = (await reader.list('target')).filter(({ goalId }) => openGoals.has(goalId));
  const aimed = new Set(targets.map(({ organizationId }) => organizationId));
  const linesById = Map.groupBy(evidence, ({ organizationId }) => organizationId);
  const decidedById = new Map(verdicts.map((verdict) => [verdict.organizationId, verdict]));
  const criteria = criteriaOf(await reader.list('criterion'), method);
  const ids = new Set([...linesById.keys(), ...decidedById.keys(), ...aimed]);
  return (await reader.getMany('organization', [...ids]))
    .map(({ id, name }): JudgedCompany => {
      const lines = linesById.get(id) ?? [];
      const { verdict, fit, confidence, sources, question } = fitOf(
        lines,
        criteria,
        decidedById.get(id) ?? null,
        method,
      );
      return {
        id,
        name,
        verdict,
        fit: fit === null ? null : Math.round(fit),
        confidence: Math.round(confidence * 100) / 100,
        lines: lines.length,
        sources,
        isTarget: aimed.has(id),
        question: verdict === 'not-for-me' ? null : (question?.text ?? null),
      };
    })
    .toSorted((one, other) => order[one.verdict] - order[other.verdict] || (one.name < other.name ? -1 : 1));
};

const order: Readonly<Record<Fit['verdict'], number>> = { want: 0, learning: 1, unknown: 2, 'not-for-me': 3 };
