import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { method } from '../config/index.ts';
import type { PersonId } from '../ids.ts';
import { edgeKinds, edgeStrength, type Edge } from './paths.ts';
import { findWarmPathsIn, type KnownGraph } from './testing/known-graph.ts';

const nameOf = (index: number): PersonId => `p${index}` as PersonId;

const graphs = (people: number, most: number): fc.Arbitrary<KnownGraph> =>
  fc.record({
    targets: fc.uniqueArray(fc.nat(people - 1).map(nameOf), { minLength: 1, maxLength: 3 }),
    edges: fc.array(
      fc.record({
        from: fc.nat(people - 1).map(nameOf),
        to: fc.nat(people - 1).map(nameOf),
        kind: fc.constantFrom(...edgeKinds),
        where: fc.constant(null),
        size: fc.constantFrom(null, 500),
      }),
      { maxLength: most },
    ),
    ties: fc
      .array(fc.tuple(fc.nat(people - 1).map(nameOf), fc.integer({ min: 1, max: 86 })), { maxLength: people })
      .map((ties) => new Map(ties.map(([id, warmth]) => [id, warmth / 100]))),
  });

/** Every way there is, one after the other; of each first person the strongest. */
const enumerated = ({ targets, edges, ties }: KnownGraph): readonly number[] => {
  const best = new Map<PersonId, number>();
  const offer = (first: PersonId, strength: number): void => {
    if (strength > (best.get(first) ?? 0)) best.set(first, strength);
  };
  const endsOf = ({ from, to }: Edge): readonly (readonly [PersonId, PersonId])[] => [
    [from, to],
    [to, from],
  ];
  for (const target of targets) {
    const mine = ties.get(target) ?? 0;
    offer(target, mine);
    if (mine * 100 >= method.warmth.bands[1]) continue;
    for (const last of edges)
      for (const [near, end] of endsOf(last)) {
        if (end !== target || targets.includes(near)) continue;
        const strength = edgeStrength(last, method);
        offer(near, (ties.get(near) ?? 0) * strength);
        for (const first of edges)
          for (const [far, middle] of endsOf(first))
            if (middle === near && far !== near && !targets.includes(far))
              offer(far, (ties.get(far) ?? 0) * edgeStrength(first, method) * strength);
      }
  }
  return [...best.values()]
    .filter((strength) => strength > 0)
    .toSorted((one, other) => other - one)
    .slice(0, method.paths.show);
};

const rounded = (strengths: readonly number[]): readonly number[] =>
  strengths.map((strength) => Math.round(strength * 1e9));

test('R22: the search that stops early finds what a search of everything finds', () => {
  fc.assert(
    fc.property(fc.oneof(graphs(6, 12), graphs(20, 60)), (graph) => {
      const found = findWarmPathsIn(graph, method);
      assert.deepEqual(rounded(found.map(({ strength }) => strength)), rounded(enumerated(graph)));
      for (const { through, target, steps } of found) {
        const all = [...through, target];
        assert.equal(new Set(all).size, all.length);
        assert.deepEqual(
          steps.map(({ from, to }) => [from, to]),
          through.map((from, index) => [from, all[index + 1]]),
        );
      }
    }),
    { numRuns: 500 },
  );
});

test('R22: where three warm ways lead to someone, nobody asks whom the rest of a large company knows', () => {
  const company = Array.from({ length: 1000 }, (_, index) => nameOf(index));
  const [target = nameOf(0), ...colleagues] = company;
  const edges = colleagues.map((id): Edge => ({
    from: id,
    to: target,
    kind: 'organization',
    where: 'Acme',
    size: 1000,
  }));
  const friends = ['a', 'b', 'c'].map((id) => id as PersonId);
  const asked = new Set<PersonId>();
  const paths = findWarmPathsIn(
    {
      targets: [target],
      edges: [
        ...edges,
        ...friends.map((id): Edge => ({ from: id, to: target, kind: 'introduced', where: null, size: null })),
      ],
      ties: new Map(friends.map((id) => [id, 0.6])),
    },
    method,
    ({ people }) => people.forEach((id) => asked.add(id)),
  );
  assert.deepEqual(
    paths.map(({ through }) => through),
    friends.map((id) => [id]),
  );
  assert.deepEqual([...asked], [target, ...friends].slice(0, asked.size));
});
