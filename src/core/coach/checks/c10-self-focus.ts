import type { Check } from '../check.ts';
import type { Token } from '../line.ts';
import type { Reading } from '../reading.ts';
import { greetingEnd } from '../asked.ts';

/** C10 self-focus: let them be in it. */
export const selfFocus: Check = {
  id: 'C10',
  appliesTo: () => true,
  find: (reading) => {
    const { line, lexicon, message, method } = reading;
    const { self } = method.coach;
    const most =
      message.kind === 'thanks' || message.kind === 'loop'
        ? self.thanks
        : message.kind === 'congrats'
          ? self.congrats
          : self.others;
    let mine = 0;
    let yours = 0;
    for (const { text } of line.tokens) {
      if (lexicon.selfWords.mine.has(text)) mine += 1;
      else if (lexicon.selfWords.you.has(text)) yours += 1;
    }
    const isOverRatio = mine > most * Math.max(yours, 1);
    const starts = firstWords(reading);
    const mineFirst = starts.filter(({ text }) => lexicon.selfWords.i.has(text));
    if (!isOverRatio && mineFirst.length <= self.sentences * starts.length) return null;
    const [first] = mineFirst;
    return {
      reason: 'Let them be in it: begin a sentence or two with what they did.',
      ...(first !== undefined && { span: first.span }),
    };
  },
};

/** The first word of each sentence; a greeting is none. */
const firstWords = (reading: Reading): readonly Token[] => {
  const after = greetingEnd(reading);
  return reading.line.sentences.flatMap(({ from, to }) => {
    const begin = Math.max(from, after);
    for (let place = begin; place < to; place += 1) {
      const token = reading.line.tokens[place];
      if (token?.type === 'word') return token;
    }
    return [];
  });
};
