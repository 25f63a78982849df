import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../install.js';
import { describeForbidden, findForbiddenImports } from '../walls.ts';
import { entries, notReachedFrom } from './reached.ts';

export interface Check {
  readonly name: string;
  /** @returns what is wrong; undefined when all is well */
  readonly run: () => Promise<string | undefined>;
}

/**
 * For tools written in Go. Each would take every processor, and do a third more work for it than on one: they run beside
 * each other already. And each would look for garbage whenever its memory has doubled, which is a third of its work:
 * they end before they would need the memory again.
 */
export const goSettings: Readonly<Record<string, string>> = { GOMAXPROCS: '1', GOGC: '400' };

/** Runs a development tool of node_modules. */
const tool = (path: string, ...args: string[]): Promise<string | undefined> =>
  new Promise((resolve) => {
    const program = join(root, 'node_modules', path);
    execFile(
      process.execPath,
      [program, ...args],
      { cwd: root, maxBuffer: 1 << 26, env: { ...process.env, ...goSettings } },
      (error, output, errors) => {
        resolve(error === null ? undefined : `${output}${errors}`.trim() || error.message);
      },
    );
  });

let checked: ReturnType<typeof tool> | undefined;
const types = (): ReturnType<typeof tool> =>
  (checked ??= tool('typescript/bin/tsc', '-b', '--checkers', '1'));

export const checks: readonly Check[] = [
  { name: 'types', run: types },
  {
    name: 'lint',
    run: async () => {
      // It reads what a project tells the others from the declarations that the compiler has written (tsconfig.base.json).
      await types();
      return await tool('oxlint/bin/oxlint', '--quiet');
    },
  },
  { name: 'format', run: () => tool('oxfmt/bin/oxfmt', '--check', '.') },
  { name: 'dead code', run: () => tool('knip/bin/knip.js', '--no-progress') },
  // What only a test imports is dead too.
  {
    name: 'files that only tests use',
    run: () => Promise.resolve(notReachedFrom(entries).join('\n') || undefined),
  },
  {
    name: 'walls',
    run: () => Promise.resolve(findForbiddenImports(root).map(describeForbidden).join('\n') || undefined),
  },
];
