import type { Method } from '../../config/index.ts';
import type { PersonId } from '../../ids.ts';
import type { Example } from '../../testing/example.ts';
import { edgeKinds, edgeStrength, tellsAcquaintance, type Edge, type EdgeKind } from '../paths.ts';
import { findWarmPathsIn } from './known-graph.ts';

const edge = (from: string, to: string, kind: EdgeKind): Edge => ({
  from: from as PersonId,
  to: to as PersonId,
  kind,
  where: null,
  size: null,
});

const ways = (
  edges: readonly Edge[],
  ties: Readonly<Record<string, number>>,
  method: Method,
): readonly (readonly [string, number])[] =>
  findWarmPathsIn(
    { targets: ['ines' as PersonId], edges, ties: new Map(Object.entries(ties) as [PersonId, number][]) },
    method,
  ).map(({ through, strength }) => [through.join(' > '), Math.round(strength * 1000) / 1000]);

export const pathExamples: readonly Example[] = [
  {
    name: 'R22 introduced or related .8, small meetings .5, same team .4, school .2, organization .15',
    expected: { introduced: 0.8, related: 0.8, meetings: 0.5, team: 0.4, school: 0.2, organization: 0.15 },
    run: (method) =>
      Object.fromEntries(edgeKinds.map((kind) => [kind, edgeStrength({ kind, size: null }, method)])),
  },
  {
    name: 'R22 an organization of more than 200 halves it',
    expected: [0.15, 0.075],
    run: (method) => [200, 201].map((size) => edgeStrength({ kind: 'organization', size }, method)),
  },
  {
    name: 'R22 a meeting or thread of 8 people tells who knows whom, one of 9 does not',
    expected: [true, false],
    run: (method) => [8, 9].map((people) => tellsAcquaintance(people, method)),
  },
  {
    name: 'R22 the product decides: a warm colleague of hers before a cool friend of hers',
    expected: [
      ['jonas', 0.34],
      ['ana', 0.16],
    ],
    run: (method) =>
      ways(
        [edge('jonas', 'ines', 'team'), edge('ines', 'ana', 'introduced')],
        { jonas: 0.85, ana: 0.2 },
        method,
      ),
  },
  {
    name: 'R22 over at most two people, three ways are shown',
    expected: [
      ['ana', 0.48],
      ['bo > x', 0.384],
      ['cy', 0.25],
    ],
    run: (method) =>
      ways(
        [
          edge('ana', 'ines', 'introduced'),
          edge('x', 'ines', 'introduced'),
          edge('bo', 'x', 'introduced'),
          edge('far', 'bo', 'introduced'),
          edge('cy', 'ines', 'meetings'),
          edge('di', 'ines', 'organization'),
        ],
        { ana: 0.6, bo: 0.6, far: 0.86, cy: 0.5, di: 0.5 },
        method,
      ),
  },
  {
    name: 'R22 whom I know myself I write to; over others only while we are not close',
    expected: [
      [['', 0.35]],
      [
        ['jonas', 0.48],
        ['', 0.34],
      ],
    ],
    run: (method) =>
      [0.35, 0.34].map((ines) => ways([edge('jonas', 'ines', 'introduced')], { jonas: 0.6, ines }, method)),
  },
];
