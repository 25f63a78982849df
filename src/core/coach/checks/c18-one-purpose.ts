import type { Check } from '../check.ts';

/** C18 one purpose: two asks halve both. */
export const onePurpose: Check = {
  id: 'C18',
  appliesTo: () => true,
  find: ({ requests, method }) => {
    const beyond = requests[method.coach.requests];
    return beyond === undefined
      ? null
      : { reason: 'Two asks halve both: keep the one that matters most.', span: beyond.span };
  },
};
