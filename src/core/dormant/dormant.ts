import { addDays, daysBetween, type CalendarDay } from '../dates/index.ts';
import type { Method } from '../config/index.ts';
import type { PersonId } from '../ids.ts';
import type { Ending } from '../people/person.ts';

/** Someone with whom there was something once. */
export interface DormantTie {
  readonly id: PersonId;
  readonly lastTwoWay: CalendarDay | null;
  readonly conversations: number;
  /** "Someone I used to know well." */
  readonly usedToKnowWell: boolean;
  readonly ending: Ending | null;
  /** They moved company, field or country since; or we share few people. */
  readonly newToMe: boolean;
  /** Where they are now, where they moved: "Borealis Shipping". */
  readonly movedTo: string | null;
  readonly senior: boolean;
  /** At a company or in a field that I aim for. */
  readonly fitsGoal: boolean;
  /** How often I passed them over. */
  readonly skipped: number;
}

/** Silent for a year, more than one talk or well known once, and not ended badly (R12). */
export const isDormant = (tie: DormantTie, today: CalendarDay, { dormant }: Method): boolean =>
  tie.ending !== 'bad' &&
  (tie.conversations >= dormant.talks || tie.usedToKnowWell) &&
  (tie.lastTwoWay === null ? tie.usedToKnowWell : daysBetween(tie.lastTwoWay, today) >= dormant.after_d);

/** Trust 30, new to me 30, seniority 15, goal 15, a good ending 10 (R12, after Walter, Levin & Murnighan 2015). */
export const dormantScore = (tie: DormantTie, { dormant }: Method): number =>
  (tie.usedToKnowWell ? dormant.trust : 0) +
  (tie.newToMe ? dormant.new_to_me : 0) +
  (tie.senior ? dormant.seniority : 0) +
  (tie.fitsGoal ? dormant.goal : 0) +
  (tie.ending === 'good' ? dormant.ending : 0);

/**
 * Whom to think of this week: two, the best first. Every third of all that were ever suggested is the one with a high
 * score whom I keep passing over: people prefer the comfortable ones, and learn more from the others (R12).
 * Of equals the first of `ties`.
 * @param suggested how many were suggested in the weeks before
 */
export const dormantOfWeek = (
  ties: readonly DormantTie[],
  suggested: number,
  today: CalendarDay,
  method: Method,
): readonly DormantTie[] => {
  const { per_week, uncomfortable_every } = method.dormant;
  const byScore = (one: DormantTie, other: DormantTie): number =>
    dormantScore(other, method) - dormantScore(one, method);
  const left = ties.filter((tie) => isDormant(tie, today, method)).toSorted(byScore);
  const picked: DormantTie[] = [];
  for (let place = 1; place <= per_week && left.length > 0; place += 1) {
    const isUncomfortable = (suggested + place) % uncomfortable_every === 0;
    const passedOver = isUncomfortable
      ? left
          .filter((tie) => tie.skipped > 0 && dormantScore(tie, method) >= method.dormant.high)
          .toSorted((one, other) => other.skipped - one.skipped || byScore(one, other))[0]
      : undefined;
    const comfortable = left.toSorted((one, other) => one.skipped - other.skipped || byScore(one, other))[0];
    const tie = passedOver ?? comfortable;
    if (tie === undefined) break;
    picked.push(tie);
    left.splice(left.indexOf(tie), 1);
  }
  return picked;
};

/** Someone of the week's two, and since when they have been: a card that nobody took up goes on waiting. */
export interface SuggestedTie extends DormantTie {
  readonly since: CalendarDay;
}

/** Weeks that are looked back: F is full by then. */
const weeksBack = 4;

/**
 * The first Monday of those on which they would have been among the two, week after week up to this one.
 * @param suggested how many were suggested in the weeks before this one
 */
export const suggestedSince = (
  tie: DormantTie,
  ties: readonly DormantTie[],
  suggested: number,
  monday: CalendarDay,
  method: Method,
): CalendarDay => {
  let since = monday;
  for (let week = 1; week <= weeksBack; week += 1) {
    const then = addDays(monday, -7 * week);
    const two = dormantOfWeek(ties, suggested - week * method.dormant.per_week, then, method);
    if (!two.some(({ id }) => id === tie.id)) break;
    since = then;
  }
  return since;
};
