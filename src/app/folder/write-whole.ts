import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
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
