import type { Check } from '../check.ts';

/** C09 stock openers: they read as a template. */
export const stockOpeners: Check = {
  id: 'C09',
  appliesTo: () => true,
  find: (reading) => {
    const hit = reading.hits('stock')[0];
    return hit === undefined
      ? null
      : { reason: 'Everybody writes this: begin with what is between you two.', span: hit.span };
  },
};
