import { isDeepStrictEqual } from 'node:util';
import type { UnknownProperty } from '../../core/people/index.ts';
import { goneOf, mergeList, type ListRule, type Said } from './merge-list.ts';

/** What stands between the paragraphs of a note. */
const gap = '\n\n';

/**
 * A note is many words, paragraph by paragraph: what a source says for the first time joins what others and the user said.
 * What it says anew takes the place of what it says no more, unless the user has rewritten that; what another source
 * still says stays.
 */
export const mergeNote = (
  current: string | null,
  { told, base, elsewhere }: Said<string | null>,
): string | null => {
  if (told === null || told === base) return current;
  if (current === null) return told;
  const [standing, before, now] = [paragraphsOf(current), paragraphsOf(base), paragraphsOf(told)];
  const news = now.filter((paragraph) => !before.includes(paragraph) && !standing.includes(paragraph));
  const dropped = before.filter((paragraph) => !now.includes(paragraph));
  const isRewritten = dropped.length > 0 && !dropped.some((paragraph) => standing.includes(paragraph));
  if (isRewritten) return current;
  const gone = new Set(
    goneOf(dropped, elsewhere, (paragraph, note) => paragraphsOf(note).includes(paragraph)),
  );
  if (current === base && gone.size === dropped.length) return told;
  const place = standing.findIndex((paragraph) => gone.has(paragraph));
  if (place === -1) return [current, ...news].join(gap);
  return standing
    .toSpliced(place, 0, ...news)
    .filter((paragraph) => !gone.has(paragraph))
    .join(gap);
};

const paragraphsOf = (note: string | null): readonly string[] =>
  (note ?? '').split(/\n{2,}/).filter((paragraph) => paragraph !== '');

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
  said: Said<readonly UnknownProperty[]>,
): readonly UnknownProperty[] => {
  const { told, base, elsewhere } = said;
  if (base !== null && isDeepStrictEqual(told, base)) return current;
  if (current.length === 0) return told;
  const [other] = elsewhere();
  if (other === undefined && isDeepStrictEqual(current, base)) return told;
  const { added, updated, removed } = mergeList(current, said, unknownRule);
  if (added.length + updated.length + removed.length === 0) return current;
  const anew = new Map(updated.map((property) => [unknownRule.identity(property), property]));
  return [
    ...current
      .filter((property) => !removed.includes(property))
      .map((property) => anew.get(unknownRule.identity(property)) ?? property),
    ...added,
  ];
};
