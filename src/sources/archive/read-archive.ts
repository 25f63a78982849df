import { archiveFormat, archiveSections } from '../../core/archive/format.ts';
import type { NamedRecord, RecordName } from '../../core/records.ts';
import { keepableText } from '../../core/keepable-text.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { issue, type Issue } from '../source.ts';
import { firstFault } from './checks.ts';
import { belongsTo, shapes } from './shapes.ts';
import { isFields } from '../../core/fields.ts';

export interface ReadArchive {
  readonly kind: 'archive';
  /** In the order of the sections: what others point to comes before them. */
  readonly records: readonly NamedRecord[];
  readonly read: number;
  readonly rejected: number;
  readonly issues: readonly Issue[];
}

export interface ArchiveError {
  readonly type: 'damaged-archive';
  readonly detail: string;
}

/**
 * The records of a Goodturn archive (docs/formats/archive.md). Each is held against its shape: one that is not whole,
 * or belongs to one that is not there, is an issue and the rest goes on.
 */
export const readArchive = (text: string): Result<ReadArchive, ArchiveError> => {
  const document = parseJson(text);
  if (!isFields(document) || !isFields(document['goodturn']) || !isFields(document['records']))
    return err({ type: 'damaged-archive', detail: 'it is cut off or not the JSON of an archive' });
  const format = document['goodturn']['format'];
  if (typeof format !== 'number' || format < 1 || format > archiveFormat)
    return err({
      type: 'damaged-archive',
      detail: `its format is ${String(format)}, this version reads ${archiveFormat}`,
    });

  const records: NamedRecord[] = [];
  const issues: Issue[] = [];
  const idsByName = new Map<RecordName, Set<unknown>>();
  let read = 0;
  for (const name of archiveSections) {
    const section = document['records'][name] ?? [];
    if (!Array.isArray(section)) {
      issues.push(issue('unreadable-record', { field: name, text: JSON.stringify(section) }));
      continue;
    }
    const entries: readonly unknown[] = section;
    read += entries.length;
    // People point to each other: all ids of a section are known before its first record is judged.
    idsByName.set(name, new Set(entries.flatMap((entry) => (isWhole(name, entry) ? [entry.id] : []))));
    for (const entry of entries) {
      const fault = firstFault(entry, shapes[name]) ?? missingOwner(name, entry, idsByName);
      if (fault === null) records.push(toRecord(name, entry));
      else
        issues.push(issue('unreadable-record', { field: `${name}.${fault}`, text: JSON.stringify(entry) }));
    }
  }
  for (const name of Object.keys(document['records']))
    if (!archiveSections.some((section) => section === name))
      issues.push(issue('unreadable-record', { field: name, text: 'a section that is not known' }));
  return ok({ kind: 'archive', records, read, rejected: read - records.length, issues });
};

const isWhole = (name: RecordName, entry: unknown): entry is { readonly id: unknown } =>
  firstFault(entry, shapes[name]) === null;

/** The field whose record is not in the archive; null where all are. */
const missingOwner = (
  name: RecordName,
  entry: unknown,
  idsByName: ReadonlyMap<RecordName, ReadonlySet<unknown>>,
): string | null => {
  const fields = Object.entries<RecordName | undefined>(belongsTo[name] ?? {});
  const missing = fields.find(([field, owner]) => {
    const id = isFields(entry) ? (entry[field] ?? null) : null;
    return id !== null && owner !== undefined && !(idsByName.get(owner)?.has(id) ?? false);
  });
  return missing?.[0] ?? null;
};

/** Fields that no shape knows are left out. */
const toRecord = (name: RecordName, entry: unknown): NamedRecord => {
  const fields = isFields(entry) ? entry : {};
  const record: unknown = Object.fromEntries(
    Object.keys(shapes[name]).map((field) => [field, fields[field] ?? null]),
  );
  return { name, record } as NamedRecord;
};

/** How JSON writes what no engine keeps; an id with it would be looked for in vain. */
const unkeepable = /\\u(?:0000|d[89a-f])/iu;

const withoutUnkeepable = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? keepableText(value) : value;

const parseJson = (text: string): unknown => {
  try {
    const plain = text.replace(/^\uFEFF/, '');
    return unkeepable.test(plain) ? JSON.parse(plain, withoutUnkeepable) : JSON.parse(plain);
  } catch (error) {
    // Text that is not JSON is an answer here, not a fault.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};
