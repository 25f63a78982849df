import type { PartialDate } from '../../core/dates/index.ts';
import type { PositionDraft } from '../../core/people/index.ts';
import { organizationKey } from '../../core/duplicates/index.ts';
import { positionIdentity } from '../../core/import/draft-fields.ts';

/** A position of the book with its organization's name. */
export interface KeptPosition extends PositionDraft {
  readonly id: string;
}

/** A place that was left, and the one that took its place. */
export interface Move {
  readonly from: KeptPosition;
  readonly to: PositionDraft;
}

export interface MergedPositions {
  readonly added: readonly PositionDraft[];
  readonly updated: readonly KeptPosition[];
  /** A place that was left for another (R19). */
  readonly moves: readonly Move[];
}

/**
 * Where someone works, told again. A new place or title of the source replaces the one it told before, which is kept
 * and ended on `today` unless the source knows better. One that the user has changed since stays as it is.
 */
export const mergePositions = (
  current: readonly KeptPosition[],
  base: readonly PositionDraft[] | null,
  told: readonly PositionDraft[],
  today: PartialDate,
): MergedPositions => {
  if (told.length === 0 || (current.length === 0 && base === null && told.length === 1))
    return { added: told, updated: [], moves: [] };
  const updated = new Map<string, KeptPosition>();
  const added: PositionDraft[] = [];
  const moves: Move[] = [];
  const left = (base ?? []).filter((position) => position.current && placeIn(told, position) === undefined);

  for (const position of told) {
    const kept = placeIn(current, position);
    const isBack =
      kept?.current === false && position.current && left.some((one) => placeIn(current, one)?.current);
    if (kept !== undefined && !isBack) {
      const filled = fillPosition(kept, position, base);
      if (filled !== kept) updated.set(kept.id, filled);
      // Another source has told of it already: the one it took the place of ends, and that is no news.
      const replaced =
        position.current && kept.current && placeIn(base ?? [], position) === undefined
          ? takeNearest(left, position)
          : null;
      const ending = replaced === null ? undefined : placeIn(current, replaced);
      if (ending?.current === true)
        updated.set(ending.id, { ...ending, current: false, ended: ending.ended ?? today });
      continue;
    }
    if (placeIn(base ?? [], position) !== undefined) continue;
    const from = position.current ? takeNearest(left, position) : null;
    if (from === null) {
      added.push(position);
      continue;
    }
    const ending = placeIn(current, from);
    // The user has changed or deleted what the source told: theirs is the newer word.
    if (ending === undefined) continue;
    if (ending.current) updated.set(ending.id, { ...ending, current: false, ended: ending.ended ?? today });
    added.push(position);
    moves.push({ from: ending, to: position });
  }
  return { added, updated: [...updated.values()], moves };
};

/** One of two tellings leaves the title out: the same place, whichever came first. */
export const isSamePlace = (one: PositionDraft, other: PositionDraft): boolean =>
  (one.title === null || other.title === null) &&
  one.current === other.current &&
  organizationKey(one.organization ?? '') === organizationKey(other.organization ?? '');

/** The very position among these, of several stints the one that lasts; else the same place. */
const placeIn = <Told extends PositionDraft>(
  positions: readonly Told[],
  position: PositionDraft,
): Told | undefined => {
  const same = positions.filter((one) => positionIdentity(one) === positionIdentity(position));
  return (
    same.find((one) => one.current === position.current) ??
    same[0] ??
    positions.find((one) => isSamePlace(one, position))
  );
};

/** The one that was left for `position`: of the same organization where there is one. */
const takeNearest = (left: PositionDraft[], position: PositionDraft): PositionDraft | null => {
  const key = organizationKey(position.organization ?? '');
  const index = Math.max(
    0,
    left.findIndex(({ organization }) => organizationKey(organization ?? '') === key),
  );
  return left.splice(index, 1)[0] ?? null;
};

const details = ['department', 'team', 'level', 'started', 'ended'] as const;

const fillPosition = (
  kept: KeptPosition,
  told: PositionDraft,
  base: readonly PositionDraft[] | null,
): KeptPosition => {
  const before = base?.find((position) => positionIdentity(position) === positionIdentity(told));
  const changes = details.filter(
    (field) =>
      told[field] !== null &&
      told[field] !== kept[field] &&
      (kept[field] === null
        ? (before?.[field] ?? null) === null
        : before !== undefined && before[field] === kept[field]),
  );
  const current = before !== undefined && before.current === kept.current ? told.current : kept.current;
  const title = kept.title ?? told.title;
  if (changes.length === 0 && current === kept.current && title === kept.title) return kept;
  return { ...kept, title, ...Object.fromEntries(changes.map((field) => [field, told[field]])), current };
};
