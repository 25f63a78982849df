import type { Check } from '../check.ts';
import type { Span } from '../line.ts';
import type { Reading } from '../reading.ts';
import { wordsOf } from '../text.ts';

/** C01 length: short is kind, and too short says nothing. */
export const length: Check = {
  id: 'C01',
  appliesTo: () => true,
  find: (reading) => {
    const { coach } = reading.method;
    const words = wordSpans(reading);
    const most = coach.length.words[reading.message.kind];
    if (words.length < coach.length.least_words)
      return { reason: 'A line or two more: so short, it says little.' };
    const first = words[most];
    const last = words.at(-1);
    if (first === undefined || last === undefined) return null;
    return {
      reason: `Short is kind: ${words.length} words, and ${most} are enough here.`,
      span: [first[0], last[1]],
    };
  },
};

/** All words, those of a web address too: a word is a run of letters or digits. */
const wordSpans = ({ line, own }: Reading): readonly Span[] => {
  const spans: Span[] = [];
  for (const { type, span } of line.tokens)
    if (type === 'word') spans.push(span);
    else if (type === 'link')
      for (const word of wordsOf(own.slice(...span)))
        spans.push([span[0] + word.span[0], span[0] + word.span[1]]);
  return spans;
};
