import { isDeepStrictEqual } from 'node:util';
import { columnFields, type ColumnField, type ColumnMap } from '../../core/import/columns.ts';
import type { KnownColumns } from '../../sources/table/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Pending } from './pending.ts';
import type { ReadFile } from './read-file.ts';

/** What the user says of the columns of one file; of every table where none is named. */
export interface SaidColumns {
  readonly file: string | null;
  readonly columns: ColumnMap;
}

export type ColumnsOf = (file: string) => KnownColumns;

/** A table's columns as they were said once, under its header's fingerprint. */
const settingId = (fingerprint: string): string => `columns.${fingerprint}`;

/** Everything that is known of columns before a file is read. */
export const knownColumns = async (reader: Reader, said: readonly SaidColumns[]): Promise<ColumnsOf> => {
  const remembered = new Map((await reader.list('setting')).map(({ id, value }) => [id, value]));
  return (file) => {
    const own = said
      .filter((one) => one.file === null || one.file === file)
      .flatMap(({ columns }) => columns);
    return {
      said: own.length === 0 ? null : own,
      remembered: (fingerprint) => toColumnMap(remembered.get(settingId(fingerprint))),
    };
  };
};

const isField = (value: unknown): value is ColumnField => columnFields.some((field) => field === value);

const toColumnMap = (value: unknown): ColumnMap | null => {
  if (!Array.isArray(value)) return null;
  const columns = value.flatMap((entry: unknown): ColumnMap => {
    if (!Array.isArray(entry)) return [];
    const [name, field] = entry as readonly unknown[];
    return typeof name === 'string' && isField(field) ? [[name, field]] : [];
  });
  return columns.length === 0 ? null : columns;
};

/** What was said of a table is kept, so that the next one of its shape asks nothing. */
export const rememberColumns = async (
  reader: Reader,
  pending: Pending,
  read: readonly ReadFile[],
): Promise<void> => {
  for (const { table } of read) {
    if (table?.by !== 'said') continue;
    const id = settingId(table.fingerprint);
    const value = table.columns.map(({ name, field }) => [name, field]);
    const earlier = await reader.get('setting', id);
    if (!isDeepStrictEqual(earlier?.value, value)) pending.put('setting', { id, value });
  }
};
