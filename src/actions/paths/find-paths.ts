import { readinessFor, type Readiness } from '../../core/asks/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { findWarmPaths, type Path } from '../../core/paths/index.ts';
import { displayName } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import type { Reader, Standing } from '../../store/space.ts';
import { notFound, type ActionError } from '../action-error.ts';
import { readStanding } from '../asks/read-standing.ts';
import { edgeInWords } from '../companies/edge-in-words.ts';
import { findCompany } from '../companies/find-company.ts';
import { readCold, type ColdPerson } from '../companies/read-cold.ts';
import { nobody } from '../companies/read-approaches-at.ts';
import { Graph } from '../companies/read-graph.ts';
import type { Deps } from '../deps.ts';
import { findPerson } from '../people/find-person.ts';
import { readOwner, type Owner } from '../owner.ts';

/** Somebody on a way, and where they are now: who helps to a company is mostly of another. */
export interface OnPath {
  readonly id: PersonId;
  readonly name: string;
  readonly company: string | null;
}

/** One way to someone, with names and a reason for each step (R22). */
export interface NamedPath {
  /** Nobody where I know them myself. */
  readonly through: readonly OnPath[];
  readonly target: OnPath;
  /** 0 to 1; behind "why" and in `--json` only. */
  readonly strength: number;
  readonly because: readonly string[];
  /** R6 of asking the first of them for an introduction; of asking whom I know myself for advice. */
  readonly ready: Readiness | null;
  /** What that speaks of. */
  readonly askFor: 'advice' | 'introduction';
}

export interface PathsAnswer {
  /** What was asked for, as the book knows it. */
  readonly target: string;
  readonly paths: readonly NamedPath[];
  /** Where there is no way: people who may be near, marked as cold. */
  readonly cold: readonly ColdPerson[];
}

/** Warm paths to a person or a company, by id, name or e-mail address. */
export const findPaths = (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  { target }: { readonly target: string },
): Promise<Result<PathsAnswer, ActionError>> =>
  space.read(async (reader) => {
    const owner = await readOwner(reader, clock);
    const person = await findPerson(reader, target);
    if (person.ok) {
      const targets = await reader.whoKnowsWhom.standings([person.value.id]);
      return ok(await readPaths(reader, displayName(person.value), targets, owner));
    }
    const organization = await findCompany(reader, target);
    if (organization === null)
      return person.error.type === 'ambiguous'
        ? person
        : notFound(`There is neither a person nor a company called “${target}” in the book.`);
    const staff = await reader.whoKnowsWhom.staff([organization.id]);
    return ok(await readPaths(reader, organization.name, staff.get(organization.id) ?? nobody, owner));
  });

/** The ways to whoever is the easiest to reach of these people. */
export const readPaths = async (
  reader: Reader,
  target: string,
  standings: ReadonlyMap<PersonId, Standing>,
  owner: Owner,
): Promise<PathsAnswer> => {
  const graph = new Graph(reader, owner);
  const targets = graph.tiesWith(standings);
  const search = findWarmPaths({ targets: targets.keys(), ties: targets }, owner.method);
  let step = search.next();
  while (step.done !== true) step = search.next(await graph.answer(step.value));
  const paths = step.value;
  const names = await reader.viewPeople(paths.flatMap(({ through, target: end }) => [...through, end]));
  const onPath = (id: PersonId): OnPath => ({
    id,
    name: names.get(id)?.name ?? 'someone',
    company: names.get(id)?.company ?? null,
  });
  const named: NamedPath[] = [];
  for (const path of paths) named.push(await toNamed(reader, path, onPath, owner));
  return {
    target,
    paths: named,
    cold: named.length > 0 ? [] : await readCold(reader, graph, [...targets.keys()], owner),
  };
};

const toNamed = async (
  reader: Reader,
  { through, target, strength, steps }: Path,
  onPath: (id: PersonId) => OnPath,
  owner: Owner,
): Promise<NamedPath> => {
  const [first] = through;
  const nameOf = (id: PersonId): string => onPath(id).name;
  const person = await reader.get('person', first ?? target);
  const askFor = first === undefined ? 'advice' : 'introduction';
  return {
    through: through.map(onPath),
    target: onPath(target),
    strength: Math.round(strength * 1000) / 1000,
    because:
      first === undefined
        ? [`You know ${nameOf(target)} yourself.`]
        : steps.map(({ from, to, edge }) => edgeInWords(nameOf(from), nameOf(to), edge)),
    ready:
      person === null
        ? null
        : readinessFor(
            await readStanding(reader, person, owner),
            {
              kind: askFor,
              target: nameOf(target),
              blurb: null,
              offered: false,
              ruledOut: false,
            },
            owner.method,
          ),
    askFor,
  };
};
