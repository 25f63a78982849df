import type { Check } from '../check.ts';

/** C02 no job up front: anybody can give advice, few can give jobs. */
export const noJob: Check = {
  id: 'C02',
  appliesTo: ({ message }) => message.kind !== 'resume',
  find: (reading) => {
    const hit = reading.hits('job')[0];
    return hit === undefined
      ? null
      : {
          reason: 'People can give advice; few can give jobs. Ask how they chose, or what they see.',
          span: hit.span,
          isCritical: true,
        };
  },
};
