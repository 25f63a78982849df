import { z } from '@hono/zod-openapi';
import { layers } from '../core/people/person.ts';
import { operation } from './operation.ts';
import { batchId, list, maybe, personId } from './values.ts';

const named = z.object({ id: personId, name: z.string() });
const layer = z.enum(layers);

/** A layer with more people than it has room for, and who could step down. */
export const fullLayer = z
  .object({
    layer,
    cap: z.number(),
    count: z.number(),
    to: layer.nullable(),
    stepDown: list(named.extend({ why: z.string() })),
    waiting: named.nullable(),
    sentence: z.string(),
  })
  .openapi('FullLayer', {
    description: 'A layer with more people than it has room for, and who could step down; nobody is refused.',
  });

export const layerMove = z.object({
  to: layer,
  because: z.enum(['quiet', 'growing']),
  sentence: z.string(),
});

export const layerOperations = {
  showLayers: operation({
    summary: 'How full each layer is, and who might move one in or out',
    answer: z.object({
      layers: list(z.object({ layer, cap: z.number(), count: z.number(), full: fullLayer.nullable() })),
      moves: list(layerMove.extend({ id: personId, name: z.string(), layer })),
    }),
  }),
  stepDown: operation({
    summary: 'One layer out, to make room; whoever waited for the place gets it in the same step',
    params: z.object({ id: personId }),
    body: z.object({ makeRoomFor: maybe(personId) }),
    answer: named.extend({
      layer: layer.nullable(),
      full: fullLayer.nullable(),
      batch: batchId.nullable(),
    }),
  }),
};
