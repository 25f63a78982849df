import { sql } from 'kysely';
import type { Note, NoteKey, NoteSearch } from './engine.ts';

/** Sorts after every day, so that what has none comes first. */
const noDay = '~';

/** A stored vector takes at most 1 MB of words; a longer note is found by its beginning. */
const longest = 200_000;

/** Full text on PostgreSQL: a stored `tsvector` of folded words, without the stemming of any one language. */
export const postgresNotes: NoteSearch = {
  add: async (db, owner, notes) => {
    if (notes.length === 0) return;
    const rows = notes.map(({ record, id, day, words }: Note) => ({
      record,
      id,
      day: day ?? noDay,
      words: words.slice(0, longest),
    }));
    await sql`
      insert into "note" ("owner", "record", "id", "day", "words")
      select ${owner}, n."record", n."id", n."day", to_tsvector('simple', n."words")
      from json_to_recordset(${JSON.stringify(rows)}::json) as n("record" text, "id" text, "day" text, "words" text)`.execute(
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

  all: async (db, owner) => {
    const { rows } = await sql<NoteKey & { readonly digest: string }>`
      select "record", "id", md5("day" || ' ' || "words"::text) as "digest" from "note" where "owner" = ${owner}`.execute(
      db,
    );
    return rows;
  },

  clear: async (db, owner) => {
    await sql`delete from "note" where "owner" = ${owner}`.execute(db);
  },
};
