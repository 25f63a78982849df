import type { Check } from '../check.ts';
import type { Reading } from '../reading.ts';

/** C14 offers times: two options, or the choice left to them. */
export const times: Check = {
  id: 'C14',
  appliesTo: ({ message }) => message.kind === 'approach' || message.kind === 'colleague',
  find: (reading) =>
    reading.has('suits', { evenNegated: true }) || options(reading) >= reading.method.coach.times
      ? null
      : { reason: 'Offer two times, or "any time that suits you": it saves a round trip.' },
};

/** The most times that stand side by side in one sentence. */
const options = (reading: Reading): number => {
  const slots = reading.hits('slot', { evenNegated: true });
  return Math.max(
    0,
    ...reading.line.sentences.map(({ from, to }) => {
      const inside = slots.filter((slot) => from <= slot.from && slot.from < to);
      const isChoice = reading.line.tokens
        .slice(from, to)
        .some(({ text }) => reading.lexicon.or.includes(text));
      return isChoice ? inside.length : 0;
    }),
  );
};
