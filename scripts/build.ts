/**
 * `npm run build`, and before the package is packed: the web app into dist/web, and the sources as one
 * program into dist/goodturn.js, because Node strips no types under node_modules.
 */
import { copyProgram } from './program.ts';
import { buildWeb } from './web.ts';

// npm prints a package's file list on standard output: `npm pack --json` must stay readable.
const say = (text: string): void => console.error(text);
const web = await buildWeb(say);
const program = await copyProgram('dist', say);
for (const [name, built] of [
  ['web app', web],
  ['program', program],
] as const) {
  if (built.ok) continue;
  console.error(`The ${name} does not build:\n${built.error}`);
  process.exitCode = 1;
}
