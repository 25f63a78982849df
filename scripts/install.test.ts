import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { describe } from 'node:test';
import { isInstalled, root } from './install.js';

const record = (packages: Readonly<Record<string, object>>): string => JSON.stringify({ packages });

const machine = { os: 'linux', cpu: 'x64', libc: 'glibc' };
const native = (libc: string, os = 'linux') => ({
  version: '1.0.0',
  optional: true,
  os: [os],
  cpu: ['x64'],
  libc: [libc],
});
const hono = { 'node_modules/hono': { version: '4.0.0' } };
const glibc = { 'node_modules/native-glibc': native('glibc') };

const lock = record({
  '': { version: '0.1.0' },
  ...hono,
  ...glibc,
  'node_modules/native-musl': native('musl'),
  'node_modules/native-windows': native('glibc', 'win32'),
  'node_modules/of-another-optional-one': { version: '1.0.0', optional: true },
});

describe('node_modules is what the lockfile says', () => {
  const cases: readonly (readonly [name: string, present: string | undefined, expected: boolean])[] = [
    ['nothing there', undefined, false],
    ['all there that this machine needs', record({ ...hono, ...glibc }), true],
    ['another version', record({ ...glibc, 'node_modules/hono': { version: '3.9.9' } }), false],
    ['one missing', record(glibc), false],
    ['the native one missing, as npm in an old Node leaves it', record(hono), false],
    [
      'another version of an optional one',
      record({ ...hono, ...glibc, 'node_modules/native-musl': { version: '0.9.0' } }),
      false,
    ],
  ];
  for (const [name, present, expected] of cases) {
    test(name, () => {
      assert.equal(isInstalled(lock, present, machine), expected);
    });
  }
});

interface Lockfile {
  readonly packages: Record<
    string,
    { version?: string; optional?: boolean; optionalDependencies?: Record<string, string> }
  >;
}

/** Whether `name` is found from `path` as Node looks for it: beside, then further up. */
const isLocked = (packages: Lockfile['packages'], path: string, name: string): boolean => {
  const folders = path.split('/node_modules/');
  return (
    folders.some((_, depth) => {
      const folder = folders.slice(0, folders.length - depth).join('/node_modules/');
      return `${folder === '' ? '' : `${folder}/`}node_modules/${name}` in packages;
    }) || `node_modules/${name}` in packages
  );
};

describe('the lockfile', () => {
  const text = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >;

  test('names no registry host', () => {
    assert.doesNotMatch(text, /"resolved": "http/);
  });

  test('wants no install script', () => {
    assert.doesNotMatch(text, /"hasInstallScript"/);
  });

  test('every dependency is pinned exactly', () => {
    const wanted = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
      Object.entries(manifest[kind] ?? {}),
    );
    assert.ok(wanted.length > 30);
    assert.deepEqual(
      wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
      [],
    );
  });

  test('leaves no platform out: `npm ci` refuses a lockfile that lacks a package for another one', () => {
    const { packages } = JSON.parse(text) as Lockfile;
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(packages, path, name)),
    );
    assert.deepEqual(missing, []);
  });

  test('brings the runtime of every platform', () => {
    const { packages } = JSON.parse(text) as {
      packages: Record<string, { version?: string; optional?: boolean }>;
    };
    for (const name of Object.keys(manifest['optionalDependencies'] ?? {})) {
      const { version, optional } = packages[`node_modules/${name}`] ?? {};
      assert.deepEqual({ name, version, optional }, { name, version: '26.10.0', optional: true });
    }
  });
});
