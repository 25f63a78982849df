import type { Mode } from '../../src/core/goals/goal.ts';

/** How someone lives with their book for a year. Shares are chances, from 0 to 1. */
export interface Persona {
  readonly name: string;
  readonly mode: Mode;
  readonly contacts: number;
  readonly seed: number;
  /** Looks at Today on a working day. */
  readonly looks: number;
  readonly looksOnWeekends: number;
  /** Does a card that is shown; else says "not today" or lets it lie. */
  readonly does: number;
  readonly skips: number;
  /** Conversations a week with someone new, and with someone known. */
  readonly newTalks: number;
  readonly knownTalks: number;
  /** Answers a message of mine, a few days later; an ask within the weeks after it. */
  readonly answers: number;
  /** Would like to ask somebody for something, on a working day. */
  readonly asks: number;
  /** The day on which the goal is reached, from 0. */
  readonly reaches: number;
  /** Weeks without the book: an exam, a holiday. */
  readonly away: readonly (readonly [fromDay: number, toDay: number])[];
}

/** The three of the product's story, each with days that are skipped. */
export const personas: readonly Persona[] = [
  {
    name: 'a student who looks for an internship',
    mode: 'student',
    contacts: 300,
    seed: 1,
    looks: 0.6,
    looksOnWeekends: 0.2,
    does: 0.7,
    skips: 0.1,
    newTalks: 2,
    knownTalks: 1,
    answers: 0.4,
    asks: 0.15,
    reaches: 200,
    away: [[150, 175]],
  },
  {
    name: 'someone who looks for a job',
    mode: 'seeker',
    contacts: 2000,
    seed: 2,
    looks: 0.85,
    looksOnWeekends: 0.1,
    does: 0.8,
    skips: 0.1,
    newTalks: 4,
    knownTalks: 2,
    answers: 0.35,
    asks: 0.25,
    reaches: 120,
    away: [[220, 234]],
  },
  {
    name: 'someone new at a company',
    mode: 'newhire',
    contacts: 800,
    seed: 3,
    looks: 0.7,
    looksOnWeekends: 0,
    does: 0.6,
    skips: 0.2,
    newTalks: 3,
    knownTalks: 2,
    answers: 0.6,
    asks: 0.1,
    reaches: 300,
    away: [
      [60, 67],
      [300, 314],
    ],
  },
];
