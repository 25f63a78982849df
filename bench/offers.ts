import {
  byMeaning,
  byWords,
  crossValidated,
  floorFor,
  judge,
  rankAll,
  readJudgedSet,
  readMeaning,
  type Judged,
} from '../src/core/meaning/testing/judged.ts';
import { fitsFrom } from '../src/core/meaning/index.ts';

/** Of the articles that fit nobody, so many are to be left alone. */
const wanted = 0.9;

const sets = [
  ['the judged articles', 'fixtures/offers'],
  ['other fields', 'fixtures/offers-more'],
] as const;

/** How well offers find whom they fit, beside plain word overlap. */
export const offerLines = (): readonly string[] => {
  const meaning = readMeaning();
  return [
    ['', 'first', 'first three', 'suggested', 'left alone'],
    ...sets.flatMap(([name, folder]) => {
      const set = readJudgedSet(folder);
      const [meant, overlap] = [rankAll(set, byMeaning(set, meaning)), rankAll(set, byWords)];
      return [
        [name],
        cells('  what words mean', judge(meant, fitsFrom)),
        cells('    by a floor of the other four fifths', crossValidated(meant, wanted)),
        cells('  words that both have', judge(overlap, floorFor(overlap, wanted))),
      ];
    }),
  ].map(([label = '', ...rest]) => label.padEnd(40) + rest.map((cell) => cell.padStart(13)).join(''));
};

const cells = (label: string, { first, firstThree, suggestedInThree, leftAlone }: Judged): string[] => [
  label,
  ...[first, firstThree, suggestedInThree, leftAlone].map((share) => `${Math.round(share * 100)} %`),
];
