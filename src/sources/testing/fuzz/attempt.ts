import { randomOf } from '../../../core/testing/random.ts';
import { recognize } from '../../recognize.ts';
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
  const isByValues = json && random.chance(0.7);
  const others = files.map((file) => file.bytes);
  return {
    kind,
    path,
    bytes: isByValues ? damagedJson(bytes, random) : damaged(bytes, random, pieces, others),
  };
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
