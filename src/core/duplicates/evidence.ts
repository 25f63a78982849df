/** What speaks for two entries being one person, or against it. */
export interface Evidence {
  readonly points: number;
  readonly reason: string;
}

/** Listed as "may be the same person" from here on: as likely as not. */
export const possibleFrom = 50;

/** Points that make it twice as likely. */
export const pointsOfTwice = 10;
