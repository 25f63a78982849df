import { readinessFor, type Readiness } from '../core/asks/index.ts';
import type { PersonId } from '../core/ids.ts';
import { warmPaths, type Edge, type Path } from '../core/paths/index.ts';
import { displayName } from '../core/people/index.ts';
import { ok, type Result } from '../core/result.ts';
import { warmthOn } from '../core/warmth/index.ts';
import type { Reader } from '../store/space.ts';
import { notFound, type ActionError } from './action-error.ts';
import { readStanding } from './asks/read-standing.ts';
import { findCompany } from './companies/find-company.ts';
import { Graph } from './companies/read-graph.ts';
import type { Deps } from './deps.ts';
import { findPerson } from './find-person.ts';
import { readOwner, type Owner } from './owner.ts';

/** One way to someone, with names and a reason for each step (R22). */
export interface NamedPath {
  readonly through: readonly { readonly id: PersonId; readonly name: string }[];
  readonly target: { readonly id: PersonId; readonly name: string };
  /** 0 to 1; behind "why" and in `--json` only. */
  readonly strength: number;
  readonly because: readonly string[];
  /** R6 of asking the first of them for an introduction. */
  readonly ready: Readiness | null;
}

export interface PathsAnswer {
  /** What was asked for, as the book knows it. */
  readonly target: string;
  readonly paths: readonly NamedPath[];
  /** Where there is no way: people who may be near, marked as cold. */
  readonly cold: readonly { readonly id: PersonId; readonly name: string; readonly reason: string }[];
}

/** A company is too large to start from everybody. */
const mostTargets = 60;
/** Beyond so many a circle is no circle. */
const mostReached = 2000;

/** Warm paths to a person or a company, by id, name or e-mail address. */
export const findPaths = (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  { target }: { readonly target: string },
): Promise<Result<PathsAnswer, ActionError>> =>
  space.read(async (reader) => {
    const owner = await readOwner(reader, clock);
    const person = await findPerson(reader, target);
    if (person.ok) return ok(await readPaths(reader, displayName(person.value), [person.value.id], owner));
    const organization = await findCompany(reader, target);
    if (organization === null)
      return person.error.type === 'ambiguous'
        ? person
        : notFound(`There is neither a person nor a company called “${target}” in the book.`);
    const positions = await reader.list('position', {
      where: { organizationId: organization.id, current: true },
      limit: mostTargets,
    });
    const ids = [...new Set(positions.map(({ personId }) => personId))];
    return ok(await readPaths(reader, organization.name, ids, owner));
  });

export const readPaths = async (
  reader: Reader,
  target: string,
  ids: readonly PersonId[],
  owner: Owner,
): Promise<PathsAnswer> => {
  const graph = new Graph(reader, owner);
  await graph.load(ids);
  // One step out is enough to read: the second connector is found among their edges.
  const near = [...new Set(ids.flatMap((id) => graph.edgesOf(id).flatMap(({ from, to }) => [from, to])))];
  await graph.load(near.slice(0, mostReached));
  const reached = new Set(near.flatMap((id) => graph.edgesOf(id).flatMap(({ from, to }) => [from, to])));
  const ties = await reader.ties([...reached]);
  const people = new Map((await reader.getMany('person', [...reached, ...ids])).map((one) => [one.id, one]));
  const targets = new Set(ids);
  const paths = warmPaths(
    {
      targets,
      edgesOf: (id) => graph.edgesOf(id),
      tieOf: (id) => {
        const tie = ties.get(id);
        const person = people.get(id);
        return tie === undefined ||
          person === undefined ||
          person.trashedAt !== null ||
          person.state !== 'active'
          ? 0
          : warmthOn(tie, owner.day, owner.method).value / 100;
      },
    },
    owner.method,
  );
  const nameOf = (id: PersonId): string => {
    const person = people.get(id);
    return person === undefined ? 'someone' : displayName(person);
  };
  const named: NamedPath[] = [];
  for (const path of paths) named.push(await toNamed(reader, path, nameOf, owner));
  return { target, paths: named, cold: named.length > 0 ? [] : coldOf(near, targets, nameOf, graph) };
};

const toNamed = async (
  reader: Reader,
  path: Path,
  nameOf: (id: PersonId) => string,
  owner: Owner,
): Promise<NamedPath> => {
  const [first] = path.through;
  const person = first === undefined ? null : await reader.get('person', first);
  const target = nameOf(path.target);
  return {
    through: path.through.map((id) => ({ id, name: nameOf(id) })),
    target: { id: path.target, name: target },
    strength: Math.round(path.strength * 1000) / 1000,
    because: path.steps.map(({ from, to, edge }) => edgeInWords(nameOf(from), nameOf(to), edge)),
    ready:
      person === null
        ? null
        : readinessFor(
            (await readStanding(reader, person, owner)).standing,
            { kind: 'introduction', target, blurb: null, offered: false, ruledOut: false },
            owner.method,
          ),
  };
};

const edgeInWords = (from: string, to: string, { kind, where }: Edge): string => {
  switch (kind) {
    case 'introduced':
      return `${from} and ${to}: one was introduced by the other.`;
    case 'related':
      return `${from} and ${to} know each other.`;
    case 'meetings':
      return `${from} and ${to} were in the same talks, or spoke of each other.`;
    case 'team':
      return `${from} and ${to} worked in one team at ${where ?? 'the same company'}.`;
    case 'organisation':
      return `${from} and ${to} were at ${where ?? 'the same company'} in the same years.`;
    case 'school':
      return `${from} and ${to} were at ${where ?? 'the same school'} in the same years.`;
    default:
      return kind satisfies never;
  }
};

const mostCold = 3;

const coldOf = (
  near: readonly PersonId[],
  targets: ReadonlySet<PersonId>,
  nameOf: (id: PersonId) => string,
  graph: Graph,
): PathsAnswer['cold'] =>
  near
    .filter((id) => !targets.has(id))
    .slice(0, mostCold)
    .map((id) => {
      const edge = graph.edgesOf(id).find(({ from, to }) => targets.has(from) || targets.has(to));
      return {
        id,
        name: nameOf(id),
        reason:
          edge === undefined
            ? 'They are in the same circle.'
            : edgeInWords(nameOf(edge.from), nameOf(edge.to), edge),
      };
    });
