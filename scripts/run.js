// Runs a script of this repository from any Node from 18 on: installs from the lockfile what is missing,
// then hands over to the locked Node, which runs TypeScript as it is.
//   node scripts/run.js scripts/test.ts [arguments]
import process from 'node:process';
import { join } from 'node:path';
import { handOver, holdLeash, ownRuntime, server } from '../bin/runtime.js';
import { installIfNeeded, root } from './install.js';

const [script, ...args] = process.argv.slice(2);
if (script === undefined) {
  console.error('usage: node scripts/run.js SCRIPT [ARGUMENTS]');
  process.exitCode = 2;
} else {
  holdLeash();
  const installed = installIfNeeded();
  const runtime = installed
    ? ownRuntime()
    : { ok: /** @type {const} */ (false), message: 'npm ci failed: see above.' };
  if (runtime.ok) {
    handOver(runtime.path, join(root, script), args, script === 'scripts/start.ts' ? server : undefined);
  } else {
    console.error(runtime.message);
    process.exitCode = 1;
  }
}
