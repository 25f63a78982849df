import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Row } from './row.ts';
import { timesOf } from './times.ts';

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

const aimedKilobytes = 160;

const webFolder = fileURLToPath(new URL('../dist/web', import.meta.url));

/** What a browser fetches before the first screen stands; empty where the web app is not built. */
export const measureWeb = (folder: string = webFolder): readonly Row[] => {
  const path = join(folder, '.vite', 'manifest.json');
  if (!existsSync(path)) return [];
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, Chunk>>;
  const chunks = new Map<string, Chunk>();
  const reach = (name: string): void => {
    const chunk = manifest[name];
    if (chunk === undefined || chunks.has(name)) return;
    chunks.set(name, chunk);
    for (const next of chunk.imports ?? []) reach(next);
  };
  for (const [name, { isEntry }] of Object.entries(manifest)) if (isEntry === true) reach(name);
  const loaded = [...chunks.values()];
  const kilobytes = (files: Iterable<string>): number =>
    [...new Set(files)].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0) /
    1000;
  const row = (name: string, size: number, aim: Row['aim']): Row => ({
    group: 'web app, first load',
    name,
    unit: 'kB',
    value: timesOf([size]),
    floor: null,
    busy: null,
    aim,
  });
  return [
    row('script, gzip', kilobytes(loaded.map(({ file }) => file)), { of: 'max', atMost: aimedKilobytes }),
    row('style, gzip', kilobytes(loaded.flatMap(({ css }) => css ?? [])), null),
  ];
};
