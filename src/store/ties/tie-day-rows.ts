import type { CalendarDay, Instant } from '../../core/dates/index.ts';
import type { InteractionId, PersonId } from '../../core/ids.ts';
import type { InteractionKind } from '../../core/interactions/interaction.ts';
import type { TieDay } from '../../core/warmth/index.ts';
import type { Engine } from '../engine/engine.ts';
import { chunks, eachMade, listedAtOnce, padded } from '../query.ts';
import type { Stored } from '../schema/column.ts';
import type { Db, TieDayRow } from '../schema/database.ts';
import type { Conversed, TieDayQuery } from '../space.ts';
import { sql } from '../sql.ts';

export const tieDayColumns = [
  'owner',
  'person_id',
  'day',
  'conversation',
  'strength',
  'half_life',
  'talks',
] as const satisfies readonly (keyof TieDayRow)[];

/** A talk as the row keeps it: short, as there are hundreds of thousands. */
type TalkCells = readonly [
  id: string,
  moment: number,
  kind: InteractionKind,
  minutes: number | null,
  wasThere: 0 | 1,
];

export const tieDayToRow = (owner: string, personId: string, day: TieDay): TieDayRow => ({
  owner,
  person_id: personId,
  day: day.day,
  conversation: day.conversation ? 1 : 0,
  strength: day.strength,
  half_life: day.halfLife,
  talks: JSON.stringify(
    day.talks.map(({ id, moment, kind, minutes, role }): TalkCells => [
      id,
      moment,
      kind,
      minutes,
      role === 'with' ? 1 : 0,
    ]),
  ),
});

const rowToTieDay = (row: TieDayRow): TieDay => ({
  day: row.day as CalendarDay,
  conversation: row.conversation === 1,
  strength: row.strength,
  halfLife: row.half_life,
  talks: (JSON.parse(row.talks) as readonly TalkCells[]).map(([id, moment, kind, minutes, wasThere]) => ({
    id: id as InteractionId,
    moment: moment as Instant,
    kind,
    minutes,
    role: wasThere === 1 ? 'with' : 'mentioned',
  })),
});

/** A person's days within bounds, newest first. */
export const readTieDays = async (
  db: Db,
  owner: string,
  id: PersonId,
  { from, to, limit }: TieDayQuery,
): Promise<readonly TieDay[]> => {
  const bounds = [
    sql`"owner" = ${owner} and "person_id" = ${id}`,
    ...(from === undefined ? [] : [sql`"day" >= ${from}`]),
    ...(to === undefined ? [] : [sql`"day" <= ${to}`]),
  ];
  const { rows } = await sql<TieDayRow>`select * from "tie_day" where ${sql.join(bounds, ' and ')}
    order by "day" desc${limit === undefined ? sql`` : sql` limit ${limit}`}`.execute(db);
  return eachMade(rows, rowToTieDay);
};

const rowToConversed = ({ day, person_id: personId }: Pick<TieDayRow, 'day' | 'person_id'>): Conversed => ({
  day: day as CalendarDay,
  personId: personId as PersonId,
});

/** Every conversation from one day to another, both included: one person and one day. */
export const readConversations = async (
  db: Db,
  owner: string,
  from: CalendarDay,
  to: CalendarDay,
): Promise<readonly Conversed[]> => {
  // Its second condition is word for word that of the partial index.
  const { rows } = await sql<Pick<TieDayRow, 'day' | 'person_id'>>`select "day", "person_id" from "tie_day"
    where "owner" = ${owner} and "conversation" = 1 and "day" >= ${from} and "day" <= ${to}`.execute(db);
  return eachMade(rows, rowToConversed);
};

/**
 * Makes the days of these people what they should be: whoever is not among `days` has none. Of a long history
 * mostly its end changes, so only what differs is written.
 */
export const writeTieDays = async (
  engine: Engine,
  db: Db,
  owner: string,
  ids: readonly string[],
  days: ReadonlyMap<string, readonly TieDay[]>,
): Promise<void> => {
  const kept = new Map<string, TieDayRow>();
  for (const part of chunks(ids, listedAtOnce)) {
    const rows = await db
      .selectFrom('tie_day')
      .selectAll()
      .where('owner', '=', owner)
      .where('person_id', 'in', padded(part))
      .execute();
    for (const row of rows) kept.set(`${row.person_id} ${row.day}`, row);
  }
  const made: Stored[][] = [];
  const stale = new Map<string, string[]>();
  const drop = ({ person_id: personId, day }: TieDayRow): void => {
    const list = stale.get(personId);
    if (list === undefined) stale.set(personId, [day]);
    else list.push(day);
  };
  for (const [personId, ofPerson] of days)
    for (const day of ofPerson) {
      const row = tieDayToRow(owner, personId, day);
      const key = `${personId} ${day.day}`;
      const known = kept.get(key);
      kept.delete(key);
      if (known !== undefined && tieDayColumns.every((column) => known[column] === row[column])) continue;
      if (known !== undefined) drop(known);
      made.push(tieDayColumns.map((column) => row[column]));
    }
  for (const row of kept.values()) drop(row);
  for (const [personId, of] of stale)
    for (const part of chunks(of, listedAtOnce))
      await db
        .deleteFrom('tie_day')
        .where('owner', '=', owner)
        .where('person_id', '=', personId)
        .where('day', 'in', padded(part))
        .execute();
  await engine.insertRows(db, 'tie_day', tieDayColumns, made);
};
