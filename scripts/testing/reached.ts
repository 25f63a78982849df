import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from '../install.js';
import { importsOf } from '../walls.ts';

/** What a program is made of: files from the root of the repository, with forward slashes, and what they name besides. */
export interface Reached {
  readonly files: readonly string[];
  readonly named: ReadonlySet<string>;
}

/**
 * Everything that a file of ours leads to.
 * @param when `at-once` leaves out what is asked for later, and types; `ever` takes in both
 */
export const reachedFrom = (entry: string, when: 'at-once' | 'ever'): Reached => {
  const open = [join(root, entry)];
  const files = new Set<string>();
  const named = new Set<string>();
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    if (!/\.(?:tsx?|js)$/.test(file)) continue;
    for (const { specifier, isLoadedAtOnce } of importsOf(readFileSync(file, 'utf8'))) {
      if (when === 'at-once' && !isLoadedAtOnce) continue;
      if (specifier.startsWith('.')) open.push(join(dirname(file), specifier));
      else named.add(specifier);
    }
  }
  return { files: [...files].map((file) => relative(root, file).replaceAll('\\', '/')), named };
};

/** Where what a user runs begins: on the machine, and in the browser. */
export const entries: readonly string[] = ['bin/goodturn.js', 'src/app/main.ts', 'src/web/main.tsx'];

/** Code of the program that none of these leads to: nobody uses it, or tests alone. */
export const notReachedFrom = (from: readonly string[]): readonly string[] => {
  const reached = new Set(from.flatMap((entry) => reachedFrom(entry, 'ever').files));
  return globSync(['src/**/*.{ts,tsx}', 'bin/**/*.js'], { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/\.test\.\w+$|\.d\.ts$|\/testing\//.test(file) && !reached.has(file))
    .toSorted();
};
