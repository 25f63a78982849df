import type { Line, Sentence } from '../line.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { actsOf, type Act } from './acts.ts';

/**
 * From here on a sentence counts as doing it, in the logarithm of the odds: below even odds, as saying that something is
 * missing which stands there costs more than not seeing that it is. Chosen on messages that the tables had not learned.
 */
const countsFrom: Readonly<Record<Act, number>> = { offer: -1.8, wayOut: -0.7, report: -1.9, thanks: -0.8 };

/** The sentences of a text that do an act; read once, when the first act is asked for. */
export const doing = (line: Line, lexicon: Lexicon): ((act: Act) => readonly Sentence[]) => {
  let read: readonly { readonly sentence: Sentence; readonly does: ReturnType<typeof actsOf> }[] | undefined;
  return (act) => {
    read ??= line.sentences.map((sentence) => ({ sentence, does: actsOf(line, sentence, lexicon.acts()) }));
    return read.filter(({ does }) => does[act] >= countsFrom[act]).map(({ sentence }) => sentence);
  };
};
