import type { Check } from '../check.ts';
import { isThanks } from '../reading.ts';

/** C25 cap: their time (R13, R14). */
export const cap: Check = {
  id: 'C25',
  isGate: true,
  appliesTo: ({ message }) => !isThanks(message.kind),
  find: ({ record, method }) =>
    record.unanswered >= method.followup.max_row
      ? {
          reason: `Your last ${record.unanswered} notes had no answer: let them rest ${method.followup.rest_d} days, and come back with news.`,
        }
      : null,
};
