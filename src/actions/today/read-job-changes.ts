import { addDays } from '../../core/dates/index.ts';
import type { Position } from '../../core/people/index.ts';
import type { JobChange } from '../../core/today/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Owner } from '../owner.ts';

/** An import may tell of thousands; the day needs few, and only of people I know. */
const mostChanges = 300;

/** New positions that a source told of lately, of people with a layer or a conversation (R19). */
export const readJobChanges = async (
  reader: Reader,
  { day, method }: Owner,
): Promise<readonly JobChange[]> => {
  const positions = await reader.list('position', {
    where: { seenOn: { atLeast: addDays(day, -2 * method.life.job_change_d), atMost: day } },
    order: [['seenOn', 'down']],
    limit: mostChanges,
  });
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
