import type { StrengthId } from '../../ids.ts';
import type { Example } from '../../testing/example.ts';
import { knownState, shelfAdvice, storyFor, type KnownFacts } from '../known.ts';
import type { Strength } from '../strength.ts';

const facts = (rest: Partial<KnownFacts>): KnownFacts => ({
  conversations: 0,
  mine: 0,
  theirs: 0,
  shares: [],
  ...rest,
});

const strength = (name: string, story: string, rank: number): Strength => ({
  id: name as StrengthId,
  name,
  story,
  rank,
});

export const strengthExamples: readonly Example[] = [
  {
    name: 'R17 after 2 talks 1 of mine and 3 of theirs, after 4 talks 2 and 5',
    expected: [
      [false, false],
      [true, true],
      [false, false],
      [false, false],
      [true, true],
      [false, false],
    ],
    run: (method) =>
      [
        facts({ conversations: 1 }),
        facts({ conversations: 2, mine: 0, theirs: 2 }),
        facts({ conversations: 2, mine: 1, theirs: 3 }),
        facts({ conversations: 3, mine: 1, theirs: 3 }),
        facts({ conversations: 4, mine: 1, theirs: 4 }),
        facts({ conversations: 4, mine: 2, theirs: 5 }),
      ].map((one) => {
        const { tellThem, askThem } = knownState(one, method);
        return [tellThem, askThem];
      }),
  },
  {
    name: 'R17 I talked twice running: only questions; they did four times and know nothing of me: one story',
    expected: ['as-usual', 'questions-only', 'as-usual', 'story-first', 'as-usual'],
    run: (method) =>
      [
        facts({ shares: ['me', 'even', 'me'] }),
        facts({ shares: ['me', 'me', 'them'] }),
        facts({ shares: ['them', 'them', 'them'] }),
        facts({ shares: ['them', 'them', 'them', 'them'] }),
        facts({ shares: ['them', 'them', 'them', 'them'], mine: 1 }),
      ].map((one) => knownState(one, method).brief),
  },
  {
    name: 'R17 a shelf of three to seven strengths',
    expected: ['few', 'fine', 'fine', 'many'],
    run: (method) => [2, 3, 7, 8].map((count) => shelfAdvice(count, method)),
  },
  {
    name: 'R17 Ken has never heard of the port survey; it fits what he is stuck on',
    expected: ['port survey', 'permits for the new port'],
    run: () => {
      const story = storyFor(
        [
          strength('patient teacher', 'taught forty people to read a chart', 0),
          strength('port survey', 'ran it with two boats', 1),
        ],
        ['the weather', 'permits for the new port'],
      );
      return [story?.strength.name, story?.fits];
    },
  },
  {
    name: 'R17 a story that shares nothing but a common word fits nothing',
    expected: ['port survey', null],
    run: () => {
      const story = storyFor(
        [strength('port survey', 'ran it with two boats', 0)],
        ['moving house with three kids'],
      );
      return [story?.strength.name, story?.fits];
    },
  },
];
