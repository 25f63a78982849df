/** Builds server and command line into few files: in a checkout for its own use, in dist/ for the package. */
import {
  appendFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { justBuilt, programFile, programsFolder } from '../bin/checkout.js';
import { root } from './install.js';
import { runVite, type Built } from './vite.ts';

const config = join(import.meta.dirname, 'program.config.ts');

/** One file has another licence than its package, and asks that whoever gets it in another form hears where it is as it was. */
const fileOfMozilla = `
---

\`JSDOMParser.js\` of @mozilla/readability stands under the Mozilla Public License 2.0, https://mozilla.org/MPL/2.0/.
It is unchanged; its source is in that package, as npm gives it.
`;

/** Writes `goodturn.js`, the parts that it loads at once or when they are needed, and the licences of what is in them. */
const bundleProgram = async (folder: string): Promise<Built> => {
  const built = await runVite('build', '--config', config, '--outDir', folder);
  if (built.ok) appendFileSync(join(folder, 'licenses.md'), fileOfMozilla);
  return built;
};

const keptDays = 2;
const dayMs = 86_400_000;

/** A server that runs may still read parts of its own. */
const isLongDone = (path: string): boolean => statSync(path).mtimeMs < Date.now() - keptDays * dayMs;

/** What `bin/goodturn.js` of this checkout then runs: until a source changes, and started from here in any case. */
export const buildProgram = async (say: (text: string) => void = console.log): Promise<Built> => {
  const file = programFile(root);
  const built = existsSync(file) ? { ok: true as const } : await buildTo(file, say);
  if (built.ok) process.env[justBuilt] = file;
  return built;
};

const buildTo = async (file: string, say: (text: string) => void): Promise<Built> => {
  say('Building the program.');
  const programs = programsFolder(root);
  mkdirSync(programs, { recursive: true });
  // Where nobody says what they are, Node parses files once more to find out.
  writeFileSync(join(programs, 'package.json'), '{ "type": "module" }\n');
  const folder = mkdtempSync(join(programs, 'building-'));
  try {
    const built = await bundleProgram(folder);
    if (!built.ok) return built;
    for (const old of globSync(['program-*', 'building-*'], { cwd: programs }))
      if (isLongDone(join(programs, old))) rmSync(join(programs, old), { recursive: true, force: true });
    try {
      renameSync(folder, dirname(file));
    } catch (error) {
      // Somebody else may have built the same meanwhile.
      if (!existsSync(file)) throw error;
    }
    return { ok: true };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Puts what these sources are built to, and nothing that others were, into a folder of the checkout. */
export const copyProgram = async (folder: string, say?: (text: string) => void): Promise<Built> => {
  const built = await buildProgram(say);
  if (!built.ok) return built;
  const program = dirname(programFile(root));
  for (const name of readdirSync(program)) {
    const copy = join(root, folder, name);
    rmSync(copy, { recursive: true, force: true });
    cpSync(join(program, name), copy, { recursive: true });
  }
  return built;
};
