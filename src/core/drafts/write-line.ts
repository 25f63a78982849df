import type { CalendarDay } from '../dates/index.ts';
import { daysBetween } from '../dates/index.ts';
import { spanInWords, withoutStop } from '../today/words.ts';
import { gap, greeted, hasGap, toThem } from './voice.ts';

export interface WriteLineInput {
  readonly call: string;
  /** What is due to be asked about, newest first. */
  readonly threads: readonly string[];
  /** Advice they gave me, newest first. */
  readonly advice: readonly string[];
  readonly topics: readonly string[];
  readonly lastTwoWay: CalendarDay | null;
  readonly today: CalendarDay;
}

/** A first line to someone, from the record alone; the part that only the user knows is in brackets. */
export const writeLine = (input: WriteLineInput): { readonly line: string; readonly gap: boolean } => {
  const { call, threads, advice, topics, lastTwoWay, today } = input;
  const made = (sentence: string) => ({ line: greeted(call, sentence), gap: hasGap(sentence) });
  const [thread] = threads;
  if (thread !== undefined)
    return made(`last time you told me about this: ${withoutStop(toThem(thread))}. How did it go?`);
  const [tip] = advice;
  if (tip !== undefined)
    return made(`your advice is still with me: ${withoutStop(toThem(tip))}. ${gap('what came of it')}`);
  const [topic] = topics;
  if (topic !== undefined)
    return made(`this on ${topic} made me think of you: ${gap('link, and one line why')}`);
  if (lastTwoWay !== null) {
    const span = spanInWords(Math.max(1, daysBetween(lastTwoWay, today)));
    return made(`it is ${span} since we last spoke. ${gap(`what made you think of ${call} today`)}`);
  }
  return made(gap(`what made you think of ${call} today`));
};
