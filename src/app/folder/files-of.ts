import { createReadStream, openAsBlob } from 'node:fs';
import { open, opendir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { NamedFile } from '../../cli/command.ts';
import { isLitter, mostFiles } from '../../core/import/file-names.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { fileReason } from './file-reason.ts';

const megabyte = 1024 * 1024;
/** As much as is read of a file of contacts. */
const mostOfPipe = 256 * megabyte;

/**
 * The file or the pipe at a path, or those of the folder there and of all within it, by name: an export that was unpacked. What
 * a system put beside them is left, and so is what links lead to. The error says in words why one cannot be read.
 * @param mostPassedOn the bytes that a pipe may hand on
 */
export const filesOf = async (
  path: string,
  mostPassedOn = mostOfPipe,
): Promise<Result<readonly NamedFile[], string>> => {
  const files: NamedFile[] = [];
  let at = path;
  try {
    const whole = await stat(path);
    if (!whole.isFile() && !whole.isDirectory()) {
      const content = await passedOn(path, mostPassedOn);
      return content === null
        ? err(`${path} hands on more than the ${mostPassedOn / megabyte} MB that are read: hand on less.`)
        : ok([{ name: basename(path), content }]);
    }
    if (!whole.isDirectory()) return ok([{ name: basename(path), content: await opened(path) }]);
    const found = await within(path);
    if (found.length === 0) return err(`${path} is a folder without files.`);
    if (found.length > mostFiles)
      return err(`${path} holds more than ${mostFiles} files: say a folder further in, or the files.`);
    for (at of found)
      files.push({
        name: [basename(resolve(path)), ...relative(path, at).split(sep)].join('/'),
        content: await opened(at),
      });
    return ok(files);
  } catch (error) {
    return err(`${at} cannot be read: ${fileReason(error)}`);
  }
};

/**
 * All that a pipe hands on, held: it is there once, and nobody can begin in its middle. Null where it is more than `most`
 * bytes: it may never end.
 */
const passedOn = async (path: string, most: number): Promise<Blob | null> => {
  const parts: Buffer<ArrayBuffer>[] = [];
  let length = 0;
  for await (const part of createReadStream(path)) {
    parts.push(part as Buffer<ArrayBuffer>);
    length += parts.at(-1)?.length ?? 0;
    if (length > most) return null;
  }
  return new Blob(parts);
};

/** What cannot be read says so here, and not in the middle of being sent. */
const opened = async (path: string): Promise<Blob> => {
  await using file = await open(path);
  await file.read(Buffer.alloc(1), 0, 1, 0);
  return openAsBlob(path);
};

/** One more than are taken says enough: the folder may be a whole disk. */
const within = async (folder: string): Promise<readonly string[]> => {
  const found: string[] = [];
  for await (const entry of await opendir(folder, { recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || isLitter(relative(folder, path).split(sep).join('/'))) continue;
    found.push(path);
    if (found.length > mostFiles) break;
  }
  return found.toSorted();
};
