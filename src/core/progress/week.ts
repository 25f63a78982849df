import { begunThisWeek, rounded, type MeasureGroup } from './metric.ts';
import { counted } from '../counts.ts';

/** How often I talk, and what it takes. */
export const weekMetrics: MeasureGroup = (facts, { progress, breadth }) => {
  const weeks = Math.max(1, facts.peopleByWeek.length);
  const perWeek = rounded(facts.conversations / weeks);
  const people = rounded(facts.peopleByWeek.reduce((sum, count) => sum + count, 0) / weeks);
  const begun = begunThisWeek(facts);
  const minutes = median(facts.minutes);
  const [least, most] = progress.minutes;
  return [
    {
      id: 'conversations',
      title: 'Conversations',
      value: perWeek,
      of: facts.talksOfYear,
      unit: 'a week',
      healthy: { from: facts.weekAim, to: null },
      definition: `Mean of the last ${breadth.mean_weeks} weeks: one person and one day is one conversation; distinct people beside it.`,
      sentence:
        people === 0 && begun === null
          ? `You talked to nobody in the last four weeks; you aim for ${counted(facts.weekAim, 'person', 'people')} a week.`
          : begun === null
            ? `You talked to ${counted(people, 'person', 'people')} a week over the last four weeks, in ${counted(perWeek, 'conversation')}; you aim for ${facts.weekAim}.`
            : `You talked to ${counted(begun, 'person', 'people')} this week, the first of the last four weeks; you aim for ${facts.weekAim}.`,
      // The weeks before may have been silent, or before the book was begun.
      next:
        (facts.peopleByWeek.at(-1) ?? 0) >= facts.weekAim
          ? 'keep this week’s pace'
          : 'ask one person for a talk this week',
    },
    {
      id: 'time',
      title: 'Time a day',
      value: minutes,
      of: facts.minutes.length,
      unit: 'minutes',
      healthy: { from: least, to: most },
      definition: `Median minutes of what Today proposed, on days of the last ${progress.minutes_d} on which you looked.`,
      sentence:
        minutes === null
          ? 'You have not looked at Today yet.'
          : `About ${minutes} minutes on a day you look.`,
      next: null,
    },
  ];
};

const median = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  const next = sorted[Math.ceil((sorted.length - 1) / 2)];
  return middle === undefined || next === undefined ? null : (middle + next) / 2;
};
