/** Builds the web app into dist/web when its sources have changed since the last time. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './install.js';
import { runVite, type Built } from './vite.ts';

const cache = join(root, 'node_modules', '.cache', 'goodturn');
const stampFile = join(cache, 'web.sha256');
const page = join(root, 'dist', 'web', 'index.html');

/** Whether there is a web app to build at all. */
export const hasWeb = (): boolean => existsSync(join(root, 'src', 'web', 'index.html'));

const hashOfSources = (): string => {
  const hash = createHash('sha256');
  const patterns = ['src/{web,core,contract}/**/*', 'vite.config.ts', 'package-lock.json', 'package.json'];
  for (const path of globSync(patterns, { cwd: root }).toSorted()) {
    const file = join(root, path);
    if (/\.test\.tsx?$/.test(path) || !statSync(file).isFile()) continue;
    hash.update(`${path}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
};

export const buildWeb = async (say: (text: string) => void = console.log): Promise<Built> => {
  if (!hasWeb()) return { ok: true };
  const hash = hashOfSources();
  if (existsSync(page) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash)
    return { ok: true };
  say('Building the web app.');
  const result = await runVite('build');
  if (!result.ok) return result;
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, hash);
  return { ok: true };
};
