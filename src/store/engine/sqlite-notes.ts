import { sql } from 'kysely';
import { dayToNumber, type CalendarDay } from '../../core/dates/index.ts';
import { breather } from '../breathe.ts';
import type { NoteKey, NoteSearch } from './engine.ts';
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

export const sqliteNotes = (writer: SqliteConnection): NoteSearch => ({
  add: async (_db, owner, notes) => {
    const newest = writer.database.prepare(
      'select max("number") as "number" from "note" where "number" >= ? and "number" < ?',
    );
    const note = writer.database.prepare(
      'insert into "note" ("number", "owner", "record", "id") values (?, ?, ?, ?)',
    );
    note.setReadBigInts(true);
    const words = writer.database.prepare('insert into "note_words" ("rowid", "words") values (?, ?)');
    words.setReadBigInts(true);
    const next = new Map<number, number>();
    for (const { record, id, day, words: text } of notes) {
      const first = (day === null ? noDay : dayToNumber(day as CalendarDay)) * perDay;
      const known = next.get(first) ?? Number(newest.get(first, first + perDay)?.['number'] ?? first - 1) + 1;
      next.set(first, known + 1);
      note.run(known, owner, record, id);
      words.run(known, text);
    }
  },

  remove: async (_db, owner, keys) => {
    const find = writer.database.prepare(
      'select "number" from "note" where "owner" = ? and "record" = ? and "id" = ?',
    );
    const words = writer.database.prepare('delete from "note_words" where "rowid" = ?');
    // FTS5 leaves the number of a segment behind as the last inserted row, which a JavaScript number may not hold.
    words.setReadBigInts(true);
    const note = writer.database.prepare('delete from "note" where "number" = ?');
    note.setReadBigInts(true);
    for (const { record, id } of keys) {
      const number = find.get(owner, record, id)?.['number'];
      if (number === undefined) continue;
      words.run(Number(number));
      note.run(Number(number));
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
