import type { Crowd } from './crowd.ts';
import { pairKey } from './distinction.ts';
import { pointsOfTwice, possibleFrom } from './evidence.ts';
import { duplicateScore, speaksAgainst, type DuplicatePair } from './score.ts';
import type { DuplicateSubject } from './subject.ts';

/** Who is taken for more others than this is taken for many: it is a crowd of one name. */
const mostPartners = 8;

/**
 * Two who are both the same as a third are one person too, as likely as both together: where nothing that they tell
 * themselves speaks against it.
 */
export const throughAThird = (pairs: readonly DuplicatePair[], crowd: Crowd): readonly DuplicatePair[] => {
  const listed = new Set(pairs.map(({ a, b }) => pairKey(a.id, b.id)));
  const partners = new Map<
    DuplicateSubject,
    { readonly other: DuplicateSubject; readonly share: number }[]
  >();
  for (const { a, b, score } of pairs) {
    const share = shareOf(score);
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = partners.get(one);
      if (known === undefined) partners.set(one, [{ other, share }]);
      else known.push({ other, share });
    }
  }
  const found = new Map<string, DuplicatePair>();
  for (const [, others] of partners) {
    if (others.length < 2 || others.length > mostPartners) continue;
    for (const [place, one] of others.entries())
      for (const next of others.slice(place + 1)) {
        const key = pairKey(one.other.id, next.other.id);
        if (listed.has(key) || speaksAgainst(one.other, next.other, crowd)) continue;
        const score = Math.round(scoreOf(one.share * next.share));
        if (score < possibleFrom || (found.get(key)?.score ?? 0) >= score) continue;
        const { reasons } = duplicateScore(one.other, next.other, crowd);
        found.set(key, {
          a: one.other,
          b: next.other,
          score,
          reasons: ['both may be one with a third', ...reasons],
          sure: false,
        });
      }
  }
  return [...found.values()];
};

/** How likely a score makes it, from 0 to 1. */
const shareOf = (score: number): number => 1 / (1 + 2 ** ((possibleFrom - score) / pointsOfTwice));

const scoreOf = (share: number): number => possibleFrom + pointsOfTwice * Math.log2(share / (1 - share));
