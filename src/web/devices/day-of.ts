const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** By the minute, where several things of one day are told apart. */
export const momentOf = (instant: string): string => moment.format(new Date(instant));

/** The day of an instant as the API says it, in this device's zone. */
export const dayOf = (instant: string): string => day.format(new Date(instant));
