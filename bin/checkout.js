// Which program a checkout runs: its sources bundled into a few files, where that has been done to these very sources.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import process from 'node:process';

/** @param {string} root the checkout */
export function programsFolder(root) {
  return join(root, 'node_modules', '.cache', 'goodturn');
}

/**
 * The file that holds the sources as they are now, once it is built. Its name is what they are: no other
 * sources have that name, so a bundle can be missing and never be old.
 * @param {string} root the checkout
 */
export function programFile(root) {
  const hash = createHash('sha256');
  for (const path of ['package-lock.json', 'scripts/program.config.ts', ...sources(root, 'src')]) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return join(programsFolder(root), `program-${hash.digest('hex').slice(0, 32)}`, 'goodturn.js');
}

/**
 * The variable by which whoever has just built the program tells those it starts which file that is: reading every
 * source to find its name is a tenth of a command.
 */
export const justBuilt = 'GOODTURN_PROGRAM';

/** @param {string} root the checkout */
export function entryOfCheckout(root) {
  const told = process.env[justBuilt];
  const built = told?.startsWith(programsFolder(root) + sep) ? told : programFile(root);
  return existsSync(built) ? built : join(root, 'src', 'app', 'main.ts');
}

/** What the server and the command line may be made of: neither the web app nor tests.
 * @param {string} root
 * @param {string} folder
 * @returns {string[]} in an order of its own
 */
function sources(root, folder) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory())
        return path === 'src/web' || entry.name === 'testing' ? [] : sources(root, path);
      return path.endsWith('.ts') && !path.endsWith('.test.ts') ? [path] : [];
    });
}
