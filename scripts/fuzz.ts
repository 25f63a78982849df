/**
 * npm run fuzz                     ten minutes of damaged files for every reader, from the fixtures
 * npm run fuzz -- --files DIR      and from the files below this folder
 * npm run fuzz -- --reader ics     for one reader
 * npm run fuzz -- --minutes 1 --seed 7 --runs 1000
 * npm run fuzz -- --keep DIR       where a file that was not read as it should be is kept (fuzz-findings)
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { filesByKind, type FuzzFile } from '../src/sources/testing/fuzz/attempt.ts';
import { fuzz, type Finding } from '../src/sources/testing/fuzz/fuzz.ts';
import { fuzzedKinds } from '../src/sources/testing/fuzz/readers.ts';
import { root } from './install.js';

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    runs: { type: 'string', default: 'Infinity' },
    reader: { type: 'string' },
    files: { type: 'string', multiple: true, default: [] },
    keep: { type: 'string', default: 'fuzz-findings' },
    help: { type: 'boolean', default: false },
  },
});

if (options.help) {
  console.log(`npm run fuzz -- [--files DIR]... [--reader KIND] [--minutes N] [--seed N] [--runs N] [--keep DIR]

Damages files of the fixtures and of DIR for ten minutes, and tells what no reader of theirs should do with them.
KIND is one of ${fuzzedKinds.join(', ')}. What is found is kept in DIR (fuzz-findings).`);
  process.exit(0);
}

const kinds = fuzzedKinds.filter((kind) => options.reader === undefined || kind === options.reader);
if (kinds.length === 0) {
  console.error(`There is no reader “${options.reader ?? ''}”; there are ${fuzzedKinds.join(', ')}.`);
  process.exit(2);
}
const missing = options.files.find((folder) => !existsSync(folder));
if (missing !== undefined) {
  console.error(`There is no folder ${missing}.`);
  process.exit(2);
}

/** What is larger makes every step slow, and shows nothing more. */
const mostBytes = 1024 * 1024;

const filesBelow = (folder: string): readonly FuzzFile[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && statSync(path).size <= mostBytes)
    .map((path) => ({ path, bytes: readFileSync(path) }));

const seed = Number(options.seed);
const files = [join(root, 'fixtures'), ...options.files].flatMap(filesBelow);
const byKind = filesByKind(files);
for (const kind of kinds) console.log(`${kind}: ${byKind.get(kind)?.length ?? 0} files`);
console.log(`seed ${seed}`);

const found: Finding[] = [];
const again = [
  ...options.files.map((folder) => ` --files ${folder}`),
  ...(options.reader === undefined ? [] : [` --reader ${options.reader}`]),
].join('');
const keep = (finding: Finding): void => {
  found.push(finding);
  mkdirSync(options.keep, { recursive: true });
  const path = join(
    options.keep,
    `${finding.kind}-${finding.fault.type}-${finding.seed}-${basename(finding.path)}`,
  );
  writeFileSync(path, finding.bytes);
  console.log(`\n${finding.kind}: ${finding.fault.type}, ${finding.fault.detail}`);
  console.log(`  kept as ${path}`);
  console.log(`  again: npm run fuzz -- --seed ${finding.seed} --runs 1${again}`);
};

const read = await fuzz({
  files,
  kinds,
  seed,
  runs: Number(options.runs),
  milliseconds: Number(options.minutes) * 60_000,
  onFinding: keep,
});
console.log(`\n${read} damaged files read, ${found.length} not as they should be`);
process.exitCode = found.length === 0 ? 0 : 1;
