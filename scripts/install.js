// Installs node_modules from the lockfile when it is missing or no longer what the lockfile says.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { isNewEnough, ownRuntime } from '../bin/runtime.js';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} file */
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Locked
 * @typedef {{ os: string, cpu: string, libc: string | undefined }} Machine
 */

/**
 * @param {string} wanted the lockfile
 * @param {string | undefined} present npm's own record of what is in node_modules
 * @param {Machine} machine
 */
export function isInstalled(wanted, present, machine) {
  if (present === undefined) return false;
  /** @type {Record<string, Locked>} */
  const lock = JSON.parse(wanted).packages;
  /** @type {Record<string, Locked>} */
  const installed = JSON.parse(present).packages;
  return Object.entries(lock).every(([path, locked]) => {
    // The package itself is not listed.
    if (path === '') return true;
    const found = installed[path];
    if (found === undefined) return (locked.optional || locked.devOptional) && !isMadeFor(locked, machine);
    return found.version === locked.version;
  });
}

/**
 * Whether an optional package is there for this very kind of machine. npm leaves out those of other kinds, and
 * those that the Node which ran it was too old for.
 * @param {Locked} locked
 * @param {Machine} machine
 */
function isMadeFor({ os, cpu, libc }, machine) {
  if (os === undefined || cpu === undefined) return false;
  return (
    os.includes(machine.os) &&
    cpu.includes(machine.cpu) &&
    (libc === undefined || libc.includes(machine.libc ?? ''))
  );
}

/** @returns {Machine} */
function thisMachine() {
  const { platform, arch } = process;
  return { os: platform, cpu: arch, libc: platform === 'linux' ? libcOfLinux() : undefined };
}

function libcOfLinux() {
  /** @type {{ header?: { glibcVersionRuntime?: string } }} */
  const report = process.report.getReport();
  return report.header?.glibcVersionRuntime === undefined ? 'musl' : 'glibc';
}

/** @returns {boolean} whether what is needed is there */
export function installIfNeeded() {
  const modules = join(root, 'node_modules');
  const stampFile = join(modules, '.goodturn-installed');
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const stamp = createHash('sha256').update(`${process.platform} ${process.arch}\n${lock}`).digest('hex');
  if (read(stampFile) === stamp) return true;
  if (!isInstalled(lock, read(join(modules, '.package-lock.json')), thisMachine())) {
    console.error('Installing packages from the lockfile; this takes about a minute.');
    if (!install()) return false;
  }
  writeFileSync(stampFile, stamp);
  return true;
}

/**
 * npm leaves out optional packages that ask for a newer Node than the one it runs in, so it must run in the
 * locked runtime: the first time that is fetched alone. As `npm ci` empties node_modules, a copy runs it.
 */
function install() {
  if (isNewEnough(process.versions.node)) return npm(process.execPath, fullInstall);
  const fetched = ownRuntime().ok || npm(process.execPath, runtimeOnly);
  const runtime = ownRuntime();
  if (!fetched || !runtime.ok) return false;
  const folder = mkdtempSync(join(tmpdir(), 'goodturn-node-'));
  try {
    const copy = join(folder, basename(runtime.path));
    copyFileSync(runtime.path, copy);
    return npm(copy, fullInstall);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
const fullInstall = ['ci', '--include=dev', '--include=optional', ...quiet];
const runtimeOnly = ['ci', '--omit=dev', '--include=optional', ...quiet];

/**
 * @param {string} node to run npm in
 * @param {readonly string[]} args
 * @returns {boolean} whether it went well
 */
function npm(node, args) {
  const self = process.env['npm_execpath'];
  const known = self !== undefined && self.endsWith('.js');
  const isWindows = process.platform === 'win32';
  const [program, before] = known ? [node, [self]] : [isWindows ? 'npm.cmd' : 'npm', []];
  const result = spawnSync(program, [...before, ...args], {
    cwd: root,
    // What npm prints is no part of what the script prints.
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
    shell: isWindows && !known,
    // npm's own first line asks the path for a Node.
    env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}` },
  });
  if (result.error !== undefined) console.error(`Cannot run npm: ${result.error.message}`);
  return result.status === 0;
}
