import { randomOf, type Random } from '../../../core/testing/random.ts';
import { recognize } from '../../recognize.ts';
import { zipOf, type Packed } from '../zip-of.ts';
import { damaged, damagedJson } from './mutate.ts';
import { fuzzedReaders, holdsLaws, kindOf, type FuzzedKind, type Look } from './readers.ts';

export interface FuzzFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface Attempt extends FuzzFile {
  readonly kind: FuzzedKind;
}

/** What went wrong with one file: an error, a second a megabyte exceeded, or memory beyond its measure. */
export interface Fault {
  readonly type: 'crash' | 'slow' | 'hang' | 'memory';
  readonly detail: string;
}

/** Files by what they are, those of which nothing is read left out. */
export const filesByKind = (files: readonly FuzzFile[]): ReadonlyMap<FuzzedKind, readonly FuzzFile[]> => {
  const byKind = new Map<FuzzedKind, FuzzFile[]>();
  for (const file of files) {
    const kind = kindOf(file.bytes, file.path);
    if (kind !== null) byKind.set(kind, [...(byKind.get(kind) ?? []), file]);
  }
  return byKind;
};

/** The damaged file that a seed stands for, the same on every machine that has the same files. */
export const attemptOf = (byKind: ReadonlyMap<FuzzedKind, readonly FuzzFile[]>, seed: number): Attempt => {
  const random = randomOf(seed);
  const kind = random.pick([...byKind.keys()].toSorted());
  const files = byKind.get(kind) ?? [];
  const { path, bytes } = random.pick(files);
  const { pieces, json = false } = fuzzedReaders[kind];
  const others = files.map((file) => file.bytes);
  if (kind === 'zip' && random.chance(0.7)) return { kind, path, bytes: packedAnew(byKind, random) };
  return {
    kind,
    path,
    bytes: json && random.chance(0.7) ? damagedJson(bytes, random) : damaged(bytes, random, pieces, others),
  };
};

/** What a member of a ZIP file may hold here. */
const mostPacked = 300_000;

/** A ZIP file by the book, of damaged files, which may say of them what is not so. */
const packedAnew = (byKind: ReadonlyMap<FuzzedKind, readonly FuzzFile[]>, random: Random): Uint8Array => {
  const kinds = [...byKind.keys()].toSorted();
  const member = (): Packed => {
    const kind = random.pick(kinds);
    const { path, bytes } = random.pick(byKind.get(kind) ?? []);
    const name = path.split('/').at(-1) ?? '';
    const content = random.chance(0.05)
      ? new Uint8Array(random.pick([1e6, 30e6]))
      : damaged(bytes.subarray(0, mostPacked), random, fuzzedReaders[kind].pieces).subarray(0, mostPacked);
    return {
      name: random.chance(0.7)
        ? name
        : random.pick([
            '',
            `../../${name}`,
            'Connections.csv',
            `${'a/'.repeat(2000)}b`,
            '\u202E',
            name.toUpperCase(),
          ]),
      content,
      ...(random.chance(0.1) ? { saidSize: random.pick([0, 1, content.length + 1, 2 ** 32 - 1]) } : {}),
      ...(random.chance(0.1) ? { flags: random.pick([1, 8, 64, 0xffff]) } : {}),
      ...(random.chance(0.1) ? { saidCrc: 0 } : {}),
    };
  };
  const members = Array.from({ length: 1 + random.below(6) }, member);
  const [first] = members;
  return zipOf(
    first !== undefined && random.chance(0.1)
      ? [
          ...members,
          ...Array.from({ length: random.below(3000) }, () => ({ ...first, content: new Uint8Array(1) })),
        ]
      : members,
  );
};

/** Seconds that a reading may take: one a megabyte, and what a machine takes to warm up. */
const mostSeconds = (length: number): number => 0.5 + length / 1e6;

/** Memory that a reading may take, in bytes. */
export const mostMemory = (length: number): number => 50e6 + 10 * length;

/** What is larger is read without a look at the laws, which takes longer than the reading. */
const mostLookedAt = 200_000;

/** Reads it as an import does: by what it seems to be, and by what it was before it was damaged. */
const readingOf = async ({ kind, path, bytes }: Attempt, look: Look = () => undefined): Promise<void> => {
  recognize(bytes, path);
  const now = kindOf(bytes, path);
  await fuzzedReaders[kind].read(bytes, path, look);
  if (now !== null && now !== kind) await fuzzedReaders[now].read(bytes, path, look);
};

/** Seconds of the processor, of this thread alone. */
const secondsOf = async (read: () => Promise<void>): Promise<number> => {
  const before = process.threadCpuUsage();
  await read();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1e6;
};

/** Reads the file and tells what is wrong with that; null where all is well. */
export const tryReading = async (attempt: Attempt): Promise<Fault | null> => {
  const { length } = attempt.bytes;
  const heapBefore = memoryInUse();
  try {
    let seconds = await secondsOf(() => readingOf(attempt));
    const grown = memoryInUse() - heapBefore;
    // Once may be the machine's fault, three times is the reader's.
    for (let left = 2; left > 0 && seconds > mostSeconds(length); left -= 1)
      seconds = Math.min(seconds, await secondsOf(() => readingOf(attempt)));
    if (seconds > mostSeconds(length))
      return { type: 'slow', detail: `${seconds.toFixed(1)} s for ${length} bytes` };
    if (length <= mostLookedAt) await readingOf(attempt, holdsLaws);
    return grown > mostMemory(length)
      ? { type: 'memory', detail: `${Math.round(grown / 1e6)} MB for ${length} bytes` }
      : null;
  } catch (error) {
    return { type: 'crash', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};

const memoryInUse = (): number => {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};
