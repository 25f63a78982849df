import { wordSet } from '../../word-set.ts';
import { addDays, dayParts, calendarDay, type CalendarDay } from '../../dates/index.ts';
import { limits } from '../english/dates.ts';
import { clockTimes } from './clock-times.ts';
import type { DateExpression } from './date-reading.ts';
import { clauseAt, datesIn, indexIn, isParticle, lowerAt, type Scene } from '../scene.ts';

export interface Due {
  readonly day: CalendarDay;
  /** "By Friday", written on a Friday: of a talk of today the next one, of an earlier talk this very day. */
  readonly orToday: boolean;
  /** "by", "before" or "until" leads to it. */
  readonly isLimit: boolean;
  /** Token range of the date with the words that lead to it: "by Friday", "before the end of the month". */
  readonly first: number;
  readonly end: number;
}

const leads = wordSet(
  'by before until till on within in at for this due no later than come sometime the latest around about over during , ( after from not - – eod cob close business first thing deadline',
);
const strong = new Set([...limits, 'within', 'due', 'than']);

/** "before the year is out" is by its last day. */
const periodEnds = wordSet('end ends out over up');

const dayBefore = (date: DateExpression): CalendarDay => {
  const day = date.day('future');
  if (date.precision === 'day') return addDays(day, -1);
  const { year, month } = dayParts(day);
  if (date.precision === 'week') return addDays(day, -5);
  return addDays(calendarDay(year, date.precision === 'year' ? 1 : month, 1), -1);
};

/** The start of the words that lead to a date, back from its first token. */
const leadOf = (scene: Scene, date: DateExpression, first: number): number => {
  const back = (from: number): number => {
    let at = from;
    while (
      at > first &&
      leads.has(lowerAt(scene, at - 1)) &&
      // "show her around on Friday", and not "see her around Friday"
      (at === from || !isParticle(scene, at - 1))
    )
      at -= 1;
    return at;
  };
  const at = back(date.first);
  const words = scene.tokens
    .slice(Math.max(first, at - 6), at)
    .map(({ lower }) => lower)
    .join(' ');
  // "by close of business on Friday", "on or before the 30th", "by end of day Thursday"
  const phrase =
    /(?:^| )((?:by )?(?:close of|on or|by or)|(?:(?:by|before|at|until|till) )?(?:the )?end of|(?:at )?some (?:time|point)|between|(?:(?:by|at|before|until|till) )?(?:the )?end of (?:the )?day|(?:by|before|until|till) (?:noon|midday|midnight|lunchtime|\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?))$/u.exec(
      words,
    )?.[1];
  if (phrase !== undefined) return at - phrase.split(' ').length;
  // "between Monday and Wednesday"
  if (lowerAt(scene, at - 1) !== 'and') return at;
  const other = datesIn(scene, first, at - 1).at(-1);
  const opens = other === undefined ? -1 : back(other.first) - 1;
  return other?.end === at - 1 && lowerAt(scene, opens) === 'between' ? opens : at;
};

/** Past "eod", "at the very latest", "close of play": how late on that day. */
const tailOf = (scene: Scene, date: DateExpression, end: number): number => {
  const behind = scene.tokens
    .slice(date.end, Math.min(end, date.end + 5))
    .map(({ lower }) => lower)
    .join(' ');
  const tail =
    /^(?:eod|cob|eob|latest|at the (?:very )?latest|close of (?:play|business)|(?:(?:by|before|at) )?(?:noon|midday|midnight|lunchtime|\d{1,2}(?:[:.]\d\d)? ?(?:a\.m\.|am|pm))|(?:by|before|at) \d{1,2}[:.]\d\d|first thing)(?= |$)/u.exec(
      behind,
    );
  return date.end + (tail === null ? 0 : tail[0].split(' ').length);
};

/** "the slides **before she flies on Friday**", "**when she is back on Monday**": the day of the clause that it waits for. */
const dueBehind = (scene: Scene, end: number): Due | null => {
  const lead = lowerAt(scene, end);
  const next = ['before', 'when', 'once'].includes(lead) ? clauseAt(scene, end + 1) : undefined;
  const due = next?.first === end + 1 ? dueIn(scene, next.first, next.end) : null;
  return due === null ? null : { ...due, isLimit: lead === 'before', first: end, end };
};

/** "I'm off on Monday, she needs it **before that**": by the day before the one named last. */
const dueBeforeThat = (scene: Scene, first: number, end: number): Due | null => {
  const at = end - 2;
  if (at < first || lowerAt(scene, at) !== 'before' || !['that', 'then'].includes(lowerAt(scene, end - 1)))
    return null;
  const named = datesIn(scene, 0, first).at(-1);
  if (named === undefined || named.tense === 'past') return null;
  const day = dayBefore(named);
  return day < scene.today ? null : { day, orToday: false, isLimit: true, first: at, end };
};

/** "by 5 pm", "before noon": today, or tomorrow where that hour is over. */
const dueAtHour = (scene: Scene, first: number, end: number): Due | null => {
  const at = indexIn(scene, first, end, (index) => limits.has(lowerAt(scene, index)));
  const [time] = at < 0 ? [] : clockTimes(scene.tokens.slice(at + 1, end));
  return time?.first !== 0
    ? null
    : {
        day: addDays(scene.today, time.minute > scene.minute ? 0 : 1),
        orToday: false,
        isLimit: true,
        first: at,
        end: at + 1 + time.end,
      };
};

/** When something promised in this token range is due: "by ..." before any other date that can lie ahead; null where none is. */
export const dueIn = (scene: Scene, first: number, end: number): Due | null => {
  const ahead = datesIn(scene, first, end).filter((date) => {
    if (date.tense === 'past') return false;
    const before = lowerAt(scene, date.first - 1);
    // "the article of last week", "the deck about March": a date that belongs to the thing.
    if (['of', 'from', 'about', 'since', 'after'].includes(before) && date.precision !== 'day') return false;
    // "by the end of Friday"
    const isEndOf = before === 'of' && ['end', 'close'].includes(lowerAt(scene, date.first - 2));
    if (['of', 'about', 'since'].includes(before) && !isEndOf) return false;
    return lowerAt(scene, date.end) !== "'s";
  });
  const chosen =
    ahead.find(
      (date) => strong.has(lowerAt(scene, date.first - 1)) || strong.has(lowerAt(scene, date.first - 2)),
    ) ?? ahead.at(-1);
  if (chosen === undefined && !scene.hasLimit) return null;
  if (chosen === undefined)
    return dueAtHour(scene, first, end) ?? dueBeforeThat(scene, first, end) ?? dueBehind(scene, end);
  const lead = leadOf(scene, chosen, first);
  // "Before the end of January" is by its last day.
  const words = scene.tokens.slice(lead, chosen.end).map(({ lower }) => lower);
  const leading = words.slice(0, chosen.first - lead);
  const before =
    leading.includes('before') &&
    !words.some((word) => periodEnds.has(word)) &&
    !leading.includes('not') &&
    // "on or before the 30th", "before noon on Friday"
    !leading.some((word) => word === 'or' || /^(?:noon|midday|midnight|lunchtime|\d.*)$/u.test(word));
  // "after the weekend"
  const after = leading.includes('after') && chosen.precision !== 'month' && chosen.precision !== 'year';
  const day = before ? dayBefore(chosen) : addDays(chosen.day('future'), after ? 1 : 0);
  const orToday = chosen.isToday === true && words.some((word) => ['by', 'until', 'till'].includes(word));
  return day < scene.today
    ? null
    : {
        day,
        orToday,
        isLimit: words.some((word) => strong.has(word)),
        first: lead,
        end: tailOf(scene, chosen, end),
      };
};
