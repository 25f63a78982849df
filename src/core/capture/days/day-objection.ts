import { isLived, livedYears, type CalendarDay } from '../../dates/index.ts';
import { unrealDaysOf } from './unreal-days.ts';

/** Why a line is not taken, and what to do. */
export interface DayObjection {
  readonly message: string;
  readonly hint: string;
}

const dayAnew = 'Write the day anew, or leave it out: then it was today.';

/**
 * What is wrong with the days of a line: one that no life reaches, or that no calendar has; null where nothing is.
 * @param days that were read from it
 * @param text where the words say the day; null where it was chosen by hand, which stands, whatever they say
 * @param today which is right, whatever it is
 */
export const dayObjection = (
  days: readonly CalendarDay[],
  text: string | null,
  today: CalendarDay,
): DayObjection | null => {
  const unlived = days.find((day) => day !== today && !isLived(day));
  if (unlived !== undefined)
    return {
      message: `${unlived} is no day for this book, which goes from ${livedYears.from} to ${livedYears.to}. Nothing is saved yet.`,
      hint: dayAnew,
    };
  const [unreal] = text === null ? [] : unrealDaysOf(text);
  return unreal === undefined
    ? null
    : { message: `“${unreal}” is in no calendar. Nothing is saved yet.`, hint: dayAnew };
};
