/** Loaded before every test file: whoever writes to console.error or console.warn unasked, fails. */
import { afterEach } from 'node:test';
import { format } from 'node:util';

const stray: string[] = [];

for (const level of ['error', 'warn'] as const) {
  // A test that expects output replaces the method for itself: t.mock.method(console, 'error', () => {}).
  console[level] = (...words: unknown[]) => {
    const where = new Error().stack?.split('\n').slice(2, 6).join('\n') ?? '';
    stray.push(`console.${level}: ${format(...words)}\n${where}`);
  };
}

afterEach(() => {
  if (stray.length > 0) throw new Error(`A test must not print:\n${stray.splice(0).join('\n')}`);
});

process.on('exit', () => {
  if (stray.length === 0) return;
  process.stderr.write(`A test must not print, not even after its end:\n${stray.join('\n')}\n`);
  process.exitCode = 1;
});
