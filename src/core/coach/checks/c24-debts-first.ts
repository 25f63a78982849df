import type { Check } from '../check.ts';
import { isThanks } from '../reading.ts';

/** C24 debts first: thank, then ask. */
export const debtsFirst: Check = {
  id: 'C24',
  isGate: true,
  appliesTo: ({ message }) => !isThanks(message.kind),
  find: ({ record }) =>
    record.overdueThanks
      ? { reason: 'Something is open to them: thank them or keep it today, write this next week.' }
      : null,
};
