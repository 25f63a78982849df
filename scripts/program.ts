/** Builds server and command line into one file: in a checkout for its own use, in dist/ for the package. */
import { existsSync, globSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { programFile, programsFolder } from '../bin/checkout.js';
import { root } from './install.js';
import { runVite, type Built } from './vite.ts';

const config = join(import.meta.dirname, 'program.config.ts');

/** Writes `goodturn.js` and the licences of what is in it. */
export const bundleProgram = (folder: string): Promise<Built> =>
  runVite('build', '--config', config, '--outDir', folder);

/** What `bin/goodturn.js` of this checkout then runs, until a source changes. */
export const buildProgram = async (say: (text: string) => void = console.log): Promise<Built> => {
  const file = programFile(root);
  if (existsSync(file)) return { ok: true };
  say('Building the program.');
  const programs = programsFolder(root);
  mkdirSync(programs, { recursive: true });
  const folder = mkdtempSync(join(programs, 'building-'));
  try {
    const built = await bundleProgram(folder);
    if (!built.ok) return built;
    // A server that runs has long read its own.
    for (const old of globSync('program-*.mjs', { cwd: programs }))
      rmSync(join(programs, old), { force: true });
    renameSync(join(folder, 'goodturn.js'), file);
    return { ok: true };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
