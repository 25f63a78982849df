import type { Span, Sentence, Token } from './line.ts';
import { alwaysAsks, type Hit, type Reading } from './reading.ts';

/** Ends of sentences that ask; "!?" is one. */
export const questionMarks = ({ line }: Reading): readonly Token[] =>
  line.tokens.filter(({ type, text }) => type === 'end' && text === '?');

const isIn =
  ({ from, to }: Sentence) =>
  (hit: Pick<Hit, 'from'>): boolean =>
    from <= hit.from && hit.from < to;

/** Questions that only want to know: no request, no pressing, no talk asked for. */
export const plainQuestions = (reading: Reading): number =>
  reading.line.sentences.filter(
    (sentence) =>
      sentence.isQuestion &&
      !reading.requests.some(isIn(sentence)) &&
      !reading.hits('nagging').some(isIn(sentence)) &&
      !reading.hits('time').some(isIn(sentence)),
  ).length;

export interface MinutesAsked {
  readonly minutes: number;
  readonly span: Span;
}

/** The minutes asked for; null where none are said. Those of a talk that was ask for nothing. */
export const minutesAsked = (reading: Reading): MinutesAsked | null => {
  const { line } = reading;
  let wasAsked = false;
  for (const sentence of line.sentences) {
    const asks = isAsking(reading, sentence);
    if (asks || wasAsked) {
      const said = minutesIn(reading, sentence.from, sentence.to);
      if (said !== null) return said;
    }
    wasAsked = asks && isTimeAsked(reading, sentence);
  }
  return null;
};

const isAsking = (reading: Reading, sentence: Sentence): boolean =>
  sentence.isQuestion ||
  reading.requests.some(isIn(sentence)) ||
  reading.hits('timeWished').some(isIn(sentence));

const isTimeAsked = (reading: Reading, sentence: Sentence): boolean =>
  reading.hits('time').some(isIn(sentence)) || reading.hits('timeWished').some(isIn(sentence));

/** The words that ask for their time; null where none do. */
export const asksForTime = (reading: Reading): Span | null => {
  const { line, message } = reading;
  for (const sentence of line.sentences) {
    const request = reading.requests.find(isIn(sentence));
    if (request === undefined && !sentence.isQuestion) continue;
    const time = reading.hits('time').find(isIn(sentence));
    if (time !== undefined) return time.span;
    const minutes = request === undefined ? null : minutesIn(reading, sentence.from, sentence.to);
    if (minutes !== null) return minutes.span;
  }
  const wish = alwaysAsks(message.kind) ? reading.hits('timeWished')[0] : undefined;
  return wish?.span ?? null;
};

/** The last number of minutes or hours in these words: of "20 to 30 minutes" the thirty. */
const minutesIn = ({ line, lexicon }: Reading, from: number, to: number): MinutesAsked | null => {
  const { units, numbers, phrases } = lexicon.duration;
  for (let place = from; place < to; place += 1) {
    const text = line.tokens[place]?.text ?? '';
    const short = shortMinutes.exec(text);
    if (short !== null) return { minutes: Number(short[1]), span: spanOf(line.tokens, place, place + 1) };
    const unit = units.get(text);
    if (unit === undefined) continue;
    const lastWords = (count: number): string =>
      line.tokens
        .slice(Math.max(from, place - count), place)
        .map((token) => token.text)
        .join(' ');
    for (let count = longestPhrase; count > 0; count -= 1) {
      const minutes = phrases.get(`${lastWords(count)} ${text}`);
      if (minutes !== undefined) return { minutes, span: spanOf(line.tokens, place - count, place + 1) };
    }
    const number =
      numbers.get(lastWords(2)) ?? numbers.get(lastWords(1)) ?? Number.parseInt(lastWords(1), 10);
    if (!Number.isNaN(number))
      return { minutes: number * unit, span: spanOf(line.tokens, Math.max(from, place - 1), place + 1) };
  }
  return null;
};

const shortMinutes = /^(\d+)(?:min|mins|m)$/;
/** Words before the unit: "three quarters of an hour". */
const longestPhrase = 4;

const spanOf = (words: readonly Token[], from: number, to: number): Span => [
  words[from]?.span[0] ?? 0,
  words[to - 1]?.span[1] ?? 0,
];

/** The token behind "Hi Jonas,"; 0 where the text begins at once. */
export const greetingEnd = ({ line, method }: Reading): number => {
  const words = method.coach.name_within_words + 1;
  const place = line.tokens.findIndex(({ type }) => type !== 'word');
  const mark = line.tokens[place];
  return place > 0 && place <= words && mark !== undefined && mark.type !== 'link' && mark.text !== '.'
    ? place + 1
    : 0;
};
