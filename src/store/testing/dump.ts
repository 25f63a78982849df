import type { RecordName } from '../../core/records.ts';
import { recordNames } from '../schema/index.ts';
import type { Reader } from '../space.ts';

/** All records of a book, by kind and id. */
export type BookDump = Readonly<Record<string, readonly unknown[]>>;

export const dumpRecords = async (reader: Reader): Promise<BookDump> => {
  const dump: Record<string, unknown[]> = {};
  for (const name of recordNames) {
    const records: unknown[] = [];
    for await (const chunk of reader.all<RecordName>(name)) records.push(...chunk);
    if (records.length > 0) dump[name] = records;
  }
  return dump;
};
