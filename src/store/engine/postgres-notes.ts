import type { Note, NoteKey, NoteSearch } from './engine.ts';
import { sql } from '../sql.ts';

/** Sorts after every day, so that what has none comes first. */
const noDay = '~';

/** A stored vector takes at most 1 MB of words; a longer note is found by its beginning. */
const longest = 200_000;

const toRows = (notes: readonly Note[]): readonly Note[] =>
  notes.map(({ record, id, day, words }) => ({
    record,
    id,
    day: day ?? noDay,
    words: words.slice(0, longest),
  }));

/** Full text on PostgreSQL: a stored `tsvector` of folded words, without the stemming of any one language. */
export const postgresNotes: NoteSearch = {
  add: async (db, owner, notes) => {
    if (notes.length === 0) return;
    await sql`
      insert into "note" ("owner", "record", "id", "day", "words")
      select ${owner}, n."record", n."id", n."day", to_tsvector('simple', n."words")
      from json_to_recordset(${JSON.stringify(toRows(notes))}::json) as n("record" text, "id" text, "day" text, "words" text)`.execute(
      db,
    );
  },

  remove: async (db, owner, keys) => {
    if (keys.length === 0) return;
    await sql`
      delete from "note" using json_to_recordset(${JSON.stringify(keys)}::json) as k("record" text, "id" text)
      where "note"."owner" = ${owner} and "note"."record" = k."record" and "note"."id" = k."id"`.execute(db);
  },

  find: async (db, owner, words, limit, offset) => {
    const query = words.map((word) => `'${word}':*`).join(' & ');
    const { rows } = await sql<NoteKey>`
      select "record", "id" from "note" where "owner" = ${owner} and "words" @@ ${query}::tsquery
      order by "day" desc, "record", "id" limit ${limit} offset ${offset}`.execute(db);
    return rows;
  },

  compare: async (db, owner, wanted) => {
    let missing = 0;
    let right = 0;
    for await (const notes of wanted) {
      const { rows } = await sql<{ readonly count: number }>`
        select count(*) as "count"
        from json_to_recordset(${JSON.stringify(toRows(notes))}::json) as n("record" text, "id" text, "day" text, "words" text)
        join "note" k on k."owner" = ${owner} and k."record" = n."record" and k."id" = n."id"
        where k."day" = n."day" and k."words" = to_tsvector('simple', n."words")`.execute(db);
      const count = rows[0]?.count ?? 0;
      right += count;
      missing += notes.length - count;
    }
    const { rows } = await sql<{ readonly count: number }>`
      select count(*) as "count" from "note" where "owner" = ${owner}`.execute(db);
    return { missing, excess: (rows[0]?.count ?? 0) - right };
  },

  clear: async (db, owner) => {
    await sql`delete from "note" where "owner" = ${owner}`.execute(db);
  },
};
