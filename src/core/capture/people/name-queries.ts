import { fold } from '../../people/fold.ts';
import { givenNamesAmongWords } from '../../people/names-among-words.ts';
import { stopWords } from '../english/words.ts';
import type { Token } from '../words/token.ts';
import { tokenize } from '../words/tokens.ts';

/** One thing to ask the book: a folded name and the tokens (and units) it was made of. */
export interface NameQuery {
  readonly folded: string;
  /** Token range `[first, end)`. */
  readonly first: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** Words in the name; of an unspaced run its letters. */
  readonly size: number;
}

const longestName = 4;
const longestUnspaced = 6;
/** More names than this nobody says in 10,000 characters; it bounds what a caller asks of its database. */
const queryLimit = 12_000;

/** Case endings and particles that stand on a name in languages that bend or join it, folded (й is и); longest first. */
const endings: readonly { readonly script: RegExp; readonly from: RegExp; readonly to: readonly string[] }[] =
  [
    {
      script: /^\p{sc=Cyrillic}+$/u,
      from: /(?:ом|ем|ым|им|ои|еи|ою|ого|его|ому|ему|у|ю|а|я|е|и|ы)$/u,
      to: ['', 'а', 'я', 'и', 'ь'],
    },
    { script: /^\p{sc=Greek}+$/u, from: /(?:ου|ο|η|α|ε)$/u, to: ['ος', 'ης', 'ας'] },
    {
      script: /^\p{sc=Hangul}+$/u,
      from: /(?:님과|님이|님께|씨와|씨가|씨는|씨랑|한테서|한테|에게서|에게|이랑|님|씨|과|와|은|는|이|가|을|를|의|랑|께|도)$/u,
      to: [''],
    },
  ];
const arabicPrefix = /^(?:[وبلفك]|ال)(?=\p{sc=Arabic}{3})/u;

/** The word's other shapes, the folded word itself first. */
const shapes = (folded: string): readonly string[] => {
  if (folded.length > 40) return [folded];
  if (/^\p{sc=Arabic}/u.test(folded)) {
    const bare = folded.replace(arabicPrefix, '');
    return bare === folded ? [folded] : [folded, bare];
  }
  // Hangul folds to composed syllables again, so its particles are plain letters here.
  const rule = endings.find(({ script }) => script.test(folded));
  if (rule === undefined) return [folded];
  const stem = folded.replace(rule.from, '');
  const known = [folded, ...(stem === folded ? [] : rule.to.map((ending) => stem + ending))];
  return [...new Set(known)].filter((shape) => shape.length > 1);
};

const isNameWord = (token: Token | undefined): token is Token => token !== undefined && token.type === 'word';

const joined = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  return isNameWord(token) && token.gap && !token.unspaced && !token.lower.startsWith("'");
};

const unspacedQueries = (token: Token, index: number): readonly NameQuery[] => {
  const letters = Array.from(token.text);
  const foldedLetters = letters.map((letter) => fold(letter));
  const queries: NameQuery[] = [];
  let from = token.from;
  for (const [start, letter] of letters.entries()) {
    // "森さん": a name of one letter, where politeness says that it is one.
    const shortest = /^(?:さん|様|さま|先生|氏|君|くん|님|씨)/u.test(
      letters.slice(start + 1, start + 4).join(''),
    )
      ? 1
      : 2;
    let to = from + (shortest === 1 ? 0 : letter.length);
    for (let size = shortest; size <= longestUnspaced && start + size <= letters.length; size += 1) {
      to += letters[start + size - 1]?.length ?? 0;
      const folded = foldedLetters.slice(start, start + size).join('');
      queries.push({ folded, first: index, end: index + 1, from, to, size });
    }
    from += letter.length;
  }
  return queries;
};

/** The folded words of a run with each word's other shapes, at most eight ways in all. */
const ways = (words: readonly string[], shapesOf: (word: string) => readonly string[]): readonly string[] => {
  let made: readonly string[] = [''];
  for (const word of words)
    made = made
      .flatMap((start) => shapesOf(word).map((shape) => (start === '' ? shape : `${start} ${shape}`)))
      .slice(0, 36);
  return made;
};

/** "coffee with will", "spoke to may", "will f. called", "lunch w mark r": where only a person can stand. */
const isMet = (tokens: readonly Token[], index: number): boolean => {
  if (!givenNamesAmongWords.has(tokens[index]?.lower ?? '')) return false;
  const [before, next] = [tokens[index - 1]?.lower ?? '', tokens[index + 1]?.lower ?? ''];
  return (
    ['with', 'from'].includes(before) ||
    (next.length === 1 && /^[b-hj-z]$/u.test(next)) ||
    (before === 'to' && /^(?:spoke|talked|wrote|chatted|replied)$/u.test(tokens[index - 2]?.lower ?? ''))
  );
};

/** "will hartley rang", "lunch, will hartley": where a modal has nothing before it that would be its subject. */
const isWholeNameAt = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1];
  return (
    givenNamesAmongWords.has(tokens[index]?.lower ?? '') &&
    (before === undefined || before.type === 'mark' || before.type === 'break' || isMet(tokens, index))
  );
};

/** "Ken-san", "Anjali-ji": what politeness hangs on a name. */
const politeEnding = / (?:san|sama|sensei|kun|chan|ssi|nim|ji|bhai|didi)$/u;

/** Everything in the tokens that the book might know as a name, longest first at each place. */
export const nameQueries = (tokens: readonly Token[]): readonly NameQuery[] => {
  const queries: NameQuery[] = [];
  const known = new Map<string, string>();
  const foldOnce = (text: string): string => {
    const made = known.get(text) ?? fold(text);
    known.set(text, made);
    return made;
  };
  const knownShapes = new Map<string, readonly string[]>();
  const shapesOnce = (word: string): readonly string[] => {
    const made = knownShapes.get(word) ?? shapes(word);
    knownShapes.set(word, made);
    return made;
  };
  const folded = tokens.map((token) =>
    token.type === 'word' && !token.unspaced ? foldOnce(token.text) : '',
  );
  for (const [index, token] of tokens.entries()) {
    if (queries.length >= queryLimit) break;
    if (!isNameWord(token) || token.lower.startsWith("'")) continue;
    if (token.unspaced) {
      queries.push(...unspacedQueries(token, index));
      continue;
    }
    for (let size = longestName; size >= 1; size -= 1) {
      const end = index + size;
      if (end > tokens.length) continue;
      let whole = true;
      for (let at = index + 1; at < end; at += 1) if (!joined(tokens, at)) whole = false;
      if (!whole) continue;
      const words = folded.slice(index, end).filter((word) => word !== '');
      if (words.length === 0) continue;
      if (size === 1 && (words[0]?.length ?? 0) < 2) continue;
      if (size === 1 && stopWords.has(token.lower) && !token.capital && !isMet(tokens, index)) continue;
      if (size > 1 && (stopWords.has(tokens[end - 1]?.lower ?? '') || !/\p{L}/u.test(words[0] ?? '')))
        continue;
      if (size > 1 && stopWords.has(token.lower) && !token.capital && !isWholeNameAt(tokens, index)) continue;
      const to = tokens[end - 1]?.to ?? token.to;
      const bare = token.text.includes('-') ? words.map((word) => word.replace(politeEnding, '')) : words;
      for (const way of ways(bare, shapesOnce))
        queries.push({ folded: way, first: index, end, from: token.from, to, size });
    }
  }
  return queries.slice(0, queryLimit);
};

/**
 * Every folded name that {@link capture} may look up for this text, each once and at most 12,000: a caller
 * fetches their bearers in one query and hands them over as a `NameBook`.
 */
export const captureNames = (text: string): readonly string[] => [
  ...new Set(nameQueries(tokenize(text)).map(({ folded }) => folded)),
];
