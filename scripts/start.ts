/** `npm start`: the web app is built when its sources changed, then the server runs. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './install.js';
import { buildWeb } from './web.ts';

// The address is all that goes to standard output.
const built = await buildWeb((text) => console.error(text));
if (built.ok) {
  const launcher = join(root, 'bin', 'goodturn.js');
  process.argv = [process.execPath, launcher, 'serve', ...process.argv.slice(2)];
  await import(pathToFileURL(launcher).href);
} else {
  console.error(`The web app does not build:\n${built.error}`);
  process.exitCode = 1;
}
