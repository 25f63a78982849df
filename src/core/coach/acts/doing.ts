import type { Line, Sentence } from '../line.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { actsOf, type Act } from './acts.ts';

/**
 * From here on a sentence counts as doing it, in the logarithm of the odds: below even odds, as saying that something is
 * missing which stands there costs more than not seeing that it is. Chosen on messages that the tables had not learned.
 */
const countsFrom: Readonly<Record<Act, number>> = { offer: -1.8, wayOut: -0.7, report: -1.9, thanks: -0.8 };

/** What the sentences of a text do to whoever reads it; each is read when it is first asked about. */
export interface Doing {
  readonly does: (act: Act) => boolean;
  /** The sentences that do it. */
  readonly doing: (act: Act) => readonly Sentence[];
}

export const doingOf = (line: Line, lexicon: Lexicon): Doing => {
  const read: ReturnType<typeof actsOf>[] = [];
  const doesAt = (act: Act, place: number): boolean => {
    const sentence = line.sentences[place];
    if (sentence === undefined) return false;
    const found = (read[place] ??= actsOf(line, sentence, lexicon.acts()));
    return found[act] >= countsFrom[act];
  };
  return {
    does: (act) => {
      // From the end: there one offers, lets go and promises to report.
      for (let place = line.sentences.length - 1; place >= 0; place -= 1) if (doesAt(act, place)) return true;
      return false;
    },
    doing: (act) => line.sentences.filter((_, place) => doesAt(act, place)),
  };
};
