import { dateExpressions } from '../capture/days/date-expressions.ts';
import { tokenize } from '../capture/words/tokens.ts';
import { addDays, daysBetween, parseCalendarDay, type CalendarDay, type TimeZone } from '../dates/index.ts';

/** Who is away longer says so in person. */
const longestAway = 120;
/** What stands further down is a signature or somebody else's address. */
const longestNote = 1000;

/**
 * The day on which the sender of an automatic answer is back: the last day that it names, of those to come. Null where it
 * names none.
 */
export const backOn = (text: string, sentOn: CalendarDay, zone: TimeZone): CalendarDay | null => {
  const said = text.slice(0, longestNote);
  const named = dateExpressions(tokenize(said), sentOn, zone)
    .filter(({ precision }) => precision === 'day')
    .map((date) => date.day('future'));
  const days = [...named, ...dottedDays(said, sentOn)].filter((day) => {
    const ahead = daysBetween(sentOn, day);
    return ahead > 0 && ahead <= longestAway;
  });
  return days.toSorted().at(-1) ?? null;
};

/** "bis 12.12.2026", "12.12." */
const dottedDays = (text: string, sentOn: CalendarDay): readonly CalendarDay[] =>
  [...text.matchAll(/\b(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2})\b)?/gu)].flatMap(
    ([, day = '', month = '', year]) => {
      const two = (value: string): string => value.padStart(2, '0');
      const inYear = (of: string): CalendarDay | null => parseCalendarDay(`${of}-${two(month)}-${two(day)}`);
      const thisYear = sentOn.slice(0, 4);
      if (year !== undefined) return inYear(year.length === 2 ? `20${year}` : year) ?? [];
      const near = inYear(thisYear);
      if (near === null) return [];
      return near > sentOn ? near : (inYear(addDays(sentOn, 365).slice(0, 4)) ?? []);
    },
  );
