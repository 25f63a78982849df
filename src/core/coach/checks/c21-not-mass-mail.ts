import { isSameText } from '../../touch/same-text.ts';
import type { Check } from '../check.ts';
import { isThanks, type Reading } from '../reading.ts';

/** C21 not a mass mail: they compare notes (R14). */
export const notMassMail: Check = {
  id: 'C21',
  isGate: true,
  appliesTo: ({ message }) => !isThanks(message.kind),
  find: (reading) => {
    const { touch } = reading.method;
    const people = sameTo(reading);
    return people + 1 < touch.same_n
      ? null
      : {
          reason: `The same words went to ${people} others of late, and they compare notes: a new detail for each.`,
        };
  },
};

/** How many other people had these words of late. */
const sameTo = ({ own, record, method }: Reading): number =>
  new Set(
    record.earlier
      .filter(({ text, daysAgo }) => daysAgo < method.touch.same_d && isSameText(own, text, method))
      .map(({ to }) => to),
  ).size;
