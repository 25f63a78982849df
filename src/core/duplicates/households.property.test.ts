import assert from 'node:assert/strict';
import test from 'node:test';
import { randomOf } from '../testing/random.ts';
import { sureGroups } from './sure-groups.ts';
import { crowdOf } from './crowd.ts';
import { findDuplicates } from './find-duplicates.ts';
import { possibleScore } from './score.ts';
import { withinReach } from './within-reach.ts';
import { householdsOf } from './testing/households.ts';
import { measure } from './testing/measure.ts';

test('in 200 books of families, offices and namesakes nobody is surely another', (t) => {
  const found = Array.from({ length: 200 }, (_, seed) => {
    const cards = householdsOf(randomOf(seed));
    const whoById = new Map(cards.map(({ who, subject }) => [subject.id, who]));
    const whoOf = (id: string): string => whoById.get(id) ?? id;
    const subjects = cards.map(({ subject }) => subject);
    const pairs = findDuplicates(subjects);
    for (const { members } of sureGroups(pairs, new Set()))
      assert.equal(
        new Set(members.map(({ id }) => whoOf(id))).size,
        1,
        `seed ${seed}: ${JSON.stringify(members.map(({ name, contactKeys }) => ({ name, contactKeys })))}`,
      );
    return measure(`seed ${seed}`, subjects, whoOf, pairs);
  });
  const mean = found.reduce((sum, { recall }) => sum + recall, 0) / found.length;
  const sure = found.reduce((sum, one) => sum + one.sure, 0);
  t.diagnostic(`recall ${mean.toFixed(3)}, ${sure} sure ones`);
  for (const { wrongSure, line } of found) assert.equal(wrongSure, 0, line);
  // Who shares all but a birthday is listed, for the user to say; whoever stands there twice is.
  assert.ok(mean >= 0.98, `recall ${mean}`);
  assert.ok(sure > 200 * 10, `${sure} sure ones`);
});

test('whoever is out of reach would not be listed if they were compared', () => {
  let spared = 0;
  for (let seed = 0; seed < 40; seed += 1) {
    const subjects = householdsOf(randomOf(seed)).map(({ subject }) => subject);
    const crowd = crowdOf(subjects);
    const mayBeListed = withinReach(subjects, crowd);
    for (const [first, one] of subjects.entries())
      for (const [second, other] of subjects.entries())
        if (first < second && !mayBeListed(first, second)) {
          spared += 1;
          assert.equal(possibleScore(one, other, crowd), null, JSON.stringify([one, other]));
        }
  }
  assert.ok(spared > 1000, `${spared} spared`);
});
