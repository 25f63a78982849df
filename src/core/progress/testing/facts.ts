import type { ProgressFacts } from '../metric.ts';

/** Of a book in which nothing has happened. */
export const noFacts: ProgressFacts = {
  conversations: 0,
  talksOfYear: 0,
  peopleByWeek: [0, 0, 0, 0],
  weekAim: 5,
  thanks: { due: 0, inTime: 0, said: 0, open: 0 },
  promises: { due: 0, onTime: 0, open: 0 },
  gives: 0,
  largeAsks: 0,
  cadences: { due: 0, kept: 0 },
  replies: [],
  circles: 0,
  weakShare: null,
  advocates: { count: 0, companies: 0 },
  firstTalks: { count: 0, again: 0 },
  companies: { learned: 0, ruledOut: 0 },
  loops: { advice: 0, reported: 0 },
  onboarding: null,
  minutes: [],
};
