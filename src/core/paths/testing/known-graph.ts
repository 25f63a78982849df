import type { Method } from '../../config/index.ts';
import type { PersonId } from '../../ids.ts';
import { edgeStrength, type Edge, type Path } from '../paths.ts';
import { findWarmPaths, type PathAnswer, type PathQuestion } from '../search.ts';

/** Who knows whom, all of it at once: what a test has and a book has not. */
export interface KnownGraph {
  readonly targets: readonly PersonId[];
  readonly edges: readonly Edge[];
  readonly ties: ReadonlyMap<PersonId, number>;
}

/** Runs the search over a graph that lies in memory; answers of each question no more than was asked for. */
export const findWarmPathsIn = (
  graph: KnownGraph,
  method: Method,
  onQuestion: (question: PathQuestion) => void = () => undefined,
): readonly Path[] => {
  const search = findWarmPaths({ targets: graph.targets, ties: graph.ties }, method);
  let step = search.next();
  while (step.done !== true) {
    onQuestion(step.value);
    step = search.next(answerTo(step.value, graph, method));
  }
  return step.value;
};

const answerTo = (question: PathQuestion, { edges, ties }: KnownGraph, method: Method): PathAnswer => {
  const asked = new Set(question.people);
  const isVouched = ({ kind }: Edge): boolean => kind === 'introduced' || kind === 'related';
  const isByPlace = (edge: Edge): boolean => !isVouched(edge) && edge.kind !== 'meetings';
  const isFaint = (id: PersonId): boolean => Math.round((ties.get(id) ?? 0) * 100) < method.warmth.bands[2];
  const isWanted = (edge: Edge): boolean => {
    switch (question.type) {
      case 'vouched':
        return isVouched(edge);
      case 'meetings':
        return edge.kind === 'meetings';
      case 'reach':
        return false;
      case 'places':
        return (
          isByPlace(edge) &&
          [
            [edge.from, edge.to],
            [edge.to, edge.from],
          ].some(
            ([near, far]) =>
              near !== undefined && far !== undefined && asked.has(near) && isFaint(far) === question.faint,
          )
        );
      default:
        return question satisfies never;
    }
  };
  const found = edges.filter((edge) => (asked.has(edge.from) || asked.has(edge.to)) && isWanted(edge));
  const reach = new Map<PersonId, number>();
  if (question.type === 'reach')
    for (const edge of edges.filter(isByPlace))
      for (const id of [edge.from, edge.to])
        if (asked.has(id)) reach.set(id, Math.max(reach.get(id) ?? 0, edgeStrength(edge, method)));
  return { edges: found, ties, reach };
};
