import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** What a running server leaves beside the book, so that commands find it. */
export interface ServerAddress {
  /** `http://127.0.0.1:4747` */
  readonly origin: string;
  readonly processId: number;
}

/** Where a browser opens the book, and is let in. */
export const openAddress = (origin: string, key: string): string => `${origin}/open?key=${key}`;

export const writeServerAddress = (file: string, address: ServerAddress): void =>
  writeFileSync(file, `${JSON.stringify(address)}\n`, { mode: 0o600 });

export const removeServerAddress = (file: string): void => rmSync(file, { force: true });

/** Null where no server left one, or what is there is no address. A server that was killed leaves an old one. */
export const readServerAddress = (file: string): ServerAddress | null => {
  try {
    const read = JSON.parse(readFileSync(file, 'utf8')) as Partial<ServerAddress>;
    return typeof read.origin === 'string' && typeof read.processId === 'number'
      ? { origin: read.origin, processId: read.processId }
      : null;
  } catch {
    // No file, or half of one: either way nobody can be reached by it.
    return null;
  }
};
