import type { RecordName } from '../core/records.ts';
import { breather } from './breathe.ts';
import { Abandon, type Engine } from './engine/engine.ts';
import { dumpDerived, type DerivedDump } from './derived-dump.ts';
import { getRows, listedAtOnce } from './query.ts';
import { rebuildDerived } from './rebuild.ts';
import { records, type Db } from './schema/database.ts';
import { recordNames, tables } from './schema/index.ts';
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
  if (problems.length === 0) problems.push(...(await verifyDerived(engine, owner)));
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
  let after = '';
  for (;;) {
    const rows = await records(db)
      .selectFrom(tables[name].name)
      .selectAll()
      .where('owner', '=', owner)
      .where('id', '>', after)
      .orderBy('id')
      .limit(listedAtOnce)
      .execute();
    for (const row of rows) {
      try {
        tables[name].decode(row);
        count += 1;
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        problems.push({
          type: 'unreadable-record',
          message: `${name} ${row['id']} cannot be read: ${reason}`,
        });
      }
    }
    problems.push(...(await danglingReferences(db, owner, name, rows)));
    await breathe();
    const last = rows.at(-1);
    if (last === undefined || rows.length < listedAtOnce) return count;
    after = String(last['id']);
  }
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

/** Makes everything derived anew inside a transaction that is thrown away, and compares. */
const verifyDerived = async (engine: Engine, owner: string): Promise<readonly VerifyProblem[]> => {
  const problems = await engine.write<readonly VerifyProblem[]>(async (db) => {
    const kept = await dumpDerived(engine, db, owner);
    await rebuildDerived(engine, db, owner, { notes: true });
    const made = await dumpDerived(engine, db, owner);
    throw new Abandon(compare(kept, made));
  });
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
    const kept = await dumpDerived(engine, db, owner).catch(() => null);
    await rebuildDerived(engine, db, owner, { notes: true });
    return kept && compare(kept, await dumpDerived(engine, db, owner));
  });
  const after = await verifyBook(engine, owner);
  const left = new Set(after.problems.map(({ message }) => message));
  const mended = [...before.problems, ...(stale ?? [])].map(({ message }) => message);
  return { repaired: [...new Set(mended)].filter((message) => !left.has(message)), after };
};

const compare = (kept: DerivedDump, made: DerivedDump): readonly VerifyProblem[] =>
  Object.entries(made).flatMap(([name, expected]): VerifyProblem[] => {
    const actual = new Set(kept[name]);
    const wanted = new Set(expected);
    const missing = wanted.difference(actual).size;
    const excess = actual.difference(wanted).size;
    if (missing === 0 && excess === 0) return [];
    return [
      {
        type: 'stale-index',
        message: `${name}: ${missing} entries are missing or differ, ${excess} should not be there`,
      },
    ];
  });
