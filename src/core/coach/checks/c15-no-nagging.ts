import type { Check } from '../check.ts';
import type { Hit, Reading } from '../reading.ts';

/** C15 no nagging: pressure ends goodwill. A day by which the writer will do something is none. */
export const noNagging: Check = {
  id: 'C15',
  appliesTo: () => true,
  find: (reading) => {
    const hit = reading.hits('nagging')[0] ?? deadline(reading);
    return hit === undefined
      ? null
      : { reason: 'This presses. Add something new instead, and let them be.', span: hit.span };
  },
};

/** "By tomorrow" behind a request, in its own sentence; not in what is asked about: "how you would start today". */
const deadline = (reading: Reading): Hit | undefined =>
  reading.hits('deadline').find((hit) => {
    const sentence = reading.sentenceOf(hit);
    return reading.requests.some(
      ({ from, to }) =>
        to <= hit.from &&
        sentence !== undefined &&
        sentence.from <= from &&
        !reading.line.tokens
          .slice(to, hit.from)
          .some(({ text }) => reading.lexicon.questionWords.includes(text)),
    );
  });
