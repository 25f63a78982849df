import type { Interaction, Participant } from '../../core/interactions/interaction.ts';
import type { Favor } from '../../core/ledger/favor.ts';
import type { TieInteraction } from '../../core/warmth/index.ts';
import { listRows, listed } from '../query.ts';
import type { Row } from '../schema/column.ts';
import type { Db } from '../schema/database.ts';
import { tables } from '../schema/index.ts';
import { sql } from '../sql.ts';

/** What ties follow from, for some people at once. */
export interface TieHistory {
  readonly interactions: ReadonlyMap<string, readonly TieInteraction[]>;
  readonly favors: ReadonlyMap<string, readonly Favor[]>;
  /** Those in which they were only spoken of. */
  readonly mentions: ReadonlyMap<string, readonly TieInteraction[]>;
}

export const readTieHistory = async (
  db: Db,
  owner: string,
  people: readonly string[],
): Promise<TieHistory> => {
  const interactions = new Map<string, TieInteraction[]>();
  const mentions = new Map<string, TieInteraction[]>();
  const { rows } = await sql<InteractionRow>`
    select p."person_id", p."role", i."id", i."day", i."at", i."logged_at", i."kind", i."direction", i."minutes", i."depth", i."purpose", i."text", i."words",
      i."planned", i."outcome", i."attendees", i."history",
      (select count(*) from "participant" q
        where q."owner" = i."owner" and q."interaction_id" = i."id" and q."role" = 'with') as "people"
    from "participant" p
    join "interaction" i on i."owner" = p."owner" and i."id" = p."interaction_id"
    where p."owner" = ${owner} and p."person_id" in ${listed(people)}`.execute(db);
  for (const row of rows)
    append(row.role === 'with' ? interactions : mentions, row.person_id, rowToInteraction(row));

  const favors = new Map<string, Favor[]>();
  for (const row of await listRows(db, owner, 'favor', { where: { personId: { in: people } } })) {
    const favor = tables.favor.decode(row);
    append(favors, favor.personId, favor);
  }
  return { interactions, favors, mentions };
};

interface InteractionRow extends Row {
  readonly person_id: string;
  readonly role: Participant['role'];
  readonly people: number;
}

const rowToInteraction = (row: InteractionRow): TieInteraction => ({
  id: row['id'] as Interaction['id'],
  day: row['day'] as Interaction['day'],
  at: row['at'] as Interaction['at'],
  loggedAt: row['logged_at'] as Interaction['loggedAt'],
  kind: row['kind'] as Interaction['kind'],
  direction: row['direction'] as Interaction['direction'],
  minutes: row['minutes'] as Interaction['minutes'],
  depth: row['depth'] as Interaction['depth'],
  purpose: row['purpose'] as Interaction['purpose'],
  text: row['text'] as Interaction['text'],
  words: row['words'] as Interaction['words'],
  planned: row['planned'] === 1,
  outcome: row['outcome'] as Interaction['outcome'],
  attendees: row['attendees'] as Interaction['attendees'],
  history: row['history'] === 1,
  people: row.people,
});

const append = <Value>(lists: Map<string, Value[]>, key: string, value: Value): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
};
