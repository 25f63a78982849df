import { calendarDay, dayParts, partialDate, type CalendarDay } from '../../dates/index.ts';
import type { DateExpression, Direction } from './date-reading.ts';
import { prepositions } from '../english/grammar.ts';
import { verbForm } from '../english/verbs.ts';
import type { Token } from '../words/token.ts';
import { wordSet } from '../../word-set.ts';

const joints = wordSet('to till til until through thru - – —');

/** "moved **from Monday to Friday**": two days, and the second is what counts. */
const moving = wordSet('move shift push postpone change reschedule put bring delay defer');

const lower = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

const isMoved = (tokens: readonly Token[], first: number): boolean =>
  tokens
    .slice(Math.max(0, first - 6), first)
    .some(({ lower: word }) => moving.has(verbForm(word)?.lemma ?? ''));

/** Where the joint stands before a date that may end a range, past its article; -1 where none does. */
const jointBefore = (tokens: readonly Token[], first: number): number => {
  const at = lower(tokens, first - 1) === 'the' ? first - 2 : first - 1;
  return joints.has(lower(tokens, at)) ? at : -1;
};

/** "lunch yesterday - tomorrow she starts", "10 Nov – 12 Dec her exam": a dash between two parts of the line, the second of which goes on. */
const isBetweenParts = (tokens: readonly Token[], joint: number, end: number): boolean => {
  const isDash = /^[-–—]$/u.test(lower(tokens, joint));
  return isDash && tokens[end]?.type === 'word' && !prepositions.has(lower(tokens, end));
};

/** Where "the 7th" or "6." begins that ends before a joint, and its number; null where nothing like it stands there. */
const bareDayBefore = (
  tokens: readonly Token[],
  joint: number,
): { readonly first: number; readonly number: number } | null => {
  const isSuffixed = /^(?:st|nd|rd|th|\.)$/u.test(lower(tokens, joint - 1));
  const at = isSuffixed ? joint - 2 : joint - 1;
  const number = /^\d{1,2}$/u.test(lower(tokens, at)) ? Number(lower(tokens, at)) : 0;
  if (number < 1 || number > 31 || tokens[at]?.type !== 'number') return null;
  return { first: lower(tokens, at - 1) === 'the' ? at - 1 : at, number };
};

/** A range is the day on which it begins: "from the 7th to the 9th of December", "January to March". */
export const withRanges = (
  tokens: readonly Token[],
  found: readonly DateExpression[],
): readonly DateExpression[] => {
  const joined: DateExpression[] = [];
  for (const date of found) {
    const joint = jointBefore(tokens, date.first);
    const before = joined.at(-1);
    if (joint < 0 || isMoved(tokens, date.first) || isBetweenParts(tokens, joint, date.end))
      joined.push(date);
    else if (before?.end === joint && before.precision === date.precision)
      joined.splice(-1, 1, { ...before, end: date.end });
    else joined.push(beginningBefore(tokens, joint, date) ?? date);
  }
  return joined;
};

/** With the month of its last day. */
const beginningBefore = (
  tokens: readonly Token[],
  joint: number,
  last: DateExpression,
): DateExpression | null => {
  const bare = last.precision === 'day' ? bareDayBefore(tokens, joint) : null;
  if (bare === null) return null;
  const day = (direction: Direction): CalendarDay => {
    const { year, month, day: end } = dayParts(last.day(direction));
    return calendarDay(year, month, Math.min(bare.number, end));
  };
  return { ...last, first: bare.first, day, partial: (direction) => partialDate(dayParts(day(direction))) };
};
