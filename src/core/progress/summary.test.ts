import assert from 'node:assert/strict';
import { test } from 'node:test';
import { method } from '../config/index.ts';
import type { ProgressFacts } from './metric.ts';
import { progressMetrics } from './metrics.ts';
import { progressSummary } from './summary.ts';
import { noFacts } from './testing/facts.ts';

const talking = { conversations: 24, peopleByWeek: [5, 6, 6, 5], talksOfYear: 80, circles: 6 } as const;

const cases: readonly (readonly [facts: Partial<ProgressFacts>, sentence: string, about: string | null])[] = [
  [{}, 'It is too early to say: log the talks you have, and this page begins to tell.', null],
  // One talk tells nothing yet, one thank-you does.
  [
    { conversations: 1, talksOfYear: 1, thanks: { due: 1, inTime: 1, said: 1, open: 0 } },
    'Yes: you thank within a day.',
    null,
  ],
  [
    { ...talking, thanks: { due: 9, inTime: 9, said: 9, open: 0 }, promises: { due: 3, onTime: 3, open: 0 } },
    'Yes: you thank within a day, keep your promises and talk as often as you mean to.',
    null,
  ],
  [
    {
      ...talking,
      thanks: { due: 10, inTime: 8, said: 9, open: 1 },
      promises: { due: 3, onTime: 3, open: 0 },
    },
    'Mostly yes: you keep your promises, talk as often as you mean to and hear from 6 circles; 2 of 10 thank-yous came late, without what they did, or are still to be said, so say what is open: late ones are welcome too.',
    'thanked',
  ],
  [
    {
      ...talking,
      conversations: 8,
      peopleByWeek: [2, 2, 2, 2],
      circles: 2,
      thanks: { due: 2, inTime: 2, said: 2, open: 0 },
    },
    'In part: you thank within a day; you had 2 talks a week and aim for 5, so first ask one person for a talk this week.',
    'conversations',
  ],
  [
    { ...talking, conversations: 4, peopleByWeek: [0, 0, 0, 4], circles: 4 },
    'Not quite yet: you talked to 4 people this week and aim for 5, so first ask one person for a talk this week.',
    'conversations',
  ],
  [
    { talksOfYear: 40 },
    'Not quite yet: the last four weeks were silent, so ask one person for a talk this week.',
    'conversations',
  ],
  [
    { promises: { due: 2, onTime: 1, open: 1 }, loops: { advice: 4, reported: 1 } },
    'Not quite yet: 1 of 2 promises ran late, so first keep the oldest, or say that it takes longer.',
    'promises',
  ],
  // Nothing is open any more: only the next ones can be better.
  [
    { thanks: { due: 4, inTime: 3, said: 4, open: 0 } },
    'Not quite yet: 1 of 4 thank-yous came late or without what they did, so write the next one on the day itself.',
    'thanked',
  ],
  [
    { thanks: { due: 4, inTime: 4, said: 4, open: 0 }, promises: { due: 2, onTime: 1, open: 0 } },
    'In part: you thank within a day; 1 of 2 promises ran late, so give the next ones a day that you can keep.',
    'promises',
  ],
  [
    { ...talking, loops: { advice: 4, reported: 1 } },
    'Mostly yes: you talk as often as you mean to and hear from 6 circles; 3 of 4 who advised you have not heard what came of it, so tell one of them how it went.',
    'loops',
  ],
  // Of three pieces of advice nothing is said yet; more than enough in touch is no fault.
  [
    { ...talking, loops: { advice: 3, reported: 0 }, cadences: { due: 10, kept: 10 } },
    'Yes: you talk as often as you mean to, keep in touch and hear from 6 circles.',
    null,
  ],
  [
    { ...talking, gives: 1, largeAsks: 1, onboarding: { filled: 9, expected: 10 } },
    'Mostly yes: you meet the people of your new role in time, talk as often as you mean to and hear from 6 circles; you gave 1 thing and asked for 1 large one, so give something small before the next ask.',
    'gives',
  ],
];

test('section 6: what Progress says in one sentence, with the next step where something is behind', () => {
  for (const [facts, sentence, about] of cases) {
    const all = { ...noFacts, ...facts };
    assert.deepEqual(progressSummary(progressMetrics(all, method), all, method), { sentence, about });
  }
});

test('section 6: the sentence never scores: a share is told as what it counts', () => {
  for (const [, sentence] of cases) assert.doesNotMatch(sentence, /%|score|points/iu);
});
