import type { Stored } from '../schema/column.ts';
import { lastText } from '../people/person-index.ts';
import type { Db } from '../schema/database.ts';
import type { Engine, NoteKey, NoteSearch } from './engine.ts';
import { compareNotes } from './sqlite-note-digests.ts';
import { firstNumberOf, perDay } from './sqlite-note-numbers.ts';
import type { SqliteConnection } from './sqlite-connection.ts';
import { sql } from '../sql.ts';

/**
 * Full text on SQLite: FTS5 walks from the newest down and stops when it has enough.
 *
 * @param insertRows by the connection that writes now
 */
export const sqliteNotes = (writer: SqliteConnection, insertRows: Engine['insertRows']): NoteSearch => ({
  add: async (db, owner, notes) => {
    const taken = takenIn(db);
    const rows: Stored[][] = [];
    const texts: Stored[][] = [];
    for (const { record, id, day, words } of notes) {
      const first = firstNumberOf(day);
      const number = (taken.get(first) ?? (await newestFrom(db, first))) + 1;
      taken.set(first, number);
      rows.push([number, owner, record, id]);
      texts.push([number, words]);
    }
    await insertRows(db, 'note', ['number', 'owner', 'record', 'id'], rows);
    await insertRows(db, 'note_words', ['rowid', 'words'], texts);
  },

  remove: async (db, owner, keys) => {
    for (const { record, id } of keys) {
      const { rows } = await sql<{ readonly number: number }>`
        select "number" from "note" where "owner" = ${owner} and "record" = ${record} and "id" = ${id}`.execute(
        db,
      );
      const number = rows[0]?.number;
      if (number === undefined) continue;
      await sql`delete from "note_words" where "rowid" = ${number}`.execute(db);
      await sql`delete from "note" where "number" = ${number}`.execute(db);
    }
  },

  find: async (db, owner, words, limit, offset) => {
    const beginnings: string[] = [];
    for (const word of words) beginnings.push(await beginningWith(db, word));
    const match = beginnings.join(' AND ');
    const { rows } = await sql<NoteKey>`
      select n."record", n."id" from "note_words" w join "note" n on n."number" = w."rowid"
      where w."note_words" match ${match} and n."owner" = ${owner}
      order by w."rowid" desc limit ${limit} offset ${offset}`.execute(db);
    return rows;
  },

  compare: compareNotes,

  clear: async (db, owner) => {
    await sql`delete from "note_words" where "rowid" in (select "number" from "note" where "owner" = ${owner})`.execute(
      db,
    );
    await sql`delete from "note" where "owner" = ${owner}`.execute(db);
    // Words of no note, and what else may be wrong in there.
    if (writer.database.prepare('select 1 from "note" limit 1').get() === undefined)
      writer.exec(`insert into "note_words" ("note_words") values ('delete-all')`);
  },
});

/** Beginnings for which the index has lists of their own. */
const indexedLengths = [2, 3];
/** Words with a beginning that are asked for one by one. */
const mostTerms = 64;

/**
 * Words that begin so, for FTS5; quoted, so that nothing a user types is read as its syntax. Of a beginning it has no list of,
 * FTS5 makes one first, of all notes with any such word: 70 ms of half a million. The words themselves it walks from
 * the newest down, and stops when it has enough.
 */
const beginningWith = async (db: Db, word: string): Promise<string> => {
  const anyOf = `"${word}"*`;
  if (indexedLengths.includes(word.length)) return anyOf;
  const terms = await termsWith(db, word);
  if (terms.length === 0 || terms.length > mostTerms) return anyOf;
  return `(${terms.map((term) => `"${term}"`).join(' OR ')})`;
};

/** From one word with this beginning to the next, as far as it is worth it; the table is named that it is a look at. */
const termsWith = async (db: Db, beginning: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ readonly term: string }>`
    with recursive "found" ("term", "place") as (
      select (select "term" from "note_term" as "note_words" where "term" >= ${beginning} limit 1), 0
      union all
      select (select "term" from "note_term" as "note_words" where "term" >= "found"."term" || char(1) limit 1), "place" + 1
      from "found" where "term" < ${beginning + lastText} and "place" < ${mostTerms}
    )
    select "term" from "found" where "term" < ${beginning + lastText}`.execute(db);
  return rows.map(({ term }) => term);
};

/** Of each write, the last number taken of each day: it is asked for once. */
const takenByWrite = new WeakMap<Db, Map<number, number>>();

const takenIn = (db: Db): Map<number, number> => {
  const known = takenByWrite.get(db) ?? new Map<number, number>();
  takenByWrite.set(db, known);
  return known;
};

/** The highest number of a day that is taken. */
const newestFrom = async (db: Db, first: number): Promise<number> => {
  const { rows } = await sql<{ readonly number: number | null }>`
    select max("number") as "number" from "note" where "number" >= ${first} and "number" < ${first + perDay}`.execute(
    db,
  );
  return rows[0]?.number ?? first - 1;
};
