import { compareText } from '../../core/compare-text.ts';
import { addDays } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Position } from '../../core/people/index.ts';
import type { JobChange } from '../../core/today/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Owner } from '../owner.ts';

/** An import may tell of thousands without a layer; so many are asked whether there was a conversation. */
const mostAsked = 300;

/**
 * New positions that a source told of lately, of people with a layer or a conversation (R19): of those without a layer
 * as many as can matter on one day, the oldest first, as a card's P rises with the days.
 */
export const readJobChanges = async (
  reader: Reader,
  kept: ReadonlySet<PersonId>,
  most: number,
  { day, method }: Owner,
): Promise<readonly JobChange[]> => {
  const seen = await reader.pick('position', ['id', 'personId', 'seenOn'], {
    where: { seenOn: { atLeast: addDays(day, -2 * method.life.job_change_d), atMost: day } },
  });
  const others = seen
    .filter(({ personId }) => !kept.has(personId))
    .toSorted(
      (one, other) => compareText(one.seenOn ?? '', other.seenOn ?? '') || compareText(one.id, other.id),
    )
    .slice(0, mostAsked);
  const ties = await reader.ties(others.map(({ personId }) => personId));
  const known = others.filter(({ personId }) => (ties.get(personId)?.conversations ?? 0) > 0);
  const positions = await reader.getMany('position', [
    ...seen.flatMap(({ id, personId }) => (kept.has(personId) ? [id] : [])),
    ...known.slice(0, most).map(({ id }) => id),
  ]);
  if (positions.length === 0) return [];
  const before = await reader.getMany(
    'position',
    positions.flatMap(({ replaces }) => replaces ?? []),
  );
  const ids = [...positions, ...before].flatMap(({ organizationId }) => organizationId ?? []);
  const names = new Map(
    (await reader.getMany('organization', [...new Set(ids)])).map(({ id, name }) => [id, name]),
  );
  const placeOf = (position: Position | undefined): string | null =>
    position === undefined
      ? null
      : position.organizationId === null
        ? position.title
        : (names.get(position.organizationId) ?? position.title);
  return positions.flatMap((position) => {
    const left = before.find(({ id }) => id === position.replaces);
    const isSamePlace = left?.organizationId === position.organizationId;
    return position.seenOn === null
      ? []
      : [
          {
            positionId: position.id,
            personId: position.personId,
            from: isSamePlace ? (left?.title ?? null) : placeOf(left),
            to: isSamePlace ? position.title : placeOf(position),
            seenOn: position.seenOn,
          },
        ];
  });
};
