import type { Example } from '../../testing/example.ts';
import { advocacyOf, advocateSpread, hasEnoughAdvocates, type ObservedActs } from '../advocate.ts';

const nothing: ObservedActs = {
  passedResume: 0,
  vouched: 0,
  introductions: 0,
  unasked: 0,
  beganContact: false,
  fastReplies: 0,
  strengthsKnown: 0,
  warmth: 0,
};

export const advocateExamples: readonly Example[] = [
  {
    name: 'R9 what each act counts for',
    expected: [40, 30, 20, 40, 40, 20, 15, 0, 10, 0, 10, 0, 10],
    run: (method) =>
      [
        { passedResume: 2 },
        { vouched: 1 },
        { introductions: 1 },
        { introductions: 2 },
        { introductions: 3 },
        { unasked: 2 },
        { beganContact: true },
        { fastReplies: 1 },
        { fastReplies: 2 },
        { strengthsKnown: 2 },
        { strengthsKnown: 3 },
        { warmth: 59 },
        { warmth: 60 },
      ].map((acts) => advocacyOf({ ...nothing, ...acts }, method).score),
  },
  {
    name: 'R9 60 is an advocate, 35 likely',
    expected: ['advocate', 'likely', 'likely', 'not-yet'],
    run: (method) =>
      [
        { passedResume: 1, unasked: 1 },
        { passedResume: 1, beganContact: true },
        { introductions: 1, beganContact: true },
        { vouched: 1 },
      ].map((acts) => advocacyOf({ ...nothing, ...acts }, method).state),
  },
  {
    name: 'R9 three to five, in two companies or more',
    expected: ['more', 'elsewhere', null, false, true],
    run: (method) => [
      advocateSpread(['Acme', 'Borealis'], method).advice,
      advocateSpread(['Acme', 'Acme', 'Acme'], method).advice,
      advocateSpread(['Acme', 'Acme', 'Borealis'], method).advice,
      hasEnoughAdvocates(4, method),
      hasEnoughAdvocates(5, method),
    ],
  },
];
