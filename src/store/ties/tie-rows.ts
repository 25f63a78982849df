import type { CalendarDay, Instant } from '../../core/dates/index.ts';
import type { InteractionId, PersonId } from '../../core/ids.ts';
import type { KeptRoad } from '../../core/ledger/index.ts';
import type { Method } from '../../core/config/index.ts';
import type { Person } from '../../core/people/index.ts';
import { fallsBelow } from '../../core/warmth/strength.ts';
import type { Tie } from '../../core/warmth/tie.ts';
import { layerKey } from '../people/person-index.ts';
import { eachMade, listParts, listed } from '../query.ts';
import type { Stored } from '../schema/column.ts';
import type { Db, TieRow } from '../schema/database.ts';
import { sql, type Sql } from '../sql.ts';

export const tieColumns = [
  'owner',
  'id',
  'conversations',
  'interactions',
  'entries',
  'first_conversation',
  'last_conversation',
  'last_interaction',
  'last_two_way',
  'last_two_way_id',
  'last_touch',
  'unanswered',
  'touch_type',
  'touch_from',
  'waiting_id',
  'waiting_day',
  'waiting_logged_at',
  'strength',
  'strength_on',
  'half_life',
  'below_floor_on',
  'keep_due',
  'keep_reason',
  'queue',
  'faint_on',
  'second_two_way',
  'began_contact',
  'fast_replies',
] as const;

/** Columns for questions of their own, of which a tie knows nothing. */
const besideTie = ['owner', 'queue', 'faint_on'] as const;

type TieCells = Omit<TieRow, (typeof besideTie)[number]>;

const selection = sql.raw(
  tieColumns
    .filter((column) => !besideTie.some((other) => other === column))
    .map((column) => `"${column}"`)
    .join(', '),
);

export const tieToCells = (owner: string, tie: Tie, person: Person, { warmth }: Method): Stored[] => [
  owner,
  tie.id,
  tie.conversations,
  tie.interactions,
  tie.entries,
  tie.firstConversation,
  tie.lastConversation,
  tie.lastInteraction,
  tie.lastTwoWay,
  tie.lastTwoWayId,
  tie.lastTouch,
  tie.unanswered,
  tie.allowance.type,
  tie.allowance.type === 'archived' ? null : tie.allowance.from,
  tie.waitingMessage?.id ?? null,
  tie.waitingMessage?.day ?? null,
  tie.waitingMessage?.loggedAt ?? null,
  tie.strength,
  tie.strengthOn,
  tie.halfLife,
  tie.belowFloorOn,
  tie.keepDue,
  tie.keepReason,
  mayAppear(person) ? layerKey(person.layer) : null,
  fallsBelow(tie, warmth.bands[2]),
  tie.secondTwoWay,
  tie.beganContact ? 1 : 0,
  tie.fastReplies,
];

/** Whether a person may appear on a card at all (method, section 2): never those not to contact, nor a tie that was closed. */
const mayAppear = ({ state }: Person): boolean => state !== 'do-not-contact' && state !== 'closed';

const rowToAllowance = ({ touch_type, touch_from }: TieCells): Tie['allowance'] => {
  const from = touch_from as CalendarDay | null;
  if (touch_type === 'archived') return { type: 'archived' };
  return touch_type === 'rest' && from !== null ? { type: 'rest', from } : { type: 'allowed', from };
};

const rowToTie = (row: TieCells): Tie => ({
  id: row.id as PersonId,
  conversations: row.conversations,
  interactions: row.interactions,
  entries: row.entries,
  firstConversation: row.first_conversation as CalendarDay | null,
  lastConversation: row.last_conversation as CalendarDay | null,
  lastInteraction: row.last_interaction as CalendarDay | null,
  lastTwoWay: row.last_two_way as CalendarDay | null,
  lastTwoWayId: row.last_two_way_id as InteractionId | null,
  secondTwoWay: row.second_two_way as CalendarDay | null,
  lastTouch: row.last_touch as CalendarDay | null,
  unanswered: row.unanswered,
  allowance: rowToAllowance(row),
  waitingMessage:
    row.waiting_id === null
      ? null
      : {
          id: row.waiting_id as InteractionId,
          day: row.waiting_day as CalendarDay,
          loggedAt: row.waiting_logged_at as Instant,
        },
  strength: row.strength,
  strengthOn: row.strength_on as CalendarDay | null,
  halfLife: row.half_life,
  belowFloorOn: row.below_floor_on as CalendarDay | null,
  keepDue: row.keep_due as CalendarDay | null,
  keepReason: row.keep_reason as Tie['keepReason'],
  beganContact: row.began_contact === 1,
  fastReplies: row.fast_replies,
});

/** A tie that says nothing is not kept: most people of an import have none. */
export const isTrivial = (tie: Tie, road: KeptRoad): boolean =>
  road.sums.on === null &&
  tie.entries === 0 &&
  tie.keepDue === null &&
  tie.strength === 0 &&
  tie.allowance.type === 'allowed' &&
  tie.allowance.from === null;

export const readTies = async (
  db: Db,
  owner: string,
  ids: readonly string[],
): Promise<ReadonlyMap<PersonId, Tie>> => {
  const ties = new Map<PersonId, Tie>();
  for (const part of listParts(ids)) {
    const { rows } = await sql<TieCells>`select ${selection} from "tie"
      where "owner" = ${owner} and "id" in ${listed(part)}`.execute(db);
    for (const tie of eachMade(rows, rowToTie)) ties.set(tie.id, tie);
  }
  return ties;
};

const withoutLayer = layerKey(null);

/** Layers as queues: inner, close, active, wide, and those without one. */
const queues = [1, 2, 3, 4, withoutLayer];

/** How many of a queue can matter on one day; see {@link tiesDue}. */
const dueAtMost = 200;

/**
 * Ties whose keep day has come, of people who may appear on a card, each layer's oldest first. Of equals in
 * layer and floor a `keep` card's P (method, section 3) rises with the days overdue, and saturates; so the
 * oldest of a layer, and the oldest of those below their floor, hold every card that a day's six can take,
 * also when some two hundred are snoozed or already shown. {@link countTiesDue} tells how many there are.
 * @param most of those without a layer, who may be thousands
 */
export const tiesDue = async (
  db: Db,
  owner: string,
  day: CalendarDay,
  most: number,
): Promise<readonly Tie[]> => {
  return await oldestOfEach(
    db,
    queues,
    most,
    (queue) => sql`
    "owner" = ${owner} and "queue" = ${queue} and "keep_due" <= ${day}`,
    sql.identifier('keep_due'),
    day,
  );
};

/**
 * Of each queue the first so many in order of a day, and where there are more, the first so many of those below
 * their floor.
 */
const oldestOfEach = async <Queue extends number | null>(
  db: Db,
  of: readonly Queue[],
  most: number,
  conditionOf: (queue: Queue) => Sql,
  day: Sql,
  today: CalendarDay,
): Promise<readonly Tie[]> => {
  const found = new Map<string, Tie>();
  for (const queue of of) {
    const condition = conditionOf(queue);
    const bound = queue === withoutLayer || queue === null ? Math.min(most, dueAtMost) : dueAtMost;
    for (const within of [condition, sql`${condition} and "below_floor_on" <= ${today}`]) {
      const { rows } = await sql<TieCells>`select ${selection} from "tie" where ${within}
        order by ${day}, "id" limit ${bound}`.execute(db);
      for (const tie of eachMade(rows, rowToTie)) found.set(tie.id, tie);
      // Fewer than the bound are all of them, those below the floor included; and without a layer there is no floor.
      if (rows.length < bound || queue === withoutLayer) break;
    }
  }
  return [...found.values()];
};

export const countTiesDue = async (db: Db, owner: string, day: CalendarDay): Promise<number> => {
  const { rows } = await sql<{ readonly count: number }>`select count(*) as "count" from "tie"
    where "owner" = ${owner} and "queue" in ${sql.list(queues)} and "keep_due" <= ${day}`.execute(db);
  return rows[0]?.count ?? 0;
};

/**
 * Ties with a message of theirs that waits for my answer, each layer's oldest first: a `reply` card's P rises
 * with the days as a `keep` card's does, so the same bounds hold every card that a day can take.
 */
export const tiesWaiting = async (
  db: Db,
  owner: string,
  from: CalendarDay,
  to: CalendarDay,
  most: number,
): Promise<readonly Tie[]> => {
  // A tie that was closed is asked for nothing, but whoever writes gets an answer.
  return await oldestOfEach(
    db,
    [...queues, null],
    most,
    (queue) => sql`
    "owner" = ${owner} and ${queue === null ? sql`"queue" is null` : sql`"queue" = ${queue}`}
    and "waiting_day" is not null and "waiting_day" >= ${from} and "waiting_day" <= ${to}`,
    sql.identifier('waiting_day'),
    to,
  );
};

/** Ties of two conversations or more with nothing heard since a day, the latest first (R12). */
export const tiesSilent = async (
  db: Db,
  owner: string,
  since: CalendarDay,
  limit: number,
): Promise<readonly Tie[]> => {
  // As the index says it, word for word: of a bound value the planner cannot know.
  const { rows } = await sql<TieCells>`select ${selection} from "tie"
    where "owner" = ${owner} and "queue" is not null and "conversations" >= 2 and "last_two_way" <= ${since}
    order by "last_two_way" desc, "id" limit ${limit}`.execute(db);
  return eachMade(rows, rowToTie);
};
