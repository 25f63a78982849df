import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMeaning, readTable, type Meaning } from '../core/meaning/index.ts';
import { packageRoot } from './system.ts';

let read: Meaning | null | undefined;

/** What words mean, read once when somebody first asks (ten megabytes outside the heap); null where the file is missing. */
export const meaning = (): Meaning | null => (read ??= readMeaning());

const readMeaning = (): Meaning | null => {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(packageRoot, 'data', 'meaning.bin'));
  } catch {
    // Everything works without it, by words alone.
    return null;
  }
  const table = readTable(bytes);
  return table && createMeaning(table);
};
