import type { Check } from '../check.ts';

/** C12 no unasked attachment: a CV shouts "job". */
export const attachment: Check = {
  id: 'C12',
  appliesTo: () => true,
  find: (reading) => {
    if (reading.record.invited) return null;
    const hits = reading.hits('cv');
    if (hits.length === 0) return null;
    const thanked = reading.hits('cvThanked', { evenNegated: true });
    const hit = hits.find(({ from, to }) => !thanked.some((other) => other.from < to && from < other.to));
    return hit === undefined
      ? null
      : {
          reason: 'A CV that nobody asked for shouts “job”. A link in the signature is enough.',
          span: hit.span,
          isCritical: true,
        };
  },
};
