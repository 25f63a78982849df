import { dialectOf } from './dialects.ts';

/** True for the header of Outlook's table in any of its forms, in English, German or French, and of Thunderbird's. */
export const isOutlookCsv = (header: readonly string[]): boolean => dialectOf(header) !== null;
