/** `npm start`: web app and program are built when their sources changed, then the server runs. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './install.js';
import { buildProgram } from './program.ts';
import { buildWeb } from './web.ts';

// The address is all that goes to standard output.
const say = (text: string): void => console.error(text);
const [web, program] = await Promise.all([buildWeb(say), buildProgram(say)]);
// The sources run as they are, too: only later.
if (!program.ok) say(`The program is not bundled, and starts slowly:\n${program.error}`);
if (web.ok) {
  const launcher = join(root, 'bin', 'goodturn.js');
  process.argv = [process.execPath, launcher, 'serve', ...process.argv.slice(2)];
  await import(pathToFileURL(launcher).href);
} else {
  console.error(`The web app does not build:\n${web.error}`);
  process.exitCode = 1;
}
