import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { freePort, startServerProcess } from '../../testing/server-process.ts';

/** Debian's packages of what the tests of backups speak to: a WebDAV server, and age itself, which opens what we sealed. */
export const backupPrograms = ['age', 'rclone'] as const;

export const findBackupPrograms = (): string | undefined => {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = backupPrograms.map((program) =>
    folders.map((folder) => join(folder, program)).find((path) => existsSync(path)),
  );
  return found.includes(undefined) ? undefined : found[0];
};

export const howToGetBackupPrograms =
  'The tests of backups open them with age, and keep some on a WebDAV server that rclone serves: install both, as Debian names them.';

export interface WebdavServer extends AsyncDisposable {
  readonly address: string;
  /** Where its files lie. */
  readonly folder: string;
}

/** A real WebDAV server with one account, moe, whose password is secret. */
export const openWebdavServer = async (): Promise<WebdavServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'goodturn-webdav-'));
  const port = await freePort();
  const words = [
    'serve',
    'webdav',
    folder,
    '--addr',
    `127.0.0.1:${port}`,
    '--user',
    'moe',
    '--pass',
    'secret',
  ];
  const { stop } = await startServerProcess('rclone', [...words, '--config', '/dev/null'], port);
  return {
    address: `http://127.0.0.1:${port}`,
    folder,
    [Symbol.asyncDispose]: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
