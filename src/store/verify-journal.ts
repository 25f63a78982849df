import type { RecordName } from '../core/records.ts';
import { breather } from './breathe.ts';
import { eachVersion } from './erase/erase-journal.ts';
import { inJournalOrder } from './journal/in-order.ts';
import { chunks, countRows, listed, listedAtOnce, padded } from './query.ts';
import type { CreationRow, Db } from './schema/database.ts';
import { recordNames, tables } from './schema/index.ts';
import { eraseAction } from './undo-later.ts';
import type { VerifyProblem } from './verify-problem.ts';
import { sql } from './sql.ts';

const broken = (message: string): VerifyProblem => ({ type: 'broken-history', message });

/**
 * Holds the journal against the records: every record began in a step of it, whatever began is there or was removed in
 * a step, every step has its batch, and what each step keeps can be read.
 */
export const verifyJournal = async (db: Db, owner: string): Promise<readonly VerifyProblem[]> => [
  ...(await verifyBeginnings(db, owner)),
  ...(await verifySteps(db, owner)),
];

/** A creation of an import lists hundreds of ids. */
const creationsAtOnce = 16;

const verifyBeginnings = async (db: Db, owner: string): Promise<readonly VerifyProblem[]> => {
  const problems: VerifyProblem[] = [];
  // What was erased for good left no step behind, nor did what hung on it.
  const erasing = await db
    .selectFrom('batch')
    .select('number')
    .where('owner', '=', owner)
    .where('action', '=', eraseAction)
    .limit(1)
    .executeTakeFirst();
  const begun = new Map<RecordName, number>();
  const breathe = breather();
  const creations = inJournalOrder<CreationRow>(db, owner, 'creation', creationsAtOnce);
  for await (const rows of creations)
    for (const row of rows) {
      const name = row.record as RecordName;
      const ids = JSON.parse(row.ids) as readonly string[];
      const births = await birthsOf(db, owner, name, ids);
      const alive = ids.filter((id) => births.get(id) === row.batch);
      begun.set(name, (begun.get(name) ?? 0) + alive.length);
      const gone = erasing === undefined ? ids.filter((id) => births.get(id) !== row.batch) : [];
      const removed = await removedSince(db, owner, name, gone, row.batch);
      for (const id of gone)
        if (!removed.has(id))
          problems.push(broken(`${name} ${id} is not in the book, and no step of history removed it`));
      await breathe();
    }
  for (const name of recordNames) {
    const unknown = (await countRows(db, owner, name, {})) - (begun.get(name) ?? 0);
    if (unknown > 0)
      problems.push(broken(`${name}: history does not know where ${unknown} of them come from`));
  }
  return problems;
};

/** In which batch each of those that are in the book began. */
const birthsOf = async (
  db: Db,
  owner: string,
  name: RecordName,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const births = new Map<string, number>();
  for (const part of chunks(ids, listedAtOnce)) {
    const { rows } = await sql<{ readonly id: string; readonly born: number }>`
      select "id", "born" from ${tables[name].named}
      where "owner" = ${owner} and "id" in ${listed(part)}`.execute(db);
    for (const { id, born } of rows) births.set(id, born);
  }
  return births;
};

/** Those of a life begun in a batch that some step changed or removed. */
const removedSince = async (
  db: Db,
  owner: string,
  name: RecordName,
  ids: readonly string[],
  born: number,
): Promise<ReadonlySet<string>> => {
  const removed = new Set<string>();
  for (let start = 0; start < ids.length; start += listedAtOnce) {
    const rows = await db
      .selectFrom('change')
      .select(['record_id', 'before'])
      .where('owner', '=', owner)
      .where('record_id', 'in', padded(ids.slice(start, start + listedAtOnce)))
      .where('record', '=', name)
      .execute();
    for (const { record_id, before } of rows)
      if ((JSON.parse(before) as { readonly born?: unknown }).born === born) removed.add(record_id);
  }
  return removed;
};

const verifySteps = async (db: Db, owner: string): Promise<readonly VerifyProblem[]> => {
  const problems: VerifyProblem[] = [];
  const batches = await db.selectFrom('batch').select('number').where('owner', '=', owner).execute();
  const known = new Set(batches.map(({ number }) => number));
  const lost = new Set<number>();
  const makers = await db.selectFrom('creation').select('batch').where('owner', '=', owner).execute();
  for (const { batch } of makers) if (!known.has(batch)) lost.add(batch);
  await eachVersion(db, owner, ({ batch, name, id, row }) => {
    if (!known.has(batch)) lost.add(batch);
    try {
      tables[name].decode(row);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      problems.push(broken(`what ${name} ${id} was cannot be read: ${reason}`));
    }
  });
  if (lost.size > 0) problems.push(broken(`${lost.size} steps of history belong to no action`));
  return problems;
};
