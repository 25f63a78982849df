/**
 * `npm run build`, and before the package is packed: the web app into dist/web, and the sources as one
 * program into dist/goodturn.js, because Node strips no types under node_modules.
 */
import { join } from 'node:path';
import { root } from './install.js';
import { bundleProgram } from './program.ts';
import { buildWeb } from './web.ts';

// npm prints a package's file list on standard output: `npm pack --json` must stay readable.
const web = await buildWeb((text) => console.error(text));
const program = await bundleProgram(join(root, 'dist'));
for (const [name, built] of [
  ['web app', web],
  ['program', program],
] as const) {
  if (built.ok) continue;
  console.error(`The ${name} does not build:\n${built.error}`);
  process.exitCode = 1;
}
