import type { Deps } from './deps.ts';
import { applyArchives } from './import/apply-archive.ts';
import { applyMe } from './import/apply-me.ts';
import { Pending } from './import/pending.ts';
import { planPeople, type PeoplePlan } from './import/plan-people.ts';
import {
  readFiles,
  readLimits,
  type ImportFile,
  type ReadFile,
  type ReadLimits,
} from './import/read-files.ts';
import type { ImportedFile, ImportReport } from './import/report.ts';
import type { Reader } from '../store/space.ts';
import { readOwner } from './owner.ts';

export type { ImportFile } from './import/read-files.ts';
export type { ImportReport } from './import/report.ts';

export interface ImportOptions {
  /** Says what would be new, changed, matched and refused; writes nothing. */
  readonly dryRun?: boolean;
  /** Records written so far, and in all. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  readonly limits?: ReadLimits;
}

/**
 * Brings files of contacts into the book: staged and matched as a whole first, then written in one batch that one
 * undo takes back. A file that cannot be read is refused with its reason, and the others go on.
 */
export const importPeople = async (
  deps: Deps,
  files: readonly ImportFile[],
  { dryRun = false, onProgress, limits = readLimits }: ImportOptions = {},
): Promise<ImportReport> => {
  const read = await readFiles(files, limits);
  if (dryRun) {
    const plan = await deps.space.read((reader) => planImport(deps, reader, read, new Pending()));
    return { batch: null, files: read.map(toImportedFile), ...plan };
  }
  const { value, batch } = await deps.space.write(
    { action: 'import', summary: 'Imported contacts' },
    async (writer) => {
      const pending = new Pending();
      const plan = await planImport(deps, writer, read, pending);
      const total = pending.size;
      await pending.write(writer, (done) => onProgress?.({ done, total }));
      writer.summarize(summaryOf(read));
      return plan;
    },
  );
  return { batch, files: read.map(toImportedFile), ...value };
};

/** Connections first: they say who the people are that the other files of an export name in passing. */
const planImport = async (
  deps: Deps,
  reader: Reader,
  read: readonly ReadFile[],
  pending: Pending,
): Promise<PeoplePlan> => {
  for (const { tally, issues, rejected } of read) {
    Object.assign(tally.counts, { created: 0, updated: 0, unchanged: 0, rejected });
    tally.issues = [...issues];
  }
  const owner = await readOwner(reader, deps.clock);
  await applyArchives(reader, pending, read);
  const rows = read.flatMap((file) => file.rows);
  const plan = await planPeople(
    reader,
    pending,
    [...rows.filter(({ describes }) => describes), ...rows.filter(({ describes }) => !describes)],
    { ids: deps.ids, now: owner.now, today: owner.day },
  );
  const me = read.flatMap(({ me: found, tally }) => (found === null ? [] : [{ found, tally }]));
  await applyMe(reader, pending, me);
  return plan;
};

const toImportedFile = ({ file, kind, reason, tally }: ReadFile): ImportedFile => {
  const { created, updated, unchanged, rejected } = tally.counts;
  return {
    file,
    kind,
    reason,
    read: created + updated + unchanged + rejected,
    ...tally.counts,
    issues: tally.issues.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0)),
  };
};

const summaryOf = (read: readonly ReadFile[]): string => {
  const sum = (outcome: 'created' | 'updated'): number =>
    read.reduce((total, { tally }) => total + tally.counts[outcome], 0);
  const names = [...new Set(read.filter(({ kind }) => kind !== 'skipped').map(({ kind }) => kind))];
  return `Imported ${names.map((kind) => sourceNames[kind] ?? kind).join(', ')}: ${sum('created')} new, ${sum('updated')} changed`;
};

const sourceNames: Readonly<Record<string, string>> = {
  linkedin: 'LinkedIn',
  vcard: 'vCards',
  google: 'Google contacts',
  archive: 'an archive',
  refused: 'what could be read',
};
