import { fold } from '../people/fold.ts';

/** Words of a whole name: given and family name at least. */
const nameWords = [2, 3, 4] as const;

/** Longer titles are no titles. */
const longestTitle = 200;

/**
 * Whatever stretch of a title might be somebody's whole name, folded, the longest first: "Coffee with Ada Quill" holds
 * "ada quill", and "with ada quill" as well.
 */
export const possibleNames = (summary: string | null): readonly string[] => {
  if (summary === null || summary.length > longestTitle) return [];
  // A name goes over no comma, slash, colon or bracket.
  const stretches = summary.split(/[,;:/|()[\]<>&+–—]|\s-\s|\b(?:and|und|et|y|e)\b/u);
  const names = stretches.flatMap((stretch) => {
    const words = fold(stretch.replace(/['’]s\b/gu, ''))
      .split(' ')
      .filter((word) => word !== '');
    return nameWords
      .toReversed()
      .flatMap((length) =>
        words.flatMap((_, from) =>
          from + length <= words.length ? [words.slice(from, from + length).join(' ')] : [],
        ),
      );
  });
  return [...new Set(names)];
};

/** Equal for two ways to say one whole name: "Quill, Ada" is Ada Quill. */
export const wordKey = (folded: string): string => folded.split(' ').toSorted().join(' ');
