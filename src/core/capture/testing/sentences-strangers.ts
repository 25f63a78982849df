import { strangersMatters } from './sentences-strangers-matters.ts';
import { strangersNames } from './sentences-strangers-names.ts';
import { strangersTrades } from './sentences-strangers-trades.ts';
import type { Stranger } from './stranger.ts';

/** Written before the rules were read, as many different people would type or dictate after a talk. Today is Wednesday, 18 November 2026. */
export const strangers: readonly Stranger[] = [...strangersTrades, ...strangersNames, ...strangersMatters];
