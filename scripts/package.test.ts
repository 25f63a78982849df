/** The published package as a stranger meets it: packed, installed into an empty folder, used. */
import assert from 'node:assert/strict';
import { execFile, type ExecFileException } from 'node:child_process';
import { dirname, join } from 'node:path';
import test, { after, before, describe } from 'node:test';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { root } from './install.js';

interface Ran {
  readonly error: ExecFileException | null;
  readonly output: string;
  readonly errors: string;
}

/** Without what an npm around this run tells its scripts: the stranger's npm starts afresh. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^npm_(package|lifecycle|command|config_local_prefix)/.test(name),
  ),
);

const run = (cwd: string, program: string, ...args: string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const shell = process.platform === 'win32';
    execFile(program, args, { cwd, env: environment, maxBuffer: 1 << 26, shell }, (error, output, errors) =>
      resolve({ error, output, errors }),
    );
  });

/** The texts of the files that a program begins with. */
const loadedAtOnce = (entry: string): readonly string[] => {
  const texts = new Map<string, string>();
  const load = (file: string): void => {
    if (texts.has(file)) return;
    const text = readFileSync(file, 'utf8');
    texts.set(file, text);
    for (const [, path = ''] of text.matchAll(/\bimport(?:\{[^}]*\}from)?"(\.[^"]+)"/g))
      load(join(dirname(file), path));
  };
  load(entry);
  return [...texts.values()];
};

describe('the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'goodturn-package-'));
  const goodturn = (...args: string[]): Promise<Ran> =>
    run(folder, join(folder, 'node_modules', '.bin', 'goodturn'), ...args, '--data', join(folder, 'book'));
  let files: string[] = [];

  before(async () => {
    const packed = await run(root, 'npm', 'pack', '--json', '--pack-destination', folder);
    assert.equal(packed.error, null, packed.errors);
    const [listed] = JSON.parse(packed.output) as { filename: string; files: { path: string }[] }[];
    assert.ok(listed);
    files = listed.files.map(({ path }) => path);
    writeFileSync(join(folder, 'package.json'), '{}');
    const options = ['--prefer-offline', '--no-audit', '--no-fund', '--prefix', folder];
    const installed = await run(folder, 'npm', 'install', ...options, join(folder, listed.filename));
    assert.equal(installed.error, null, installed.errors);
  });

  test('holds the program, the web app and the licence, and no sources', () => {
    for (const name of [
      'bin/goodturn.js',
      'bin/checkout.js',
      'bin/runtime.js',
      'dist/goodturn.js',
      'dist/licenses.md',
      'dist/web/index.html',
      'data/meaning.bin',
      'data/README.md',
      'LICENSE',
      'README.md',
    ]) {
      assert.ok(files.includes(name), `${name} is missing of ${files.join(' ')}`);
    }
    assert.deepEqual(
      files.filter((name) => /\.tsx?$|\.map$|^src\/|^scripts\/|^e2e\/|^fixtures\//.test(name)),
      [],
    );
  });

  test('begins with little text, of one byte a sign and no long file: a server holds it as long as it runs', () => {
    const begin = loadedAtOnce(join(folder, 'node_modules', 'goodturn', 'dist', 'goodturn.js'));
    const length = begin.reduce((sum, text) => sum + text.length, 0);
    assert.ok(length < 3.7e6, `${length}: what few need is loaded when they need it`);
    const longest = Math.max(...begin.map((text) => text.length));
    assert.ok(
      longest < 1.2e6,
      `${longest}: what V8 makes of a file when it first reads it is never given back`,
    );
    // A single sign more, and Node hands over all of it in two bytes a sign.
    for (const text of begin) assert.match(text, /^[\0-\x7f]*$/);
  });

  test('shows its help', async () => {
    const { error, output, errors } = await goodturn('--help');
    assert.equal(error, null, errors);
    assert.match(output, /goodturn/i);
    assert.match(output, /\btoday\b/);
  });

  test('opens a new book', async () => {
    const { error, output, errors } = await goodturn('people', '--json');
    assert.equal(error, null, errors);
    assert.deepEqual(JSON.parse(output), []);
  });

  test('knows what words mean', async () => {
    await goodturn('log', 'Coffee with Dana Whitfield yesterday. She loves horses.');
    const text = join(folder, 'race.txt');
    writeFileSync(text, 'Thoroughbreds fall ill\nFour racing stables report a gut disease.\n');
    const { error, output, errors } = await goodturn('match', text);
    assert.equal(error, null, errors);
    assert.match(output, /Dana Whitfield/u);
  });

  test('fails with the exit code of wrong usage', async () => {
    const { error } = await goodturn('no-such-command');
    assert.equal(error?.code, 2);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));
});
