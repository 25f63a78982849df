import { createReadStream, mkdirSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { BookFile } from '../../http/book-file.ts';

/** Text gathers up to this many units before it goes to the disk. */
const gathered = 1 << 20;

/** Writes a text to a file of its own in the folder, and answers it as a stream that takes the file with it. */
export const spoolText = async (
  folder: string,
  id: string,
  name: string,
  write: (sink: (text: string) => Promise<void>) => Promise<void>,
): Promise<BookFile> => {
  const file = spoolFile(folder, id);
  const handle = await open(file, 'wx', 0o600);
  try {
    let waiting = '';
    await write(async (text) => {
      waiting += text;
      if (waiting.length < gathered) return;
      await handle.write(waiting);
      waiting = '';
    });
    await handle.write(waiting);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  return streamAndRemove(file, name);
};

export const spoolFile = (folder: string, id: string): string => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return join(folder, `going-out-${id}`);
};

/** A file's bytes as a stream; the file goes when they have been read, or nobody wants them. */
export const streamAndRemove = (file: string, name: string): BookFile => {
  const stream = createReadStream(file);
  stream.once('close', () => rmSync(file, { force: true }));
  return {
    name,
    bytes: statSync(file).size,
    content: Readable.toWeb(stream) as ReadableStream<Uint8Array>,
  };
};
