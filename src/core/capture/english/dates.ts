import { wordSet } from '../../word-set.ts';

/** Lead to the last day on which something may be. */
export const limits = wordSet('by before until till');

/** Words and marks that may stand between what a date belongs to and the date. */
export const dateLeads = wordSet(
  'in on by at around from this until till before the about of for sometime during over end start beginning middle early late , : is within after eod cob',
);

/** A talk "again", "soon" is of some day, and of none yet. */
export const someDay = wordSet('again soon more another next');

export const partsOfDay = wordSet('morning afternoon evening night lunchtime noon midday');
