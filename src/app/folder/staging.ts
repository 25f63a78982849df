import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { mostFiles } from '../../core/import/file-names.ts';
import { letChunksGo, letReadGo } from '../memory.ts';
import type { ByteStream } from '../../actions/import/read-files.ts';
import type { Staging } from '../../http/served-book.ts';

/**
 * Keeps the files of an import in a folder of its own until they have been read. On disk they are numbered:
 * no name of a sender can leave the folder, or be too long for it.
 */
export const folderStaging = (folder: string): Staging => {
  const namesById = new Map<string, string[]>();
  const folderOf = (id: string): string => join(folder, encodeURIComponent(id));
  const fileOf = (id: string, place: number): string => join(folderOf(id), String(place));

  return {
    put: async (id, name, content, limit) => {
      const names = namesById.get(id) ?? [];
      const known = names.indexOf(name);
      if (known === -1 && names.length >= mostFiles) return 'too-many';
      const place = known === -1 ? names.length : known;
      await mkdir(folderOf(id), { recursive: true, mode: 0o700 });
      const bytes = await writeUpTo(limit, content, fileOf(id, place));
      if (bytes === null) return 'too-large';
      names[place] = name;
      namesById.set(id, names);
      return { bytes };
    },
    files: async (id) => {
      const files = [];
      for (const [place, name] of (namesById.get(id) ?? []).entries())
        files.push({ name, bytes: streamOf(fileOf(id, place)) });
      return files;
    },
    discard: async (id) => {
      namesById.delete(id);
      await rm(folderOf(id), { recursive: true, force: true });
    },
  };
};

/** A file's bytes, read anew whenever somebody asks, from any place on. */
const streamOf = (file: string): ByteStream => {
  // Of all pieces together: each by itself may be smaller than what is worth a collection.
  const letGo = letReadGo();
  const bytesOf = async function* (options: { readonly start?: number; readonly end?: number }) {
    for await (const chunk of createReadStream(file, { ...options, highWaterMark: 1 << 17 })) {
      const bytes = chunk as Uint8Array;
      yield bytes;
      letGo(bytes.length);
    }
  };
  return {
    [Symbol.asyncIterator]: () => bytesOf({}),
    size: statSync(file).size,
    slice: async function* (from, to) {
      if (to > from) yield* bytesOf({ start: from, end: to - 1 });
    },
  };
};

class TooLarge extends Error {}

/** How many bytes were written; null where there are more than the limit, and then nothing is kept. */
const writeUpTo = async (
  limit: number,
  content: ReadableStream<Uint8Array>,
  file: string,
): Promise<number | null> => {
  let bytes = 0;
  const letGo = letChunksGo();
  const count = new Transform({
    transform: (chunk: Uint8Array, _encoding, done) => {
      bytes += chunk.length;
      letGo(chunk.length);
      if (bytes > limit) done(new TooLarge());
      else done(null, chunk);
    },
  });
  try {
    await pipeline(Readable.fromWeb(content), count, createWriteStream(file, { mode: 0o600 }));
    return bytes;
  } catch (error) {
    await rm(file, { force: true });
    if (error instanceof TooLarge) return null;
    throw error;
  }
};

/** What a server that was stopped in the middle of an import left behind. */
export const emptyStaging = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });
