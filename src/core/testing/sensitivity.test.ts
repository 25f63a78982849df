import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { method, methodWith, type Method } from '../config/index.ts';
import { allExamples } from './all-examples.ts';

/** Numbers of rules whose examples come with them. */
const rulesToCome = /^cohort\./u;

/** Numbers that can change nothing, and why. */
const withoutEffect: Readonly<Record<string, string>> = {
  'ask.score.strengths.0': 'no strengths, no points',
  'coach.questions.others.0': 'there are never fewer than no questions',
  'queue.cards.advice.scale': 'the card closes on the day it is due',
  'queue.cards.brief.scale': 'a brief is always urgent',
  'queue.cards.birthday.scale': 'a birthday is over when its day is',
  'queue.cards.start.scale': 'start cards are never due',
  'talk.minutes.message': 'nobody talks in a message',
  'talk.minutes.email': 'nobody talks in a message',
  'talk.minutes.letter': 'nobody talks in a message',
  'talk.minutes.other': 'what is no talk has no length',
};

/** One step of a whole number, a tenth of any other; each way. */
const neighbours = (value: number): readonly number[] =>
  Number.isInteger(value)
    ? [value + 1, value - 1].filter(
        (next) => Math.sign(next) === Math.sign(value) || next === 0 || next === 1,
      )
    : [value * 1.1, value * 0.9];

/** Every number with its path, those in lists by their place. */
const numbersOf = (value: unknown, path = ''): readonly (readonly [key: string, value: number])[] => {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    numbersOf(inner, path === '' ? name : `${path}.${name}`),
  );
};

/** The number of cards goes by another name in settings than in the value. */
const settingOf = (path: string): string => (path === 'queue.cards_max' ? 'queue.cards' : path);

/**
 * Which example comes out otherwise with these numbers; -1 if none does. They are asked in turn from one on: the numbers of
 * a rule stand together, and so do its examples.
 */
const noticedBy = (numbers: Method, from: number): number => {
  for (let step = 0; step < allExamples.length; step += 1) {
    const at = (from + step) % allExamples.length;
    const example = allExamples[at];
    if (example !== undefined && !isDeepStrictEqual(example.run(numbers), example.expected)) return at;
  }
  return -1;
};

test('each number of the method, changed alone, changes the outcome of an example', () => {
  const silent: string[] = [];
  let last = 0;
  for (const [path, value] of numbersOf(method)) {
    const key = settingOf(path);
    if (rulesToCome.test(key) || key in withoutEffect) continue;
    const isNoticed = neighbours(value).some((next) => {
      const changed = methodWith({ [key]: next });
      assert.ok(changed.ok, key);
      const at = noticedBy(changed.value, last);
      if (at >= 0) last = at;
      return at >= 0;
    });
    if (!isNoticed) silent.push(`${key} (${value})`);
  }
  assert.deepEqual(silent, []);
});
