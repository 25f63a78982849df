import { breather } from '../breathe.ts';
import { listed } from '../query.ts';
import type { Db } from '../schema/database.ts';
import type { Differences, Note } from './engine.ts';
import { firstNumberOf, perDay } from './sqlite-note-numbers.ts';
import { sql } from '../sql.ts';

const rowsAtOnce = 2000;

/**
 * Holds the words that FTS5 keeps of each note against those that it makes of the same text now, by a digest: an index
 * without its texts cannot be asked for those of one note, and a million words would fill the memory.
 */
export const compareNotes = async (
  db: Db,
  owner: string,
  wanted: AsyncIterable<readonly Note[]>,
): Promise<Differences> => {
  const kept = await keptDigests(db);
  const made = await MadeDigests.open(db);
  let missing = 0;
  let right = 0;
  try {
    for await (const notes of wanted) {
      const digests = await made.of(notes);
      const numbers = await numbersOf(db, owner, notes);
      notes.forEach(({ record, id, day }, index) => {
        const number = numbers.get(`${record} ${id}`);
        const isRight =
          number !== undefined &&
          Math.floor(number / perDay) * perDay === firstNumberOf(day) &&
          kept.of(number) === digests[index];
        if (isRight) right += 1;
        else missing += 1;
      });
    }
  } finally {
    await made.close();
  }
  const { rows } = await sql<{ readonly count: number }>`
    select count(*) as "count" from "note" where "owner" = ${owner}`.execute(db);
  return { missing, excess: (rows[0]?.count ?? 0) - right + kept.strays };
};

/** Of a word; the sum over a note does not ask for their order, which is not kept (FNV-1a). */
const digestOf = (word: string): number => {
  let digest = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1)
    digest = Math.imul(digest ^ word.charCodeAt(at), 0x01000193) >>> 0;
  return digest;
};

interface KeptDigests {
  /** Words that are found and belong to no note: so many numbers have some. */
  readonly strays: number;
  of(number: number): number | undefined;
}

const keptDigests = async (db: Db): Promise<KeptDigests> => {
  const numbers = await noteNumbers(db);
  const digests = new Uint32Array(numbers.length);
  const strays = new Set<number>();
  const breathe = breather();
  const terms = db
    .withSchema('temp')
    .withTables<{ note_term: { readonly doc: number; readonly term: string } }>()
    .selectFrom('note_term')
    .select(['doc', 'term'])
    .stream(rowsAtOnce);
  let term = '';
  let digest = 0;
  let rows = 0;
  for await (const row of terms) {
    if (row.term !== term) {
      term = row.term;
      digest = digestOf(term);
    }
    const index = indexOf(numbers, row.doc);
    if (index === undefined) strays.add(row.doc);
    else digests[index] = (digests[index] ?? 0) + digest;
    rows += 1;
    if (rows % rowsAtOnce === 0) await breathe();
  }
  return {
    strays: strays.size,
    of: (number) => {
      const index = indexOf(numbers, number);
      return index === undefined ? undefined : digests[index];
    },
  };
};

/** The numbers of everybody's notes, in order: eight bytes each, where a map takes sixty. */
const noteNumbers = async (db: Db): Promise<Float64Array> => {
  const { rows } = await sql<{ readonly count: number }>`select count(*) as "count" from "note"`.execute(db);
  const numbers = new Float64Array(rows[0]?.count ?? 0);
  let filled = 0;
  // Of days before 1970 they are less than nothing.
  for (let after = Number.MIN_SAFE_INTEGER; ;) {
    const { rows: part } = await sql<{ readonly number: number }>`
      select "number" from "note" where "number" > ${after} order by "number" limit ${rowsAtOnce}`.execute(
      db,
    );
    for (const { number } of part) {
      numbers[filled] = number;
      filled += 1;
    }
    const last = part.at(-1);
    if (last === undefined) return numbers;
    after = last.number;
  }
};

const indexOf = (numbers: Float64Array, wanted: number): number | undefined => {
  let from = 0;
  let to = numbers.length - 1;
  while (from <= to) {
    const middle = (from + to) >> 1;
    const number = numbers[middle] ?? 0;
    if (number === wanted) return middle;
    if (number < wanted) from = middle + 1;
    else to = middle - 1;
  }
  return undefined;
};

const numbersOf = async (
  db: Db,
  owner: string,
  notes: readonly Note[],
): Promise<ReadonlyMap<string, number>> => {
  const numbers = new Map<string, number>();
  for (const [record, ofRecord] of Map.groupBy(notes, (note) => note.record)) {
    const { rows } = await sql<{ readonly id: string; readonly number: number }>`
      select "id", "number" from "note"
      where "owner" = ${owner} and "record" = ${record} and "id" in ${listed(ofRecord.map(({ id }) => id))}`.execute(
      db,
    );
    for (const { id, number } of rows) numbers.set(`${record} ${id}`, number);
  }
  return numbers;
};

/** What FTS5 makes of texts now: it alone knows how it takes them apart. A table in memory, for some notes at a time. */
class MadeDigests {
  readonly #db: Db;

  private constructor(db: Db) {
    this.#db = db;
  }

  static async open(db: Db): Promise<MadeDigests> {
    const made = new MadeDigests(db);
    await made.close();
    await sql`create virtual table temp."made_words" using fts5 ("words", content = '', detail = none, tokenize = 'unicode61')`.execute(
      db,
    );
    await sql`create virtual table temp."made_term" using fts5vocab ('temp', "made_words", "instance")`.execute(
      db,
    );
    return made;
  }

  /** In the order of the notes. */
  async of(notes: readonly Note[]): Promise<Uint32Array> {
    const digests = new Uint32Array(notes.length);
    for (const [index, { words }] of notes.entries())
      await sql`insert into temp."made_words" ("rowid", "words") values (${index}, ${words})`.execute(
        this.#db,
      );
    const { rows } = await sql<{ readonly doc: number; readonly term: string }>`
      select "doc", "term" from temp."made_term"`.execute(this.#db);
    for (const { doc, term } of rows) digests[doc] = (digests[doc] ?? 0) + digestOf(term);
    await sql`insert into temp."made_words" ("made_words") values ('delete-all')`.execute(this.#db);
    return digests;
  }

  async close(): Promise<void> {
    await sql`drop table if exists temp."made_term"`.execute(this.#db);
    await sql`drop table if exists temp."made_words"`.execute(this.#db);
  }
}
