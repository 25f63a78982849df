import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { root } from './install.js';

export type Built = { readonly ok: true } | { readonly ok: false; readonly error: string };

/** Runs Vite in a process of its own, which takes its memory with it. */
export const runVite = (...args: readonly string[]): Promise<Built> =>
  new Promise((resolve) => {
    const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
    // Vite decides by NODE_ENV what it builds; a test's must not leak into it.
    const env = { ...process.env, NODE_ENV: 'production' };
    const options = { cwd: root, env, maxBuffer: 1 << 26 };
    execFile(process.execPath, [vite, ...args, '--logLevel', 'warn'], options, (error, output, errors) => {
      resolve(
        error === null ? { ok: true } : { ok: false, error: `${output}${errors}`.trim() || error.message },
      );
    });
  });
