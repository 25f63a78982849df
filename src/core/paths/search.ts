import type { Method } from '../config/index.ts';
import type { PersonId } from '../ids.ts';
import { warmthOf } from '../warmth/strength.ts';
import { edgeStrength, type Edge, type Path, type Step } from './paths.ts';

/** What the search wants to know next of some people: who is on the other end of these edges of theirs. */
export type PathQuestion =
  /** Introduced, related, said to know each other. */
  | { readonly type: 'vouched'; readonly people: readonly PersonId[] }
  /** In the same small meetings and threads. */
  | { readonly type: 'meetings'; readonly people: readonly PersonId[] }
  /** How strong an edge can be that someone has by a place of theirs. */
  | { readonly type: 'reach'; readonly people: readonly PersonId[] }
  /** By place, to those whose tie with me is not faint; then all the others, strangers among them. */
  | { readonly type: 'places'; readonly people: readonly PersonId[]; readonly faint: boolean };

export interface PathAnswer {
  readonly edges: readonly Edge[];
  /** My tie to whoever is on the other end, 0 to 1; who is missing is a stranger, or nobody to ask. */
  readonly ties: ReadonlyMap<PersonId, number>;
  /** To a question for reach. */
  readonly reach: ReadonlyMap<PersonId, number>;
}

export interface PathInput {
  /** Whom to reach: a person, or everyone at a company. */
  readonly targets: Iterable<PersonId>;
  /** My own tie to those of them whom I know, 0 to 1. */
  readonly ties: ReadonlyMap<PersonId, number>;
}

/** A person from whom a target is reached over these steps. */
interface Node {
  readonly id: PersonId;
  readonly strength: number;
  readonly steps: readonly Step[];
  readonly target: PersonId;
}

/** Edges of one kind of some people, still to be asked for; the most that a way over them can be worth. */
interface Errand {
  readonly node: Node;
  readonly worth: number;
}

type Queue = 'vouched' | 'meetings' | 'reach' | 'near' | 'far';

/** So many people are asked about at once: few enough to stop early, many enough for one question. */
const askedAtOnce = 100;

/**
 * Up to three ways to someone over at most two people, the strongest first, each by another first person (R22); of
 * those whom I know myself the way is my own tie, and to whoever I know well nobody else is asked.
 *
 * A way is worth the product of its parts, so it only loses with each step: what can beat the third best comes first,
 * and where nothing can, the search is over. It says what it needs to know and never reads by itself.
 */
export function* findWarmPaths(
  { targets, ties }: PathInput,
  method: Method,
): Generator<PathQuestion, readonly Path[], PathAnswer> {
  const { paths: numbers, warmth } = method;
  const [, wellKnown, notFaint] = warmth.bands;
  const mostTie = warmthOf(warmth.s_cap) / 100;
  const mostFaint = (notFaint - 1) / 100;
  const mostOf = {
    vouched: numbers.introduced,
    meetings: numbers.meetings,
    reach: Math.max(numbers.team, numbers.school, numbers.organization),
  };
  const mostEdge = Math.max(...Object.values(mostOf));
  const goals = new Set(targets);
  const best = new Best(numbers.show);
  const queues: Record<Queue, Errand[]> = { vouched: [], meetings: [], reach: [], near: [], far: [] };
  const reached = new Map<string, number>();

  /** What a way over one more edge from here can be worth at most, for this share of what an edge is worth. */
  const worthOf = (node: Node, edge: number, tie: number): number => {
    const further = node.steps.length + 1 < numbers.connectors ? mostEdge * mostTie : 0;
    return node.strength * edge * Math.max(tie, further);
  };
  const add = (queue: Queue, errand: Errand): void => {
    if (errand.worth > best.third) queues[queue].push(errand);
  };
  const visit = (node: Node): void => {
    for (const queue of ['vouched', 'meetings', 'reach'] as const)
      add(queue, { node, worth: worthOf(node, mostOf[queue], mostTie) });
  };
  const arrive = (node: Node, tie: number): void => {
    const key = `${node.id} ${node.steps.length}`;
    if (node.strength <= (reached.get(key) ?? 0)) return;
    reached.set(key, node.strength);
    if (tie > 0)
      best.offer({
        through: node.steps.map(({ from }) => from),
        target: node.target,
        strength: tie * node.strength,
        steps: node.steps,
      });
    if (node.steps.length < numbers.connectors) visit(node);
  };

  for (const id of goals) {
    const tie = ties.get(id) ?? 0;
    if (tie > 0) best.offer({ through: [], target: id, strength: tie, steps: [] });
  }
  for (const id of goals)
    if ((ties.get(id) ?? 0) * 100 < wellKnown) visit({ id, strength: 1, steps: [], target: id });

  for (;;) {
    const next = takeBest(queues, best.third);
    if (next === null) return best.paths;
    const nodes = new Map(next.errands.map(({ node }) => [node.id, node]));
    const answer = yield questionOf(next.queue, [...nodes.keys()]);
    if (next.queue === 'reach')
      for (const node of nodes.values()) {
        const reach = answer.reach.get(node.id) ?? 0;
        add('near', { node, worth: worthOf(node, reach, mostTie) });
        add('far', { node, worth: worthOf(node, reach, mostFaint) });
      }
    for (const edge of answer.edges)
      for (const [from, to] of [
        [edge.from, edge.to],
        [edge.to, edge.from],
      ] as const) {
        const node = nodes.get(to);
        if (node === undefined || goals.has(from) || node.steps.some((step) => step.from === from)) continue;
        const strength = edgeStrength(edge, method);
        arrive(
          {
            id: from,
            strength: node.strength * strength,
            steps: [{ from, to, edge, strength }, ...node.steps],
            target: node.target,
          },
          answer.ties.get(from) ?? 0,
        );
      }
  }
}

const questionOf = (queue: Queue, people: readonly PersonId[]): PathQuestion => {
  switch (queue) {
    case 'vouched':
    case 'meetings':
    case 'reach':
      return { type: queue, people };
    case 'near':
      return { type: 'places', people, faint: false };
    case 'far':
      return { type: 'places', people, faint: true };
    default:
      return queue satisfies never;
  }
};

/** Of the queue with the most promising errand the first hundred; those that cannot matter any more are let go. */
const takeBest = (
  queues: Record<Queue, Errand[]>,
  third: number,
): { readonly queue: Queue; readonly errands: readonly Errand[] } | null => {
  let chosen: Queue | null = null;
  let most = third;
  for (const queue of Object.keys(queues) as Queue[])
    for (const { worth } of queues[queue])
      if (worth > most) {
        most = worth;
        chosen = queue;
      }
  if (chosen === null) return null;
  const queue = queues[chosen].filter(({ worth }) => worth > third);
  queue.sort((one, other) => other.worth - one.worth);
  // One person may stand here twice, over ways of different length; each is an errand of its own.
  const errands: Errand[] = [];
  const rest: Errand[] = [];
  const ids = new Set<PersonId>();
  // Those to be reached all count alike, and are asked about together.
  for (const errand of queue)
    if ((errands.length < askedAtOnce || errand.node.steps.length === 0) && !ids.has(errand.node.id)) {
      ids.add(errand.node.id);
      errands.push(errand);
    } else rest.push(errand);
  queues[chosen] = rest;
  return { queue: chosen, errands };
};

/** The best ways so far, each by another first person. */
class Best {
  readonly #most: number;
  #paths: readonly Path[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  get paths(): readonly Path[] {
    return this.#paths;
  }

  /** What a way must be worth more than to be among them. */
  get third(): number {
    return this.#paths[this.#most - 1]?.strength ?? 0;
  }

  offer(path: Path): void {
    if (path.strength <= this.third) return;
    const first = firstOf(path);
    const same = this.#paths.find((other) => firstOf(other) === first);
    if (same !== undefined && same.strength >= path.strength) return;
    this.#paths = [...this.#paths.filter((other) => other !== same), path]
      .toSorted((one, other) => other.strength - one.strength || one.through.length - other.through.length)
      .slice(0, this.#most);
  }
}

const firstOf = ({ through, target }: Path): PersonId => through[0] ?? target;
