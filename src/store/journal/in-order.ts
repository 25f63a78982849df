import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { breather } from '../breathe.ts';
import { listedAtOnce } from '../query.ts';

interface Place {
  readonly batch: number;
  readonly sequence: number;
}

/** The condition that a row of the journal stands behind those that were read. */
export type Behind = RawBuilder<SqlBool>;

/**
 * All rows of a table of the journal, oldest first, a few at a time and with breath between them.
 *
 * @param read answers at most so many of them, in the order of batch and sequence
 * @param atOnce fewer where a row is long
 */
export const inJournalOrder = async function* <Row extends Place>(
  read: (behind: Behind, most: number) => Promise<readonly Row[]>,
  atOnce = listedAtOnce,
): AsyncGenerator<readonly Row[]> {
  const breathe = breather();
  let { batch, sequence }: Place = { batch: 0, sequence: -1 };
  for (;;) {
    const rows = await read(sql<SqlBool>`("batch", "sequence") > (${batch}, ${sequence})`, atOnce);
    yield rows;
    await breathe();
    const last = rows.at(-1);
    if (last === undefined || rows.length < atOnce) return;
    ({ batch, sequence } = last);
  }
};
