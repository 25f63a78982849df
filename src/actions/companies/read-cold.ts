import type { PersonId } from '../../core/ids.ts';
import { edgeStrength, type Edge } from '../../core/paths/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Owner } from '../owner.ts';
import { edgeInWords } from './edge-in-words.ts';
import type { Graph } from './read-graph.ts';
import { readSharedSchools } from './read-shared-schools.ts';

/** Somebody near a person or company to whom no warm way leads: a stranger to me, or as good as one. */
export interface ColdPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly reason: string;
}

const mostShown = 3;
/** Of a large company so many are looked at: those who stand nearest are few. */
const mostTargets = 200;

/** Who stands nearest where no way is warm: people of my own schools first, then those of the same circle (R22). */
export const readCold = async (
  reader: Reader,
  graph: Graph,
  targets: readonly PersonId[],
  owner: Owner,
): Promise<readonly ColdPerson[]> => {
  const ends = targets.slice(0, mostTargets);
  const near = new Map<PersonId, Edge>();
  for (const edge of await graph.edgesAround(ends))
    for (const [id, end] of [
      [edge.from, edge.to],
      [edge.to, edge.from],
    ] as const) {
      if (!ends.includes(end)) continue;
      const best = near.get(id);
      if (best === undefined || edgeStrength(edge, owner.method) > edgeStrength(best, owner.method))
        near.set(id, edge);
    }
  const isOne = targets.length === 1;
  const candidates = [...(isOne ? [] : ends), ...near.keys()].filter((id) => !isOne || id !== targets[0]);
  const schools = await readSharedSchools(reader, candidates, owner);
  const nearest = candidates
    .map((id) => ({
      id,
      alumni: schools.has(id) ? 1 : 0,
      // Whoever is at the company itself stands nearer than anybody around it.
      closeness: ends.includes(id) ? 1 : strengthOf(near.get(id), owner),
    }))
    .toSorted((one, other) => other.alumni - one.alumni || other.closeness - one.closeness)
    .slice(0, mostShown);
  const shown = await reader.viewPeople([
    ...nearest.map(({ id }) => id),
    ...nearest.flatMap(({ id }) => {
      const edge = near.get(id);
      return edge === undefined ? [] : [edge.from, edge.to];
    }),
  ]);
  const nameOf = (id: PersonId): string => shown.get(id)?.name ?? 'someone';
  return nearest.map(({ id }) => {
    const edge = near.get(id);
    const school = schools.get(id);
    const why =
      edge === undefined
        ? `${nameOf(id)} is there, and a stranger to you.`
        : edgeInWords(nameOf(edge.from), nameOf(edge.to), edge);
    return {
      id,
      name: nameOf(id),
      reason: school === undefined ? why : `You both went to ${school}. ${why}`,
    };
  });
};

const strengthOf = (edge: Edge | undefined, { method }: Owner): number =>
  edge === undefined ? 0 : edgeStrength(edge, method);
