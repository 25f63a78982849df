import { isDeepStrictEqual } from 'node:util';
import type { UnknownProperty } from '../../core/people/index.ts';
import { mergeList, type ListRule } from './merge-list.ts';

/** What stands between the paragraphs of a note, and at both of its ends. */
const gap = '\n\n';

/**
 * A note is many words: what a source says for the first time joins what others and the user said, and what it says anew
 * takes the place of its own, where that still stands there as it was told.
 */
export const mergeNote = (
  current: string | null,
  base: string | null,
  told: string | null,
): string | null => {
  if (told === null || told === base) return current;
  if (current === null || current === base) return told;
  if (base === null) {
    const news = told.split(/\n{2,}/).filter((paragraph) => !hasParagraphs(current, paragraph));
    return [current, ...news].join(gap);
  }
  return hasParagraphs(current, base)
    ? `${gap}${current}${gap}`.replace(`${gap}${base}${gap}`, () => `${gap}${told}${gap}`).slice(2, -2)
    : current;
};

const hasParagraphs = (note: string, paragraphs: string): boolean =>
  `${gap}${note}${gap}`.includes(`${gap}${paragraphs}${gap}`);

/** A card says these once (RFC 6350): of two sources the first word stays. */
const saidOnce: ReadonlySet<string> = new Set(['PRODID', 'REV', 'KIND', 'GENDER', 'VERSION']);

const unknownRule: ListRule<UnknownProperty, UnknownProperty> = {
  identity: (property) => {
    const name = property.name.toUpperCase();
    return saidOnce.has(name) ? name : JSON.stringify(property);
  },
  isSame: (kept, told) => JSON.stringify(kept) === JSON.stringify(told),
  update: (_, told) => told,
};

/** What no field holds, of all sources; the very list where it stays as it is. */
export const mergeUnknown = (
  current: readonly UnknownProperty[],
  base: readonly UnknownProperty[] | null,
  told: readonly UnknownProperty[],
): readonly UnknownProperty[] => {
  if (isDeepStrictEqual(told, base)) return current;
  if (current.length === 0 || isDeepStrictEqual(current, base)) return told;
  const { added, updated, removed } = mergeList(current, base, told, unknownRule);
  if (added.length + updated.length + removed.length === 0) return current;
  const anew = new Map(updated.map((property) => [unknownRule.identity(property), property]));
  return [
    ...current
      .filter((property) => !removed.includes(property))
      .map((property) => anew.get(unknownRule.identity(property)) ?? property),
    ...added,
  ];
};
