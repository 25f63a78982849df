import type { Check } from '../check.ts';

/** C06 easy out: a courtesy, where something is asked. */
export const easyOut: Check = {
  id: 'C06',
  appliesTo: ({ isAsking }) => isAsking,
  find: (reading) =>
    reading.does('wayOut')
      ? null
      : { reason: 'Leave them an easy way out: "If it is a bad month, no reply needed."' },
};
