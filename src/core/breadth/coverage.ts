import type { Method } from '../config/index.ts';

/** Whom I know at a company that I aim for, and what I have asked there. */
export interface CompanyPeople {
  readonly people: readonly { readonly level: string | null; readonly department: string | null }[];
  readonly openApproaches: number;
}

export interface CompanyCoverage {
  /** Two people or more, of two levels or departments. */
  readonly covered: boolean;
  /** Room for another approach: two at once are enough for one company. */
  readonly mayApproach: boolean;
}

/** Coverage of a target company (R8, after Dalton): two people of two levels or functions, two open approaches at most. */
export const companyCoverage = (
  { people, openApproaches }: CompanyPeople,
  { breadth }: Method,
): CompanyCoverage => {
  const kinds = new Set(people.map(({ level, department }) => `${level ?? ''}/${department ?? ''}`));
  const { people: enough, kinds: various, open } = breadth.per_company;
  return {
    covered: people.length >= enough && kinds.size >= various,
    mayApproach: openApproaches < open,
  };
};

/** A target list of 10 to 40: fewer is luck, more is noise. */
export const targetListAdvice = (count: number, { breadth }: Method): 'few' | 'fine' | 'many' =>
  count < breadth.targets[0] ? 'few' : count > breadth.targets[1] ? 'many' : 'fine';
