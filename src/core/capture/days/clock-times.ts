import { wordSet } from '../../word-set.ts';
import { contactNouns } from '../english/contact.ts';
import { prepositions } from '../english/grammar.ts';
import { isHoursLong } from './durations.ts';
import { months, numberWords, weekdays } from '../english/words.ts';
import type { Token } from '../words/token.ts';

/** A time of day in the text; `minutes` where it gives an end too ("from 3 to 4"). */
export interface ClockTime {
  readonly first: number;
  readonly end: number;
  /** Minutes since midnight. */
  readonly minute: number;
  /** Nobody said which half of the day: work hours decided. */
  readonly open: boolean;
  readonly length: number | null;
}

interface Read {
  readonly hour: number;
  readonly minute: number;
  /** Nobody said whether morning or afternoon. */
  readonly open: boolean;
  readonly size: number;
}

const hours: readonly string[] = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

const hourOf = (token: Token | undefined): number | null => {
  if (token === undefined) return null;
  if (token.type === 'number' && /^\d{1,2}$/u.test(token.lower))
    return Number(token.lower) <= 24 ? Number(token.lower) : null;
  const index = hours.indexOf(token.lower);
  return index < 0 ? null : index + 1;
};

const minuteOf = (lower: string): number => numberWords.get(lower) ?? Number(lower);

/** "am", "p.m." after a figure. */
const halfOfDay = (
  tokens: readonly Token[],
  at: number,
): { readonly half: 'am' | 'pm'; readonly size: number } | null => {
  const lower = tokens[at]?.lower ?? '';
  if (lower === 'a.m.') return { half: 'am', size: 1 };
  if (lower === 'pm') return { half: 'pm', size: 1 };
  const dotted = tokens[at + 1]?.lower === '.' && tokens[at + 2]?.lower === 'm';
  // "8p last night"
  const glued = tokens[at]?.gap === false && tokens[at + 1]?.gap !== false;
  if ((lower === 'a' || lower === 'p') && glued && !dotted)
    return { half: lower === 'a' ? 'am' : 'pm', size: 1 };
  if ((lower === 'a' || lower === 'p') && dotted) return { half: lower === 'a' ? 'am' : 'pm', size: 3 };
  return null;
};

const withHalf = (hour: number, half: 'am' | 'pm'): number => (hour % 12) + (half === 'pm' ? 12 : 0);

/** "Saturday 12.30", "Thurs week, 2.30": a figure right behind a day, or before what one met for. */
const isDotted = (tokens: readonly Token[], index: number): boolean => {
  const comma = tokens[index - 1]?.lower === ',' ? 1 : 0;
  const before = tokens[index - 1 - comma]?.lower ?? '';
  // "fika 09.40"
  if (/^(?:0\d|1\d|2[0-3])[.][0-5]\d$/u.test(tokens[index]?.lower ?? '') && contactNouns.has(before))
    return true;
  return (
    /[.](?:00|15|30|45)$/u.test(tokens[index]?.lower ?? '') &&
    (isDay(tokens, index - 1) || ['week', 'yesterday'].includes(before))
  );
};

/** "fri 14h", "23.11. 18h", "3 Dec 18h": a day right before the hour. */
/** What leads to a length: "worked for 10h". */
const lengthLeads = wordSet('for of about spent after within in shift full whole total ~');

const isDay = (tokens: readonly Token[], index: number): boolean => {
  const mark = ['.', ','].includes(tokens[index]?.lower ?? '') ? index - 1 : index;
  // "the 24th, 11h"
  const at = /^(?:st|nd|rd|th)$/u.test(tokens[mark]?.lower ?? '') ? mark - 1 : mark;
  if (at < mark) return tokens[at]?.type === 'number';
  const lower = tokens[at]?.lower ?? '';
  return (
    weekdays.has(lower) ||
    ['today', 'tomorrow', 'tonight'].includes(lower) ||
    /^(?:0?[1-9]|[12]\d|3[01])[./](?:0?[1-9]|1[0-2])$/u.test(lower) ||
    (months.has(lower) && tokens[at - 1]?.type === 'number')
  );
};

/** "1230" of "1230-1315": four figures before and behind a dash; no years. */
const figures = /^(?!19|20)([01]\d|2[0-3])([0-5]\d)$/u;

const readTime = (tokens: readonly Token[], index: number, bare: boolean): Read | null => {
  const token = tokens[index];
  if (token === undefined) return null;
  const next = tokens[index + 1];
  if (isHoursLong(tokens, index)) return null;
  // "Head of Partnerships at Noon" is a firm.
  if (token.lower === 'midday' || (token.lower === 'noon' && !(token.capital && index > 0)))
    return { hour: 12, minute: 0, open: false, size: 1 };
  if (token.lower === 'midnight') return { hour: 0, minute: 0, open: false, size: 1 };
  const counted = /^(?:five|ten|twenty|twenty-five|5|10|20|25)$/u.test(token.lower)
    ? minuteOf(token.lower)
    : null;
  if (
    counted !== null &&
    (next?.lower === 'past' || next?.lower === 'to') &&
    hours.includes(tokens[index + 2]?.lower ?? '')
  ) {
    const hour = hours.indexOf(tokens[index + 2]?.lower ?? '') + 1;
    const past = next.lower === 'past';
    return { hour: past ? hour : hour - 1, minute: past ? counted : 60 - counted, open: true, size: 3 };
  }
  const spoken = /^(half|quarter)$/u.exec(token.lower);
  if (spoken !== null && (next?.lower === 'past' || next?.lower === 'to')) {
    const hour = hourOf(tokens[index + 2]);
    if (hour === null) return null;
    const past = next.lower === 'past';
    const minute = token.lower === 'half' ? 30 : past ? 15 : 45;
    const half = halfOfDay(tokens, index + 3);
    const base = past ? hour : hour - 1;
    return half === null
      ? { hour: base, minute, open: true, size: 3 }
      : { hour: withHalf(base, half.half), minute, open: false, size: 3 + half.size };
  }
  // "around half four": half past.
  if (
    token.lower === 'half' &&
    bare &&
    (hours.includes(next?.lower ?? '') || /^\d{1,2}$/u.test(next?.lower ?? ''))
  ) {
    const hour = hourOf(next);
    if (hour !== null && hour <= 12) return { hour, minute: 30, open: true, size: 2 };
  }
  const clock = /^(\d{1,2})([:.])(\d{2})$/u.exec(token.lower);
  if (token.type === 'number' && clock !== null) {
    const [hour, minute] = [Number(clock[1]), Number(clock[3])];
    if (hour > 24 || minute > 59) return null;
    const half = halfOfDay(tokens, index + 1);
    if (half !== null) return { hour: withHalf(hour, half.half), minute, open: false, size: 1 + half.size };
    const uhr = next?.lower === 'h' || next?.lower === 'uhr' ? 1 : 0;
    const ranged =
      ['-', '–', 'to'].includes(next?.lower ?? '') &&
      /^\d{1,2}[.]\d{2}$/u.test(tokens[index + 2]?.lower ?? '');
    if (clock[2] === '.' && !bare && uhr === 0 && !ranged && !isDotted(tokens, index)) return null;
    return { hour: hour % 24, minute, open: hour < 8 && clock[1]?.startsWith('0') !== true, size: 1 + uhr };
  }
  const four = token.type === 'number' ? figures.exec(token.lower) : null;
  if (
    four !== null &&
    ['-', '–'].includes((bare && tokens.length > 1 ? tokens[index - 1] : next)?.lower ?? '') &&
    figures.test((bare ? tokens[index - 2] : tokens[index + 2])?.lower ?? '')
  )
    return { hour: Number(four[1]), minute: Number(four[2]), open: false, size: 1 };
  // "at 1500", and no "at 1500 metres"
  const lead = tokens[index - 1]?.lower ?? '';
  const isHour =
    next?.type !== 'word' ||
    contactNouns.has(next.lower) ||
    /^(?:yesterday|today|tomorrow|tonight|on|with|and|for|about|this|last|next)$/u.test(next.lower);
  if (four !== null && ['at', '@'].includes(lead) && isHour)
    return { hour: Number(four[1]), minute: Number(four[2]), open: false, size: 1 };
  const hour = hourOf(token);
  if (hour === null) return null;
  // "at eleven thirty", "at three fifteen"
  const minutes = numberWords.get(next?.lower ?? '') ?? 0;
  if (bare && token.type === 'word' && minutes >= 10 && minutes < 60)
    return { hour, minute: minutes, open: true, size: 2 };
  if (next?.lower === 'sharp') return { hour, minute: 0, open: hour <= 12, size: 2 };
  const isLength = /^(?:m|mins?|minutes?|h|hrs?|hours?)$/u.test(tokens[index + 2]?.lower ?? '');
  // "at 3-ish"
  if (bare && token.type === 'number' && next?.lower === '-' && tokens[index + 2]?.lower === 'ish')
    return { hour, minute: 0, open: hour <= 12, size: 3 };
  if (token.type === 'number' && next?.lower === 'ish' && !next.gap && !isLength)
    return { hour, minute: 0, open: hour <= 12, size: 2 };
  const half = token.type === 'number' || next?.gap === true ? halfOfDay(tokens, index + 1) : null;
  if (half !== null && hour <= 12)
    return { hour: withHalf(hour, half.half), minute: 0, open: false, size: 1 + half.size };
  if (next?.lower === "o'clock" || next?.lower === 'oclock') {
    const later = halfOfDay(tokens, index + 2);
    return later === null
      ? { hour, minute: 0, open: hour <= 12, size: 2 }
      : { hour: withHalf(hour, later.half), minute: 0, open: false, size: 2 + later.size };
  }
  const french = token.type === 'number' && next?.gap === false ? /^h([0-5]\d)?$/u.exec(next.lower) : null;
  if (
    french !== null &&
    (bare ||
      (hour >= 7 &&
        (french[1] !== undefined ||
          // "João, 16h, ...", "brunch sunday w lena 11h": nobody talks for so long.
          (hour >= 9 && hour <= 24 && !lengthLeads.has(lead)) ||
          (['-', '–'].includes(tokens[index + 2]?.lower ?? '') && tokens[index + 3]?.type === 'number'))))
  )
    return { hour: hour % 24, minute: Number(french[1] ?? 0), open: false, size: 2 };
  if (!bare || (next?.gap === false && (next.type === 'word' || next.lower === '%' || next.lower === '-')))
    return null;
  const unitNext =
    next?.type === 'word' &&
    next.gap &&
    // "from 2 to 3 call with Ada"
    !contactNouns.has(next.lower) &&
    // "at 9 re: renewal", and not "at 5 per cent", "at 40 of them"
    (!prepositions.has(next.lower) || ['of', 'per', 'out'].includes(next.lower)) &&
    !/^(?:on|with|tomorrow|today|yesterday|and|in|this|to|for|sharp|about|by|at|we|i|he|she|they|until|till|tonight|next|last|but|so|over|via|then|because|re|regarding|concerning|monday|tuesday|wednesday|thursday|friday|saturday|sunday|or|his|her|their|my|the|after|before|from|when|where|which|if|it|as|up|w|instead|again|too|please)$/u.test(
      next.lower,
    );
  const unit = numberWords.has(next?.lower ?? '') || unitNext;
  return unit && !(next?.capital === true) ? null : { hour: hour % 24, minute: 0, open: hour <= 12, size: 1 };
};

/** Work hours decide an hour that nobody placed: 1 to 7 is afternoon, 8 to 12 as said; in an evening 8 to 11 too. */
const placed = ({ hour, minute, open }: Read, evening: boolean): number => {
  if (!open) return (hour % 24) * 60 + minute;
  const early = hour === 7 && minute > 0 && !evening;
  const later = hour >= 1 && !early && (hour <= 7 || (evening && hour <= 11));
  return ((hour === 0 ? 12 : hour) + (later ? 12 : 0)) * 60 + minute;
};

const morningWords = new Set(['morning', 'breakfast', 'dawn']);
const eveningWords = wordSet('tonight evening dinner supper night drinks');

const rangeMarks = wordSet('- – — to until till and');

/** "4-4.30pm": a bare hour that a full time follows. */
const readRangeStart = (tokens: readonly Token[], index: number): Read | null => {
  if (!['-', '–', '—', 'to', 'till', 'until'].includes(tokens[index + 1]?.lower ?? '')) return null;
  const end = readTime(tokens, index + 2, true);
  const isWritten = /^\d{1,2}:\d\d$/u.test(tokens[index + 2]?.lower ?? '');
  return end === null || (!isWritten && (end.open || end.size < 2))
    ? null
    : readTime(tokens.slice(index, index + 1), 0, true);
};

/** All clock times, in order; a bare hour counts only after "at" and its like. */
export const clockTimes = (tokens: readonly Token[]): readonly ClockTime[] => {
  const times: ClockTime[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const before = tokens[index - 1]?.lower ?? '';
    const around = ['around', 'about', '~', 'approx', 'roughly', '@'].includes(before)
      ? (tokens[index - 2]?.lower ?? '')
      : before;
    const opening = before === 'from' || before === 'between';
    const bare =
      ['at', 'from', 'between', '@', 'um', 'à', 'klo', 'kl', 'ob', 'pukul', 'às'].includes(around) ||
      before === '@' ||
      (['around', ','].includes(before) && tokens[index]?.lower === 'half');
    const daytime =
      ['by', 'around', 'about'].includes(before) &&
      ['morning', 'afternoon', 'evening', 'today'].includes(tokens[index - 2]?.lower ?? '');
    // "Drinks till midnight": when it ended.
    if (['till', 'until'].includes(before)) continue;
    const said = readTime(tokens, index, bare || daytime) ?? readRangeStart(tokens, index);
    if (said === null) continue;
    const evening = tokens
      .slice(Math.max(0, index - 8), index + 8)
      .some(
        ({ lower }, at, near) =>
          eveningWords.has(lower) || (lower === 'work' && near[at - 1]?.lower === 'after'),
      );
    const morning = tokens.slice(index, index + 5).some(({ lower }) => morningWords.has(lower));
    const read = morning && said.hour < 12 ? { ...said, open: false } : said;
    const after = index + read.size;
    const ranged =
      rangeMarks.has(tokens[after]?.lower ?? '') && (tokens[after]?.lower !== 'and' || before === 'between');
    const end = ranged ? readTime(tokens, after + 1, true) : null;
    if (opening && end === null && read.open && read.size === 1) continue;
    let start = placed(
      end !== null && !end.open && read.open && end.hour >= 12 && read.hour + 12 <= end.hour
        ? { ...read, hour: read.hour + 12, open: false }
        : read,
      evening,
    );
    if (read.open && end !== null && end.open && end.hour > read.hour && end.hour <= 12)
      start = placed(read, evening);
    const ended = end === null ? null : placed(end, evening);
    // "from 7 to 8:30", in the evening both.
    const finish = ended !== null && end !== null && ended < start && end.hour < 12 ? ended + 720 : ended;
    const length = finish === null ? null : (finish - start + 1440) % 1440;
    const sensible = length !== null && length > 0 && length <= 12 * 60 ? length : null;
    const last = end === null ? after : after + 1 + end.size;
    // "from 6 to 7.15pm": the end says of which half of the day both are.
    const open = read.open && (end === null || end.open);
    times.push({ first: index, end: last, minute: start % 1440, open, length: sensible });
    index = last - 1;
  }
  return times;
};
