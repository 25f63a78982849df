import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { method } from '../config/index.ts';
import { addDays } from '../dates/index.ts';
import { balanceBands } from '../ledger/balance.ts';
import { askKinds } from './ask.ts';
import { readinessFor } from './readiness.ts';
import { plan, stranger } from './testing/examples.ts';

const standings = fc
  .record({
    mayContact: fc.boolean(),
    warmth: fc.integer({ min: 0, max: 86 }),
    conversations: fc.nat(9),
    balance: fc.constantFrom(...balanceBands),
    overdue: fc.array(fc.constant('thank Jonas'), { maxLength: 2 }),
    thanksOpen: fc.boolean(),
    strengthsKnown: fc.nat(4),
    unreported: fc.boolean(),
    askedDays: fc.array(fc.nat(300), { maxLength: 3 }),
  })
  .map(({ askedDays, ...rest }) => ({
    ...stranger,
    ...rest,
    asked: askedDays
      .toSorted((one, other) => other - one)
      .map((days) => ({ kind: 'referral' as const, day: addDays(stranger.today, -days) })),
  }));

const plans = fc
  .record({
    kind: fc.constantFrom(...askKinds),
    target: fc.option(fc.constant('Ines Faria')),
    blurb: fc.option(fc.constant('Lea writes her thesis.')),
    offered: fc.boolean(),
    ruledOut: fc.boolean(),
  })
  .map(({ kind, ...rest }) => plan(kind, rest));

test('R6: never READY with a thank-you or promise overdue to them, nor for someone not to be contacted', () => {
  fc.assert(
    fc.property(standings, plans, (standing, ask) => {
      const { verdict } = readinessFor(standing, ask, method);
      if (standing.overdue.length > 0 || !standing.mayContact) assert.notEqual(verdict, 'ready');
      if (!standing.mayContact) assert.equal(verdict, 'not-yet');
    }),
  );
});

test('R6: every verdict has its reasons, and whoever is not READY hears what to do, in three steps at most', () => {
  fc.assert(
    fc.property(standings, plans, (standing, ask) => {
      const { verdict, score, reasons, steps } = readinessFor(standing, ask, method);
      assert.ok(score >= 0 && score <= 100 && reasons.length > 0 && steps.length <= 3);
      assert.equal(new Set(reasons).size, reasons.length);
      if (verdict === 'almost') assert.ok(steps.length > 0);
    }),
  );
});

test('R6: one more conversation, strength or degree of warmth never makes it worse', () => {
  const places = ['not-yet', 'almost', 'ready'];
  fc.assert(
    fc.property(standings, plans, (standing, ask) => {
      const place = places.indexOf(readinessFor(standing, ask, method).verdict);
      for (const better of [
        { conversations: standing.conversations + 1 },
        { strengthsKnown: standing.strengthsKnown + 1 },
        { warmth: standing.warmth + 1 },
        { overdue: [], thanksOpen: false },
      ])
        assert.ok(places.indexOf(readinessFor({ ...standing, ...better }, ask, method).verdict) >= place);
    }),
  );
});
