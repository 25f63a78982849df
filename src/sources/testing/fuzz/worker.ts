/**
 * One thread of fuzzing: reads one damaged file after another and says which one it is at, so that whoever waits can
 * tell a hang from work. It may be ended at any moment.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { attemptOf, filesByKind, tryReading, type FuzzFile } from './attempt.ts';
import type { FuzzedKind } from './readers.ts';

export interface WorkerTask {
  readonly files: readonly FuzzFile[];
  readonly kinds: readonly FuzzedKind[];
  /** The first seed, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** The seed that is being read now, and the length of its file. */
  readonly progress: SharedArrayBuffer;
}

const { files, kinds, from, to, progress } = workerData as WorkerTask;
const now = new Float64Array(progress);
const byKind = new Map([...filesByKind(files)].filter(([kind]) => kinds.includes(kind)));

for (let seed = from; seed < to; seed += 1) {
  const attempt = attemptOf(byKind, seed);
  now.set([seed, attempt.bytes.length]);
  const fault = await tryReading(attempt);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads has no origin
  if (fault !== null) parentPort?.postMessage({ seed, ...attempt, fault });
}
now.set([to, 0]);
