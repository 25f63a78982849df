import { type CalendarDay } from '../dates/index.ts';
import type { PromiseRecord } from '../promises/promise.ts';
import { dayInWords, withoutStop } from '../today/words.ts';
import { gap, toThem } from './voice.ts';

const verbs =
  /^(?:to )?((?:send|share|introduce|write|forward|give|put|make|call|bring|look|find|check|show|let|ask|get|email|mail|tell|pass|connect|prepare|draft|read|review|help|post|translate|come|meet|invite|book|set|try|send|work|think|follow)\b.*)$/isu;

const namesADay =
  /\b(?:today|tomorrow|tonight|(?:by|on|next|this|before|until|in|at the end of)\s+(?:the\s+)?(?:\d|mon|tue|wed|thu|fri|sat|sun|week|month|year|end|january|february|march|april|may|june|july|august|september|october|november|december))/iu;

/** "send it tonight": a line that named the thing before, and a letter that does not. */
const nameless =
  /^(?:to )?(send|share|forward|e-?mail|mail|give|get|bring|show|pass)(?: (?:you|her|him|them))? (?:it|this|that|them|those)(?: (?:to|over|along|on)(?: (?:you|her|him|them))?)?$/iu;

const unnamed = gap('what you promised');

/** A promise of mine as a sentence to them: "I will send you the article by Friday." Nobody is told a day that was not said. */
export const promiseLine = (
  { what, due, daySaid }: Pick<PromiseRecord, 'what' | 'due' | 'daySaid'>,
  today: CalendarDay,
): string => {
  const words = withoutStop(toThem(what));
  const by =
    daySaid === false || namesADay.test(words) || due < today
      ? ''
      : due === today
        ? ' today'
        : ` by ${dayInWords(due, today)}`;
  const giving = nameless.exec(words)?.[1];
  if (giving !== undefined) return `I will ${giving} you ${unnamed}${by}.`;
  const verb = verbs.exec(words);
  return verb?.[1] === undefined ? `You will have ${words}${by}.` : `I will ${verb[1]}${by}.`;
};

const sending =
  /^(?:to )?(?:send|share|forward|e-?mail|mail|give|get|bring|show|pass)(?:\s+(?:you|over|along|on))*\s+(?=\S)/iu;

const introducing = /^(?:to )?(?:introduce|connect) you (?:to|with) /iu;

/** What was promised, as a thing: "the article on port logistics", "the introduction to Ken". */
export const promisedThing = ({ what }: Pick<PromiseRecord, 'what'>): string =>
  nameless.test(withoutStop(what))
    ? unnamed
    : withoutStop(toThem(what)).replace(sending, '').replace(introducing, 'the introduction to ');
