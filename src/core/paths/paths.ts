import type { Method } from '../config/index.ts';
import type { PersonId } from '../ids.ts';

/** Why two people know each other, strongest first (R22). */
export const edgeKinds = ['introduced', 'related', 'meetings', 'team', 'school', 'organisation'] as const;
export type EdgeKind = (typeof edgeKinds)[number];

/** One reason why two people of the book know each other; it counts both ways. */
export interface Edge {
  readonly from: PersonId;
  readonly to: PersonId;
  readonly kind: EdgeKind;
  /** Where, in words: "Acme", "Riverside College". */
  readonly where: string | null;
  /** People at that organisation; in a large one fewer know each other. */
  readonly size: number | null;
}

export interface Step {
  readonly from: PersonId;
  readonly to: PersonId;
  readonly edge: Edge;
  readonly strength: number;
}

/** From me over one or two people to someone; by no one where I know them myself. */
export interface Path {
  readonly through: readonly PersonId[];
  readonly target: PersonId;
  /** Product of my tie to the first and of each step, 0 to 1. */
  readonly strength: number;
  readonly steps: readonly Step[];
}

/** The chance that whoever is asked knows them well enough (R22). */
export const edgeStrength = ({ kind, size }: Pick<Edge, 'kind' | 'size'>, { paths }: Method): number => {
  switch (kind) {
    case 'introduced':
    case 'related':
      return paths.introduced;
    case 'meetings':
      return paths.meetings;
    case 'team':
      return paths.team;
    case 'school':
      return paths.school;
    case 'organisation':
      return size !== null && size > paths.large_from
        ? paths.organisation * paths.organisation_large
        : paths.organisation;
    default:
      return kind satisfies never;
  }
};

/** A meeting or thread of few people tells who knows whom; a crowd does not. */
export const tellsAcquaintance = (people: number, { paths }: Method): boolean =>
  people <= paths.thread_people;

export interface PathInput {
  /** Whom to reach: a person, or everyone at a company. */
  readonly targets: ReadonlySet<PersonId>;
  /** All edges at a person. */
  readonly edgesOf: (id: PersonId) => readonly Edge[];
  /** My tie to someone: W / 100, 0 for strangers; only those may be asked. */
  readonly tieOf: (id: PersonId) => number;
}

/** The best edge from one person to each of their neighbours. */
const neighboursOf = (
  id: PersonId,
  { edgesOf }: PathInput,
  method: Method,
): ReadonlyMap<PersonId, { readonly edge: Edge; readonly strength: number }> => {
  const best = new Map<PersonId, { edge: Edge; strength: number }>();
  for (const edge of edgesOf(id)) {
    const other = edge.from === id ? edge.to : edge.from;
    const strength = edgeStrength(edge, method);
    if (other !== id && strength > (best.get(other)?.strength ?? 0)) best.set(other, { edge, strength });
  }
  return best;
};

/**
 * Up to three ways to someone over at most two people, the strongest first, each by another first person (R22). It
 * goes out from the targets, so that the rest of the book is never looked at.
 */
export const warmPaths = (input: PathInput, method: Method): readonly Path[] => {
  const { targets, tieOf } = input;
  const { connectors, show } = method.paths;
  const best = new Map<PersonId, Path>();
  const offer = (path: Path): void => {
    const first = path.through[0];
    if (first !== undefined && path.strength > (best.get(first)?.strength ?? 0)) best.set(first, path);
  };
  interface Reached {
    readonly id: PersonId;
    readonly strength: number;
    readonly steps: readonly Step[];
    readonly target: PersonId;
  }
  let front: readonly Reached[] = [...targets].map((id) => ({ id, strength: 1, steps: [], target: id }));
  const seen = new Set<PersonId>(targets);
  for (let depth = 1; depth <= connectors; depth += 1) {
    const next = new Map<PersonId, Reached>();
    for (const reached of front)
      for (const [id, { edge, strength }] of neighboursOf(reached.id, input, method)) {
        if (seen.has(id)) continue;
        const through = reached.strength * strength;
        if (through <= (next.get(id)?.strength ?? 0)) continue;
        const step: Step = { from: id, to: reached.id, edge, strength };
        next.set(id, { id, strength: through, steps: [step, ...reached.steps], target: reached.target });
      }
    for (const { id, strength, steps, target } of next.values()) {
      seen.add(id);
      const mine = tieOf(id);
      if (mine > 0)
        offer({ through: steps.map(({ from }) => from), target, strength: mine * strength, steps });
    }
    front = [...next.values()];
  }
  return [...best.values()]
    .toSorted(
      (one, other) =>
        other.strength - one.strength ||
        one.through.length - other.through.length ||
        (one.through.join() < other.through.join() ? -1 : 1),
    )
    .slice(0, show);
};
