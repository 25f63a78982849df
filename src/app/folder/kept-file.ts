import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';

/** The whole new text or the old one, whatever happens in between; only its owner may read it. */
export const writeWhole = (file: string, text: string): void => {
  const beside = `${file}.new`;
  const opened = openSync(beside, 'w', 0o600);
  try {
    writeSync(opened, text);
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
  renameSync(beside, file);
  // Windows has no folders to flush.
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(file), 'r');
  fsyncSync(folder);
  closeSync(folder);
};

/**
 * What was kept as JSON; null where nothing was.
 * @param isKept a file that holds something else is put aside under another name: it opens nothing, and is not lost
 */
export const readKept = <Kept>(file: string, isKept: (value: unknown) => value is Kept): Kept | null => {
  if (!existsSync(file)) return null;
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (isKept(read)) return read;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  renameSync(file, `${file}.unreadable`);
  return null;
};
