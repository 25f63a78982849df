import { asksForTime, minutesAsked } from '../asked.ts';
import type { Check } from '../check.ts';

/** C13 states duration: respects the calendar. */
export const duration: Check = {
  id: 'C13',
  appliesTo: (reading) => asksForTime(reading) !== null,
  find: (reading) => {
    const asked = asksForTime(reading);
    const minutes = minutesAsked(reading);
    const most = reading.method.coach.duration_min;
    if (asked === null || (minutes !== null && minutes.minutes <= most)) return null;
    return minutes === null
      ? { reason: 'Say how many minutes you ask for.', span: asked }
      : { reason: `Ask for ${most} minutes at most; a good talk grows by itself.`, span: minutes.span };
  },
};
