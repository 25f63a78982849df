import type { BackupPlan, BackupProblem, KeptBackup } from '../../core/backups/index.ts';
import type { Instant } from '../../core/dates/index.ts';
import { readKept, writeWhole } from '../folder/kept-file.ts';

/** What a folder knows of its backups. It is of this machine, and no part of the book: a restored book has none of it. */
export interface KeptBackups {
  /** In the names of its files, so that several books may share a place. */
  readonly book: string;
  readonly plan: BackupPlan;
  /** Sealed with the folder's key. */
  readonly sealed: { readonly opener: string; readonly login: string };
  readonly backups: readonly KeptBackup[];
  /** Begun, and not known to be whole: what a process that was ended left behind. */
  readonly begun: readonly string[];
  readonly triedAt: Instant | null;
  /** In a row. */
  readonly failures: number;
  readonly problem: BackupProblem | null;
}

/** One that cannot be read is put aside: nothing that it knew of is touched. */
export const readBackups = (file: string): KeptBackups | null => readKept(file, isKept);

export const writeBackups = (file: string, kept: KeptBackups): void =>
  writeWhole(file, `${JSON.stringify(kept, null, 2)}\n`);

const isKept = (value: unknown): value is KeptBackups => {
  const kept = value as Partial<Record<keyof KeptBackups, unknown>> | null;
  return (
    typeof kept?.book === 'string' &&
    typeof kept.plan === 'object' &&
    typeof kept.sealed === 'object' &&
    Array.isArray(kept.backups) &&
    Array.isArray(kept.begun)
  );
};
