import { parseCalendarDay, type CalendarDay } from '../core/dates/index.ts';
import { ok, type Result } from '../core/result.ts';
import type { Arguments } from './arguments.ts';
import { usage, type Failure } from './command.ts';

/** The day that an option names; null where it is not given. */
export const dayOption = (
  given: Pick<Arguments, 'text'>,
  name: string,
): Result<CalendarDay | null, Failure> => {
  const said = given.text(name);
  const day = said === undefined ? null : parseCalendarDay(said);
  return said !== undefined && day === null
    ? usage(`--${name} takes a day such as 2026-11-20, not “${said}”`)
    : ok(day);
};
