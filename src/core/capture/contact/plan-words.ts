import { wordSet } from '../../word-set.ts';

/** Words of a talk to come. */
export const planWords = wordSet(
  'scheduled booked planned planning upcoming arranged appointment invited tentative plan confirmed rescheduled postponed moved rebooked settled pencilled penciled',
);
