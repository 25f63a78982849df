import type { CalendarDay } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import type { EntrySource, KeptLane, KeptRoad } from '../../core/ledger/index.ts';
import { listParts, listed } from '../query.ts';
import type { Stored } from '../schema/column.ts';
import type { Db, RoadRow } from '../schema/database.ts';
import { sql } from '../sql.ts';

export const roadColumns = [
  'owner',
  'id',
  'given',
  'received',
  'last_day',
  'lanes',
] as const satisfies readonly (keyof RoadRow)[];

type LaneCells = readonly [count: number, ...last: (readonly [type: EntrySource['type'], id: string])[]];

/** Null where nothing was given or received: of that nothing is kept. */
export const roadToCells = (
  owner: string,
  id: PersonId,
  { sums, given, received }: KeptRoad,
): readonly Stored[] | null => {
  const laneCells = ({ count, last }: KeptLane): LaneCells => [
    count,
    ...last.map(({ type, id: source }) => [type, source] as const),
  ];
  return sums.on === null
    ? null
    : [
        owner,
        id,
        sums.given,
        sums.received,
        sums.on,
        JSON.stringify([laneCells(given), laneCells(received)]),
      ];
};

const toLane = ([count, ...last]: LaneCells): KeptLane => ({
  count,
  last: last.map(([type, id]) => ({ type, id }) as EntrySource),
});

/** What was given and received between me and each of these people (R5); who is missing has neither. */
export const readRoads = async (
  db: Db,
  owner: string,
  ids: readonly string[],
): Promise<ReadonlyMap<PersonId, KeptRoad>> => {
  const roads = new Map<PersonId, KeptRoad>();
  for (const part of listParts(ids)) {
    const { rows } = await sql<Omit<RoadRow, 'owner'>>`
      select "id", "given", "received", "last_day", "lanes" from "road"
      where "owner" = ${owner} and "id" in ${listed(part)}`.execute(db);
    for (const { id, given, received, last_day: on, lanes } of rows) {
      const [gave, got] = JSON.parse(lanes) as readonly [LaneCells, LaneCells];
      roads.set(id as PersonId, {
        sums: { given, received, on: on as CalendarDay },
        given: toLane(gave),
        received: toLane(got),
      });
    }
  }
  return roads;
};
