import { adverbs } from '../english/grammar.ts';
import { lowerAt, mentionAt, onceAClause, type Scene } from '../scene.ts';

/** Words of a range in one line, without adverbs, each name a `~`, that knows which token stands at a place of it. */
export interface SpokenLine {
  readonly text: string;
  /** The first token of the range whose word begins at this place of the line or behind it. */
  readonly tokenFrom: (place: number) => number;
}

/** They say how, and are in no turn of phrase; the others of that list are in some: "kind of", "once". */
const isManner = (word: string): boolean =>
  adverbs.has(word) &&
  !['of', 'so', 'not', "n't", 'kind', 'sort', 'once'].includes(word) &&
  !/sel(?:f|ves)$/u.test(word);

/** No turn of phrase is longer, with what stands in it. */
const longest = 32;

export const lineOf = (scene: Scene, first: number, end: number): SpokenLine => {
  const places: number[] = [];
  const tokens: number[] = [];
  let text = '';
  const add = (word: string, token: number): void => {
    if (text !== '') text += ' ';
    places.push(text.length);
    tokens.push(token);
    text += word;
  };
  for (let at = first; at < Math.min(end, first + longest); at += 1) {
    const mention = mentionAt(scene, at);
    if (mention !== undefined) {
      add('~', at);
      at = mention.end - 1;
    } else if (!isManner(lowerAt(scene, at)) && scene.tokens[at]?.type !== 'break')
      add(lowerAt(scene, at), at);
  }
  return {
    text,
    tokenFrom: (place) => {
      const piece = places.findIndex((from) => from >= place);
      return piece < 0 ? end : (tokens[piece] ?? end);
    },
  };
};

/** The line of a whole clause, which several readers ask for. */
export const lineOfClause = onceAClause((scene, { first, end }): SpokenLine => lineOf(scene, first, end));
