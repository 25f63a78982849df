const anyWord = '[^ .,?!|@]+';

/**
 * How a phrase is written in a lexicon. It is matched against a message laid out in words (`line.ts`): lower case,
 * accents off, one space between words, ` , ` for every pause, ` . ` ` ? ` ` ! ` for an end, ` | ` for a new
 * paragraph, ` @ ` for a web address.
 *
 * - `job|role` and `(?:a |an )?` are as in any regular expression; a phrase begins and ends with a whole word.
 * - `<job>` stands for a class of words, given beside the phrases.
 * - `_` is any one word, `~` up to three words, `~6` up to six; none of them crosses a pause.
 */
export type WordClasses = Readonly<Record<string, string>>;

export const compilePhrases = (phrases: readonly string[], classes: WordClasses): RegExp => {
  const written = (phrase: string): string =>
    phrase
      .trim()
      .replace(/(?<=[^ ]), /g, ' , ')
      .replace(/<([a-z]+)>/gi, (_all, name: string) => `(?:${written(classes[name] ?? missing(name))})`)
      .replace(/~(\d?) ?/g, (_all, most: string) => `(?:${anyWord} ){0,${most === '' ? '3' : most}}`)
      .replaceAll('_', anyWord);
  return new RegExp(` (?:${phrases.map(written).join('|')})(?= )`, 'g');
};

const missing = (name: string): never => {
  throw new Error(`no class of words <${name}>`);
};
