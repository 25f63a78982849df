import type { Method } from '../../config/index.ts';
import type { CalendarDay } from '../../dates/index.ts';
import type { Id, OrganizationId, PersonId } from '../../ids.ts';
import type { Example } from '../../testing/example.ts';
import { criteriaOf } from '../criteria.ts';
import type { Criterion, Evidence } from '../evidence.ts';
import { fitOf, type Fit } from '../fit.ts';
import { surenessInWords } from '../words.ts';

type Line = readonly [criterion: string, score: number, who: string];

const heard = (lines: readonly Line[]): readonly Evidence[] =>
  lines.map(([criterionId, score, who], index) => ({
    id: `evidence-${index}` as Id<'EvidenceId'>,
    organizationId: 'acme' as OrganizationId,
    criterionId,
    score,
    what: 'said so',
    personId: who as PersonId,
    source: null,
    day: '2026-11-18' as CalendarDay,
    interactionId: null,
  }));

/** Criteria of equal weight, named by letters; those in capitals break the deal. */
const equal = (letters: string): readonly Criterion[] =>
  letters.split('').map((letter, rank) => ({
    id: letter.toLowerCase(),
    name: letter,
    weight: 10,
    dealBreaker: letter !== letter.toLowerCase(),
    rank,
  }));

/** Only these criteria: the defaults are left out by weight 0. */
const only = (letters: string, method: Method): readonly Criterion[] =>
  criteriaOf(
    [...criteriaOf([], method).map((criterion) => ({ ...criterion, weight: 0 })), ...equal(letters)],
    method,
  );

const judged = (letters: string, lines: readonly Line[], method: Method): Fit =>
  fitOf(heard(lines), only(letters, method), null, method);

const summary = ({ verdict, fit, confidence }: Fit): readonly unknown[] => [
  verdict,
  fit === null ? null : Math.round(fit * 10) / 10,
  Math.round(confidence * 100) / 100,
];

/** Said of `a` by so many people. */
const by = (count: number, score: number, criterion = 'a'): readonly Line[] =>
  Array.from({ length: count }, (_, index) => [criterion, score, `person ${index}`]);

export const fitExamples: readonly Example[] = [
  {
    name: 'R10 how sure a verdict is, in words: nothing where there is still to learn, or the word is my own',
    run: () => [
      ...[0.1, 0.3, 0.6].map((confidence) => surenessInWords({ verdict: 'not-for-me', confidence }, false)),
      surenessInWords({ verdict: 'want', confidence: 0.6 }, false),
      surenessInWords({ verdict: 'want', confidence: 0.1 }, true),
      surenessInWords({ verdict: 'learning', confidence: 0.4 }, false),
      surenessInWords({ verdict: 'unknown', confidence: 0.1 }, false),
    ],
    expected: ['a first impression', 'half sure', 'fairly sure', 'fairly sure', null, null, null],
  },
  {
    name: 'R10 the default weights: 20 work, 20 people, 15 learning, 15 purpose, 10 each for the rest',
    expected: [0.2, 0.2, 0.15, 0.15, 0.1, 0.1, 0.1],
    run: (method) => {
      const criteria = criteriaOf([], method);
      return criteria.map(({ id }) => fitOf(heard(by(3, 1, id)), criteria, null, method).confidence);
    },
  },
  {
    name: 'R10 -2 to +2 become 0 to 100; three sources and full cover are sure',
    expected: [
      ['not-for-me', 0, 1],
      ['learning', 50, 1],
      ['want', 100, 1],
    ],
    run: (method) => [-2, 0, 2].map((score) => summary(judged('a', by(3, score), method))),
  },
  {
    name: 'R10 unknown below two sources, and below half of the weight',
    expected: ['unknown', 'want', 'want', 'unknown'],
    run: (method) => [
      judged('a', by(1, 2), method).verdict,
      judged('a', by(2, 2), method).verdict,
      fitOf(
        heard(by(4, 2)),
        only('ab', method).map((one) => ({ ...one, weight: 10 })),
        null,
        {
          ...method,
          fit: { ...method.fit, want_conf: 0.5 },
        },
      ).verdict,
      fitOf(
        heard(by(4, 2)),
        only('ab', method).map((one) => ({ ...one, weight: one.id === 'a' ? 49 : 51 })),
        null,
        {
          ...method,
          fit: { ...method.fit, want_conf: 0.4 },
        },
      ).verdict,
    ],
  },
  {
    name: 'R10 want from 65 on: 1, 1, 0, 1, 0 is 65, one 0 more is less',
    expected: ['want', 'learning'],
    run: (method) =>
      [
        [1, 1, 0, 1, 0],
        [1, 1, 0, 1, 0, 0],
      ].map(
        (scores) =>
          judged(
            'a',
            scores.map((score, index) => ['a', score, `person ${index}`]),
            method,
          ).verdict,
      ),
  },
  {
    name: 'R10 want needs a confidence of .6: of five criteria three, not fewer than 60 of 100',
    expected: ['want', 'learning'],
    run: (method) => [
      judged('abcde', [...by(3, 2, 'a'), ...by(3, 2, 'b'), ...by(3, 2, 'c')], method).verdict,
      fitOf(
        heard([...by(3, 2, 'a'), ...by(3, 2, 'b')]),
        only('abc', method).map((one) => ({ ...one, weight: one.id === 'c' ? 41 : 29.5 })),
        null,
        method,
      ).verdict,
    ],
  },
  {
    name: 'R10 not for me up to 40 with a confidence of .5',
    expected: ['not-for-me', 'learning', 'not-for-me', 'learning'],
    run: (method) => [
      judged('a', [...by(3, 0), ['a', -1, 'x'], ['a', -1, 'y']], method).verdict,
      judged('a', [...by(4, 0), ['a', -1, 'x'], ['a', -1, 'y']], method).verdict,
      judged('ab', by(3, -2), method).verdict,
      fitOf(
        heard([...by(2, -2)]),
        only('ab', method).map((one) => ({ ...one, weight: one.id === 'a' ? 74 : 26 })),
        null,
        method,
      ).verdict,
    ],
  },
  {
    name: 'R10 a deal-breaker: one source stops a want, two rule it out',
    expected: ['learning', 'not-for-me'],
    run: (method) =>
      [1, 2].map(
        (count) => judged('aB', [...by(3, 2), ['a', 2, 'z'], ...by(count, -1, 'b')], method).verdict,
      ),
  },
  {
    name: 'R10 a spread of 3 is a question, then what nobody told, then what one told',
    expected: ['You have heard both sides on this: a.', 'Nobody has told you about this yet: b.', null],
    run: (method) => [
      judged(
        'ab',
        [
          ['a', 2, 'x'],
          ['a', -1, 'y'],
        ],
        method,
      ).question?.why,
      judged(
        'ab',
        [
          ['a', 2, 'x'],
          ['a', 0, 'y'],
        ],
        method,
      ).question?.why,
      judged(
        'a',
        [
          ['a', 2, 'x'],
          ['a', 0, 'y'],
        ],
        method,
      ).question,
    ],
  },
  {
    name: 'R10 my own word stands above what was heard',
    expected: 'not-for-me',
    run: (method) => fitOf(heard(by(3, 2)), only('a', method), { decision: 'not-for-me' }, method).verdict,
  },
];
