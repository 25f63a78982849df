import { localTime, type Instant, type TimeZone } from '../dates/index.ts';

/** One encrypted copy of the whole book that was read back and found sound. */
export interface KeptBackup {
  /** Of its file, where it lies. */
  readonly name: string;
  /** Of which moment the book is. */
  readonly at: Instant;
  /** As it lies there, encrypted. */
  readonly bytes: number;
}

/** How a backup file is called: by the book, so that several may lie in one place, and by its moment. */
export const backupName = (book: string, at: Instant): string => {
  const { day, minute } = localTime(at, 'UTC' as TimeZone);
  const second = Math.floor(at / 1000) % 60;
  const time = [Math.floor(minute / 60), minute % 60, second].map((part) => String(part).padStart(2, '0'));
  return `goodturn-${book}-${day}T${time.join('-')}Z.sqlite.age`;
};
