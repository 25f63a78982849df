import { findDuplicates } from '../find-duplicates.ts';
import type { DuplicateSubject } from '../subject.ts';

/** How the list of possible duplicates stands to the truth. */
export interface Measured {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Those called sure, and how many of them are wrong. */
  readonly sure: number;
  readonly wrongSure: number;
  /** The same as a line. */
  readonly line: string;
}

/**
 * @param whoOf whose entry it is, by its id
 * @param pairs the list, where it is there already
 */
export const measure = (
  name: string,
  subjects: readonly DuplicateSubject[],
  whoOf: (id: string) => string,
  pairs = findDuplicates(subjects),
): Measured => {
  const isRight = ({ a, b }: (typeof pairs)[number]): boolean => whoOf(a.id) === whoOf(b.id);
  const truth = Map.groupBy(subjects, ({ id }) => whoOf(id))
    .values()
    .reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  const right = pairs.filter(isRight).length;
  const sure = pairs.filter((pair) => pair.sure);
  const wrongSure = sure.filter((pair) => !isRight(pair)).length;
  const [precision, recall] = [right / pairs.length, right / truth];
  const f1 = (2 * precision * recall) / (precision + recall);
  const line = `${name}: F1 ${f1.toFixed(3)}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} (${right} right of ${pairs.length} listed, ${truth} true); ${sure.length - wrongSure} of ${sure.length} sure ones right`;
  return { precision, recall, f1, sure: sure.length, wrongSure, line };
};
