import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { CalendarDay, TimeZone } from '../src/core/dates/index.ts';
import { reportLines } from './report.ts';
import { reached, type Row } from './row.ts';
import { seedBook } from './seed/book.ts';
import { connectionsFile, vcardFile } from './seed/files.ts';
import { keptLayers } from './seed/making.ts';
import { randomOf } from '../src/core/testing/random.ts';
import { timesOf } from './times.ts';
import { measureWeb } from './web.ts';

const today = '2026-11-18' as CalendarDay;
const zone = 'Europe/Paris' as TimeZone;

test('percentiles are samples: the smallest that so many are not above', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  assert.deepEqual(timesOf(hundred), { samples: 100, p50: 50, p95: 95, max: 100 });
  assert.deepEqual(timesOf([7]), { samples: 1, p50: 7, p95: 7, max: 7 });
  assert.deepEqual(timesOf([3, 1, 2]), { samples: 3, p50: 2, p95: 3, max: 3 });
});

test('the same seed makes the same files, another seed others', () => {
  for (const make of [connectionsFile, vcardFile]) {
    assert.deepEqual(make(200, 1, today), make(200, 1, today));
    assert.notDeepEqual(make(200, 1, today), make(200, 2, today));
  }
  const random = randomOf(1);
  const ranks = Array.from({ length: 1000 }, () => random.rank(50));
  assert.ok(ranks.every((rank) => rank >= 0 && rank < 50));
  assert.ok(ranks.filter((rank) => rank === 0).length > ranks.filter((rank) => rank === 9).length);
});

test('a seeded book has what its plan says: people within the caps, talks with people, everyone heard of', () => {
  const plan = { people: 400, interactions: 2000, seed: 3, today, zone, everyoneTalked: true };
  const parts = [...seedBook(plan)];
  const people = parts.flatMap(({ person }) => person ?? []);
  const talks = parts.flatMap(({ interaction }) => interaction ?? []).filter(({ planned }) => !planned);
  const participants = parts.flatMap(({ participant }) => participant ?? []);
  assert.equal(people.length, 400);
  assert.deepEqual(
    people.map(({ layer }) => layer).filter((layer) => layer !== null),
    keptLayers,
  );
  assert.equal(talks.length, 2000);
  assert.ok(talks.every(({ day }) => day <= today));
  assert.equal(new Set(participants.map(({ personId }) => personId)).size, 400);
  assert.deepEqual([...seedBook(plan)], parts);
});

test('a seeded book of edges has so many pairs more who know each other', () => {
  const plan = { people: 300, interactions: 0, seed: 3, today, zone, everyoneTalked: false };
  const relations = (edges: object): number =>
    [...seedBook({ ...plan, ...edges })].flatMap(({ relation }) => relation ?? []).length;
  assert.equal(relations({ edges: 900 }) - relations({}), 900);
});

const row: Row = {
  group: 'web app',
  name: 'script',
  unit: 'kB',
  value: timesOf([120]),
  floor: 100,
  busy: null,
  aim: { of: 'ratio', atMost: 2 },
};

test('an aim is reached by the figure that it is about', () => {
  assert.equal(reached(row), true);
  assert.equal(reached({ ...row, floor: 50 }), false);
  assert.equal(reached({ ...row, floor: null }), null);
  assert.equal(reached({ ...row, aim: { of: 'max', atMost: 119 } }), false);
  assert.equal(reached({ ...row, value: timesOf([1, 2, 300]), aim: { of: 'p95', atMost: 299 } }), false);
  assert.equal(reached({ ...row, aim: null }), null);
  const lines = reportLines([row, { ...row, name: 'a much longer name' }]).slice(1);
  assert.equal(new Set(lines.slice(1).map((line) => line.indexOf('120 kB'))).size, 1);
});

test('the first load is the entry and all that it imports, each file once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'goodturn-bench-web-'));
  try {
    mkdirSync(join(folder, '.vite'));
    const contents = { 'a.js': 'a'.repeat(5000), 'b.js': 'b'.repeat(7000), 'later.js': 'c'.repeat(9000) };
    for (const [name, content] of Object.entries(contents)) writeFileSync(join(folder, name), content);
    const manifest = {
      'index.html': { file: 'a.js', isEntry: true, imports: ['_b.js'], dynamicImports: ['later.tsx'] },
      '_b.js': { file: 'b.js', imports: ['index.html'] },
      'later.tsx': { file: 'later.js' },
    };
    writeFileSync(join(folder, '.vite', 'manifest.json'), JSON.stringify(manifest));
    const [script] = measureWeb(folder);
    const expected = (gzipSync(contents['a.js']).length + gzipSync(contents['b.js']).length) / 1000;
    assert.equal(script?.value.max, expected);
    assert.deepEqual(measureWeb(join(folder, 'nowhere')), []);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the whole bench runs on small sizes and measures every line; no time is judged', async () => {
  const main = fileURLToPath(new URL('./main.ts', import.meta.url));
  // It is no test of this run: what it shares with browser tests would tell the runner that they are over, on its output.
  const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
  const { stdout } = await promisify(execFile)(process.execPath, [main, '--quick', '--json'], { env });
  const { rows } = JSON.parse(stdout) as { readonly rows: readonly Row[] };
  for (const { group, name, value } of rows)
    assert.ok(value.p50 > 0 && value.p50 <= value.p95 && value.p95 <= value.max, `${group}: ${name}`);
  const names = rows.map(({ name }) => name);
  for (const name of [
    'start to first answer, Today',
    'memory of the server, left alone',
    'Today, first of a day',
    'search, a key',
    'person page',
    'log, save',
    'send, read, find people, write talks',
  ])
    assert.ok(names.includes(name), name);
});
