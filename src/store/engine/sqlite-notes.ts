import { sql } from 'kysely';
import { dayToNumber, type CalendarDay } from '../../core/dates/index.ts';
import { breather } from '../breathe.ts';
import type { Stored } from '../schema/column.ts';
import type { Db } from '../schema/database.ts';
import type { Engine, NoteKey, NoteSearch } from './engine.ts';
import type { SqliteConnection } from './sqlite-connection.ts';

/**
 * Full text on SQLite. A note's number is its day times 2^21 plus a running number, so that FTS5 walks from
 * the newest down and stops when it has enough.
 */
const perDay = 2 ** 21;
const noDay = dayToNumber('9999-12-31' as CalendarDay) + 1;

/** Of a word; the sum over a note does not ask for their order, which is not kept (FNV-1a). */
const digestOf = (word: string): number => {
  let digest = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1)
    digest = Math.imul(digest ^ word.charCodeAt(at), 0x01000193) >>> 0;
  return digest;
};

/** @param insertRows by the connection that writes now */
export const sqliteNotes = (writer: SqliteConnection, insertRows: Engine['insertRows']): NoteSearch => ({
  add: async (db, owner, notes) => {
    const taken = takenIn(db);
    const rows: Stored[][] = [];
    const texts: Stored[][] = [];
    for (const { record, id, day, words } of notes) {
      const first = (day === null ? noDay : dayToNumber(day as CalendarDay)) * perDay;
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
    // Quoted, so that nothing a user types is read as FTS5 syntax; the star makes each a prefix.
    const match = words.map((word) => `"${word}"*`).join(' ');
    const { rows } = await sql<NoteKey>`
      select n."record", n."id" from "note_words" w join "note" n on n."number" = w."rowid"
      where w."note_words" match ${match} and n."owner" = ${owner}
      order by w."rowid" desc limit ${limit} offset ${offset}`.execute(db);
    return rows;
  },

  all: async (db, owner) => {
    writer.exec(
      'create virtual table if not exists temp."note_term" using fts5vocab (\'main\', "note_words", "instance")',
    );
    const terms = writer.database.prepare('select "doc", "term" from temp."note_term"');
    const digests = new Map<number, number>();
    const breathe = breather();
    for (const { doc, term } of terms.iterate()) {
      digests.set(Number(doc), ((digests.get(Number(doc)) ?? 0) + digestOf(String(term))) % 2 ** 32);
      await breathe();
    }
    const { rows } = await sql<NoteKey & { readonly number: number; readonly owner: string }>`
      select "number", "owner", "record", "id" from "note"`.execute(db);
    const known = new Set(rows.map(({ number }) => number));
    return [
      ...rows
        .filter((row) => row.owner === owner)
        .map(({ number, record, id }) => ({ record, id, digest: String(digests.get(number) ?? 0) })),
      ...[...digests.keys()]
        .filter((number) => !known.has(number))
        .map((number) => ({ record: 'nothing', id: String(number), digest: '' })),
    ];
  },

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
