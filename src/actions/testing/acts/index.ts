import { aimActs } from './aims.ts';
import { betweenUsActs } from './between-us.ts';
import { dayActs } from './day.ts';
import { peopleActs } from './people.ts';
import type { Acts } from './play.ts';

export { batchOf, Play, type Dice } from './play.ts';

/** Each action of a user, by its name; it finds in the book what it is about, or does nothing. */
export const acts: Acts = { ...peopleActs, ...betweenUsActs, ...aimActs, ...dayActs };
