import { namedWords } from '../../core/erasure/index.ts';
import { fold } from '../../core/people/index.ts';
import type { Row } from '../schema/column.ts';
import type { Db } from '../schema/database.ts';

/** What someone was ever called, and how they were reached: history's lines may hold it. */
export interface KnownAs {
  /** Folded words of their names. */
  readonly words: ReadonlySet<string>;
  /** Folded names of several words: nobody else is meant by one. */
  readonly names: readonly string[];
  readonly reachedAt: readonly string[];
}

const nameColumns = [
  'given',
  'family',
  'additional',
  'nickname',
  'phonetic_given',
  'phonetic_family',
  'formatted',
];

export const knownAs = (people: readonly Row[], contactPoints: readonly Row[]): KnownAs => {
  const texts = people.flatMap((row) => nameColumns.map((column) => String(row[column] ?? '')));
  const whole = people.flatMap((row) => {
    const [given, family] = [String(row['given'] ?? ''), String(row['family'] ?? '')];
    return [`${given} ${family}`, `${family} ${given}`, String(row['formatted'] ?? '')];
  });
  return {
    words: new Set(texts.flatMap(namedWords).filter((word) => word.length > 1)),
    names: whole
      .map((name) => namedWords(name))
      .flatMap((words) => (words.length > 1 ? [words.join(' ')] : [])),
    reachedAt: contactPoints
      .map((row) => fold(String(row['value'] ?? '')))
      .filter((value) => value.length > 3),
  };
};

const neutral = 'Something with someone erased since';

/**
 * Batches with nothing left in them go; the lines of others that say the name say it no more. `touched` are those
 * that held something of them, where a first name alone is theirs.
 */
export const eraseLabels = async (
  db: Db,
  owner: string,
  touched: ReadonlySet<number>,
  { words, names, reachedAt }: KnownAs,
): Promise<void> => {
  const rows = await db
    .selectFrom('batch')
    .select(['number', 'summary'])
    .where('owner', '=', owner)
    .execute();
  for (const { number, summary } of rows) {
    if (touched.has(number) && !(await hasSteps(db, owner, number))) {
      await db.deleteFrom('batch').where('owner', '=', owner).where('number', '=', number).execute();
      continue;
    }
    const said = namedWords(summary);
    const line = ` ${said.join(' ')} `;
    const isNamed =
      names.some((name) => line.includes(` ${name} `)) ||
      reachedAt.some((value) => fold(summary).includes(value)) ||
      (touched.has(number) && said.some((word) => words.has(word)));
    if (!isNamed) continue;
    await db
      .updateTable('batch')
      .set({ summary: neutral })
      .where('owner', '=', owner)
      .where('number', '=', number)
      .execute();
  }
};

const hasSteps = async (db: Db, owner: string, batch: number): Promise<boolean> => {
  for (const table of ['creation', 'change'] as const) {
    const row = await db
      .selectFrom(table)
      .select('batch')
      .where('owner', '=', owner)
      .where('batch', '=', batch)
      .limit(1)
      .executeTakeFirst();
    if (row !== undefined) return true;
  }
  return false;
};
