import { createHash } from 'node:crypto';
import { CompiledQuery } from 'kysely';
import type { Instant } from '../../core/dates/index.ts';
import type { Engine } from '../engine/engine.ts';
import { BookError } from '../book-error.ts';
import { rebuildDerived } from '../rebuild.ts';
import type { Db } from '../schema/database.ts';
import { migrations } from './index.ts';
import { sqlTypes, type Migration } from './migration.ts';

/** Called with the schema of an older book before anything of it is changed; where it throws, nothing is. */
export type BeforeUpgrade = (schema: number) => Promise<void>;

/**
 * Brings a book to the schema that this program knows, all steps in one transaction.
 * @throws {BookError} `newer-book` where a later program has been at it, `changed-migration` where a step differs
 */
export const migrate = async (
  engine: Engine,
  now: Instant,
  beforeUpgrade: BeforeUpgrade = () => Promise.resolve(),
): Promise<void> => {
  const work = (db: Db): Promise<void> => migrateWithin(engine, db, now, beforeUpgrade);
  try {
    await engine.write(work);
  } catch (error) {
    // Two servers that start on an empty database: the second finds that the first has made the tables.
    if (!isMadeByAnother(error)) throw error;
    await engine.write(work);
  }
};

const migrateWithin = async (
  engine: Engine,
  db: Db,
  now: Instant,
  beforeUpgrade: BeforeUpgrade,
): Promise<void> => {
  const applied = await appliedMigrations(engine, db);
  const newest = migrations.at(-1)?.number ?? 0;
  for (const row of applied) {
    if (row.number > newest)
      throw new BookError(
        'newer-book',
        `This book was last opened by a newer Goodturn (its schema is ${row.number}, this program knows ${newest}). Update Goodturn to open it.`,
      );
    const step = migrations.find(({ number }) => number === row.number);
    if (step === undefined || checksum(engine, step) !== row.checksum)
      throw new BookError(
        'changed-migration',
        `Step ${row.number} of this book's schema is not the one that this program knows; it was made by another build. Restore a backup, or open it with the build that made it.`,
      );
  }
  const schema = applied.at(-1)?.number ?? newest;
  if (schema < newest) await beforeUpgrade(schema);
  let isStale = false;
  for (const step of migrations) {
    if (applied.some(({ number }) => number === step.number)) continue;
    isStale ||= step.rebuild ?? false;
    for (const statement of step.statements(sqlTypes[engine.kind]))
      await db.executeQuery(CompiledQuery.raw(statement));
    await db
      .insertInto('migration')
      .values({ number: step.number, name: step.name, checksum: checksum(engine, step), applied_at: now })
      .execute();
  }
  if (!isStale) return;
  const owners = await db.selectFrom('book').select('owner').orderBy('owner').execute();
  for (const { owner } of owners) await rebuildDerived(engine, db, owner, { notes: false });
};

const duplicateTable = '42P07';
const uniqueViolation = '23505';

const isMadeByAnother = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === duplicateTable || error.code === uniqueViolation);

const checksum = (engine: Engine, step: Migration): string =>
  createHash('sha256').update(step.statements(sqlTypes[engine.kind]).join(';\n')).digest('hex');

const appliedMigrations = async (
  engine: Engine,
  db: Db,
): Promise<readonly { readonly number: number; readonly checksum: string }[]> => {
  await db.executeQuery(
    CompiledQuery.raw(
      'create table if not exists "migration" ("number" bigint not null primary key, "name" text not null, "checksum" text not null, "applied_at" bigint not null)',
    ),
  );
  if (engine.kind === 'postgres')
    await db.executeQuery(CompiledQuery.raw('lock table "migration" in share row exclusive mode'));
  return await db.selectFrom('migration').select(['number', 'checksum']).orderBy('number').execute();
};
