#!/usr/bin/env node
// Starts Goodturn from any Node from 18 on: in a checkout its sources or their bundle, in the package the bundle.
import { existsSync } from 'node:fs';
import * as module from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { entryOfCheckout } from './checkout.js';
import { becomeServer, handOver, holdLeash, isNewEnough, isServer, ownRuntime, server } from './runtime.js';

const root = fileURLToPath(new URL('..', import.meta.url));

function entry() {
  return existsSync(join(root, 'src')) ? entryOfCheckout(root) : join(root, 'dist', 'goodturn.js');
}

/** A folder of the user's own: compiled code in a shared one could be another account's. */
function compileCache() {
  const { env, platform } = process;
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? homedir(), 'goodturn', 'compiled');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'goodturn', 'compiled');
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'goodturn', 'compiled');
}

const args = process.argv.slice(2);
if (isNewEnough(process.versions.node)) {
  if (isServer(args)) becomeServer();
  holdLeash();
  module.enableCompileCache(process.env['NODE_COMPILE_CACHE'] ?? compileCache());
  await import(pathToFileURL(entry()).href);
} else {
  const runtime = ownRuntime();
  if (runtime.ok) {
    handOver(runtime.path, fileURLToPath(import.meta.url), args, isServer(args) ? server : undefined);
  } else {
    console.error(runtime.message);
    process.exitCode = 1;
  }
}
