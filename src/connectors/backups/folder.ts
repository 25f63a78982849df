import { copyFile, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import type { BackupProblem, BackupStore } from '../../core/backups/index.ts';
import { err, ok, type Result } from '../../core/result.ts';

/** A folder of this machine: of a second disk, a drive, or one that another program carries elsewhere. */
export const folderStore = (folder: string): BackupStore => {
  /** A drive that is not plugged in must not become a folder on the disk below it. */
  const within = async <Value>(
    work: () => Promise<Value>,
    here: 'full' | 'no-room-here' = 'full',
  ): Promise<Result<Value, BackupProblem>> => {
    try {
      await stat(folder);
      return ok(await work());
    } catch (error) {
      return err(problemOfFile(error, here));
    }
  };
  return {
    prepare: async () => {
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
      } catch (error) {
        return err(problemOfFile(error, 'full'));
      }
      return within(async () => {
        const probe = join(folder, '.goodturn-probe');
        await (await open(probe, 'w', 0o600)).close();
        await rm(probe);
        return null;
      });
    },
    put: (name, { path }) =>
      within(async () => {
        const partial = join(folder, `${name}.partial`);
        await copyFile(path, partial);
        await flush(partial);
        await rename(partial, join(folder, name));
        if (process.platform !== 'win32') await flush(folder);
        return null;
      }),
    fetch: (name, path) =>
      within(async () => {
        await copyFile(join(folder, name), path);
        return null;
      }, 'no-room-here'),
    list: () => within(() => readdir(folder)),
    remove: (name) =>
      within(async () => {
        await rm(join(folder, name), { force: true });
        await rm(join(folder, `${name}.partial`), { force: true });
        return null;
      }),
  };
};

const flush = async (path: string): Promise<void> => {
  await using handle = await open(path, 'r');
  await handle.sync();
};

const problemOfFile = (error: unknown, noRoom: 'full' | 'no-room-here'): BackupProblem => {
  switch (error instanceof Error && 'code' in error ? error.code : null) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EEXIST':
      return 'not-found';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'not-allowed';
    case 'ENOSPC':
    case 'EDQUOT':
      return noRoom;
    case 'EIO':
    case 'ENXIO':
    case 'ESTALE':
      return 'unreachable';
    default:
      throw error;
  }
};
