import { possibleScore, type DuplicateScore } from '../../core/duplicates/index.ts';
import { breather } from '../../store/breathe.ts';
import { knownToSubject, type KnownPerson } from './known-person.ts';
import type { PeopleIndex, PersonNumber } from './people-index.ts';
import type { PossibleDuplicate } from './report.ts';

/** More pairs than this nobody looks through after an import; "duplicates" lists them all. */
const mostDuplicates = 500;

interface Pair {
  readonly one: PersonNumber;
  readonly other: PersonNumber;
  readonly score: DuplicateScore;
}

/** Who of the new ones may be somebody who is there, most likely first; then as they came. */
export const findPossible = async (index: PeopleIndex): Promise<readonly PossibleDuplicate[]> => {
  const likeliest = new Likeliest();
  const breathe = breather();
  for (const group of index.groups()) {
    await breathe();
    if (group.every((number) => index.isOfBook(number))) continue;
    const subjects = group.map((number) => knownToSubject(index.look(number)));
    for (let second = 1; second < group.length; second += 1)
      for (let first = 0; first < second; first += 1) {
        const pair = pairOf(index, group[first], group[second]);
        if (pair === null) continue;
        const [one, other] = pair.one === group[first] ? [first, second] : [second, first];
        const [subject, against] = [subjects[one], subjects[other]];
        if (subject === undefined || against === undefined) continue;
        const score = possibleScore(subject, against);
        if (score !== null) likeliest.add({ ...pair, score });
      }
  }
  return inOrder(likeliest.pairs(), index)
    .slice(0, mostDuplicates)
    .map(({ one, other, score }) => ({
      a: toNamedId(index.look(other)),
      b: toNamedId(index.look(one)),
      score: score.score,
      reasons: score.reasons,
    }));
};

/**
 * Pairs, each once, in the order in which they are met: all that can be among the first to be shown. Fifty thousand people
 * make as many pairs, most of which only share a name.
 */
class Likeliest {
  #pairs = new Map<string, Pair>();
  /** Whoever scores less comes behind as many as are shown. */
  #least = Number.NEGATIVE_INFINITY;
  #full = 4 * mostDuplicates;

  add(pair: Pair): void {
    if (pair.score.score < this.#least) return;
    this.#pairs.set(`${pair.one} ${pair.other}`, pair);
    if (this.#pairs.size >= this.#full) this.#thin();
  }

  pairs(): readonly Pair[] {
    return [...this.#pairs.values()];
  }

  #thin(): void {
    const scores = this.pairs().map(({ score }) => score.score);
    this.#least = scores.toSorted((one, other) => other - one)[mostDuplicates - 1] ?? this.#least;
    this.#pairs = new Map([...this.#pairs].filter(([, { score }]) => score.score >= this.#least));
    // Equals stay, however many: which of them is shown first is not known before the end.
    this.#full = Math.max(this.#full, 2 * this.#pairs.size);
  }
}

/** Whoever is new, and of two new ones the first, is held against the other; null where both were there. */
const pairOf = (
  index: PeopleIndex,
  first: PersonNumber | undefined,
  second: PersonNumber | undefined,
): Pick<Pair, 'one' | 'other'> | null => {
  if (first === undefined || second === undefined) return null;
  const [isFirst, isSecond] = [!index.isOfBook(first), !index.isOfBook(second)];
  if (!isFirst && !isSecond) return null;
  return isFirst && (first < second || !isSecond)
    ? { one: first, other: second }
    : { one: second, other: first };
};

const inOrder = (pairs: readonly Pair[], index: PeopleIndex): readonly Pair[] =>
  [...Map.groupBy(pairs, ({ one }) => one)]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([one, ofOne]) => {
      if (ofOne.length === 1) return ofOne;
      const ranks = new Map(index.neighbours(index.look(one)).map((other, rank) => [other, rank]));
      return ofOne.toSorted((a, b) => (ranks.get(a.other) ?? 0) - (ranks.get(b.other) ?? 0));
    })
    .toSorted((one, other) => other.score.score - one.score.score);

const toNamedId = (known: KnownPerson): PossibleDuplicate['a'] => ({
  id: known.id,
  name: known.shownName,
});
