import type { Answer } from '../app/api.ts';
import { counted } from '../../core/counts.ts';

type Verdict = Answer<'showCompany'>['fit']['verdict'];

export const verdictWords: Readonly<Record<Verdict, string>> = {
  unknown: 'Not enough heard yet',
  learning: 'Keep learning',
  want: 'You want this',
  'not-for-me': 'Not for you',
};

/** -2 to 2 as one says it of a criterion. */
export const scoreInWords = (mean: number): string =>
  mean >= 1.5
    ? 'very good'
    : mean >= 0.5
      ? 'good'
      : mean > -0.5
        ? 'mixed'
        : mean > -1.5
          ? 'poor'
          : 'very poor';

/** -2 to 2 as a share of a bar, 0 to 100. */
export const scoreShare = (mean: number): number => Math.round(((mean + 2) / 4) * 100);

/** Whom I know there and have talked to (R8). */
export const talkedInWords = ({
  people,
  talked,
  covered,
}: {
  readonly people: number;
  readonly talked: number;
  readonly covered: boolean;
}): string =>
  talked === 0
    ? `${counted(people, 'person', 'people')} in your book, none talked to yet`
    : `talked to ${talked} of ${counted(people, 'person', 'people')} you know there${covered ? ', of different kinds' : ''}`;
