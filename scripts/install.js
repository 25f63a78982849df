// Installs node_modules from the lockfile when it is missing or no longer what the lockfile says.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} file */
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} Locked
 * @param {string} wanted the lockfile
 * @param {string | undefined} present npm's own record of what is in node_modules
 */
export function isInstalled(wanted, present) {
  if (present === undefined) return false;
  /** @type {Record<string, Locked>} */
  const lock = JSON.parse(wanted).packages;
  /** @type {Record<string, Locked>} */
  const installed = JSON.parse(present).packages;
  return Object.entries(lock).every(([path, { version, optional, devOptional }]) => {
    // The package itself is not listed; packages of other platforms are absent by design.
    if (path === '' || ((optional || devOptional) && installed[path] === undefined)) return true;
    return installed[path]?.version === version;
  });
}

/** @returns {boolean} whether what is needed is there */
export function installIfNeeded(folder = root) {
  const lockfile = join(folder, 'package-lock.json');
  const modules = join(folder, 'node_modules');
  const stampFile = join(modules, '.goodturn-installed');
  const lock = readFileSync(lockfile, 'utf8');
  const stamp = createHash('sha256').update(`${process.platform} ${process.arch}\n${lock}`).digest('hex');
  if (read(stampFile) === stamp) return true;
  if (!isInstalled(lock, read(join(modules, '.package-lock.json')))) {
    console.error('Installing packages from the lockfile; this takes about a minute.');
    if (
      npm(
        ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'],
        folder,
      ) !== 0
    )
      return false;
  }
  writeFileSync(stampFile, stamp);
  return true;
}

/**
 * @param {readonly string[]} args
 * @param {string} cwd
 */
function npm(args, cwd) {
  const self = process.env['npm_execpath'];
  // What npm prints is no part of what the script prints.
  const stdio = /** @type {const} */ (['ignore', process.stderr.fd, process.stderr.fd]);
  const result =
    self !== undefined && self.endsWith('.js')
      ? spawnSync(process.execPath, [self, ...args], { cwd, stdio: [...stdio] })
      : spawnSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
          cwd,
          stdio: [...stdio],
          shell: process.platform === 'win32',
        });
  if (result.error !== undefined) console.error(`Cannot run npm: ${result.error.message}`);
  return result.status;
}
