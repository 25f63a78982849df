const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });

/** The day of an instant as the API says it, in this device's zone. */
export const dayOf = (instant: string): string => day.format(new Date(instant));
