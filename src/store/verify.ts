import type { RecordName } from '../core/records.ts';
import { breather } from './breathe.ts';
import type { Engine } from './engine/engine.ts';
import { eachPart, getRows } from './query.ts';
import { rebuildDerived } from './rebuild.ts';
import type { Db } from './schema/database.ts';
import { recordNames, tables } from './schema/index.ts';
import { verifyDerived } from './verify-derived.ts';
import { verifyJournal } from './verify-journal.ts';
import { isDerived, type VerifyProblem } from './verify-problem.ts';
import { snakeCase, type Row } from './schema/column.ts';

export interface Verified {
  /** How many records of each kind could be read. */
  readonly counts: Readonly<Record<RecordName, number>>;
  readonly batches: number;
  /** Empty where all is well. */
  readonly problems: readonly VerifyProblem[];
}

/**
 * Looks over a whole book: the engine's own checks, every record through its codec, every reference, and
 * whether what follows from the records is what they say. Writes nothing.
 */
export const verifyBook = async (engine: Engine, owner: string): Promise<Verified> => {
  const problems: VerifyProblem[] = (await engine.check()).map((message) => ({
    type: 'damaged-file',
    message,
  }));
  const counts: Record<string, number> = {};
  const batches = await engine.read(async (db) => {
    for (const name of recordNames) counts[name] = await verifyRecords(db, owner, name, problems);
    const rows = await db.selectFrom('batch').select('number').where('owner', '=', owner).execute();
    return rows.length;
  });
  if (problems.length === 0) problems.push(...(await engine.read((db) => verifyJournal(db, owner))));
  if (problems.length === 0) problems.push(...(await engine.read((db) => verifyDerived(engine, db, owner))));
  return { counts: counts as Record<RecordName, number>, batches, problems };
};

const verifyRecords = async (
  db: Db,
  owner: string,
  name: RecordName,
  problems: VerifyProblem[],
): Promise<number> => {
  const breathe = breather();
  let count = 0;
  for await (const rows of eachPart(db, owner, name)) {
    for (const row of rows) {
      try {
        tables[name].decode(row);
        count += 1;
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        problems.push({
          type: 'unreadable-record',
          message: `${name} ${row.id} cannot be read: ${reason}`,
        });
      }
    }
    problems.push(...(await danglingReferences(db, owner, name, rows)));
    await breathe();
  }
  return count;
};

const danglingReferences = async (
  db: Db,
  owner: string,
  name: RecordName,
  rows: readonly Row[],
): Promise<readonly VerifyProblem[]> => {
  const problems: VerifyProblem[] = [];
  for (const [field, target] of Object.entries(tables[name].references)) {
    const column = snakeCase(field);
    const ids = rows.flatMap((row) => (typeof row[column] === 'string' ? [row[column]] : []));
    const found = await getRows(db, owner, target, ids);
    for (const row of rows) {
      const id = row[column];
      if (typeof id === 'string' && !found.has(id))
        problems.push({
          type: 'missing-record',
          message: `${name} ${row['id']} speaks of ${target} ${id}, which is not in the book`,
        });
    }
  }
  return problems;
};

/** What a repair did and what it could not, a line each. */
export interface Repaired {
  readonly repaired: readonly string[];
  readonly after: Verified;
}

/**
 * Makes anew what follows from the records where it differs from them. Records and journal are as they are: what is
 * wrong with those is only said, and then nothing is written.
 */
export const repairBook = async (engine: Engine, owner: string): Promise<Repaired> => {
  const before = await verifyBook(engine, owner);
  if (before.problems.length === 0 || !before.problems.every(isDerived))
    return { repaired: [], after: before };
  const stale = await engine.write(async (db) => {
    await engine.rebuildIndexes();
    // What cannot even be read is said by what the file says of itself.
    const found = await verifyDerived(engine, db, owner).catch(() => []);
    await rebuildDerived(engine, db, owner, { notes: true });
    return found;
  });
  const after = await verifyBook(engine, owner);
  const left = new Set(after.problems.map(({ message }) => message));
  const mended = [...before.problems, ...stale].map(({ message }) => message);
  return { repaired: [...new Set(mended)].filter((message) => !left.has(message)), after };
};
