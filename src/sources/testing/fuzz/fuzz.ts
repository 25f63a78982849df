import { Worker } from 'node:worker_threads';
import { attemptOf, filesByKind, mostMemory, type Attempt, type Fault, type FuzzFile } from './attempt.ts';
import type { FuzzedKind } from './readers.ts';
import type { WorkerTask } from './worker.ts';

/** A damaged file that was not read as it should be, and the seed that makes it again. */
export interface Finding extends Attempt {
  readonly seed: number;
  readonly fault: Fault;
}

export interface FuzzPlan {
  readonly files: readonly FuzzFile[];
  readonly kinds: readonly FuzzedKind[];
  readonly seed: number;
  /** Damaged files to read at most. */
  readonly runs: number;
  /** And for so long at most. */
  readonly milliseconds: number;
  readonly onFinding: (finding: Finding) => void;
}

/** How often a look is taken at whoever reads. */
const lookEvery = 200;

/** Seconds of the processor after which one file is given up: it is read several times where it is slow. */
const hangsAfter = (length: number): number => 5 + 5 * (length / 1e6);

/** What a thread needs by itself, in megabytes, before it reads anything. */
export const heapOfItsOwn = 60;

/** Reads damaged files one after another and hands over what is not read as it should be; answers how many were read. */
export const fuzz = async (plan: FuzzPlan): Promise<number> => {
  const deadline = performance.now() + plan.milliseconds;
  const end = plan.seed + plan.runs;
  let next = plan.seed;
  while (next < end && performance.now() < deadline) {
    // A thread that hangs or bursts is replaced by one that goes on behind that file.
    const stopped = await readOn(plan, { from: next, to: end }, deadline);
    next = stopped.seed;
    for (const suspect of stopped.suspects) if (await needsTooMuch(plan, suspect)) plan.onFinding(suspect);
    if (stopped.fault === null) break;
    report(plan, stopped.seed, stopped.fault);
    next += 1;
  }
  return next - plan.seed;
};

const report = ({ files, kinds, onFinding }: FuzzPlan, seed: number, fault: Fault): void => {
  const byKind = new Map([...filesByKind(files)].filter(([kind]) => kinds.includes(kind)));
  onFinding({ seed, ...attemptOf(byKind, seed), fault });
};

interface Stopped {
  /** The file that it stopped at, or behind the last one. */
  readonly seed: number;
  /** Null where all was read, or time is up. */
  readonly fault: Fault | null;
  /** Files that seemed to take too much memory. */
  readonly suspects: readonly Finding[];
}

const readOn = async (
  plan: FuzzPlan,
  { from, to }: { from: number; to: number },
  deadline: number,
  heap = 1024,
): Promise<Stopped> => {
  const progress = new SharedArrayBuffer(2 * Float64Array.BYTES_PER_ELEMENT);
  const now = new Float64Array(progress);
  const { files, kinds } = plan;
  const worker = new Worker(new URL('worker.ts', import.meta.url), {
    workerData: { files, kinds, from, to, progress } satisfies WorkerTask,
    resourceLimits: { maxOldGenerationSizeMb: heap },
  });
  const suspects: Finding[] = [];
  worker.on('message', (finding: Finding) => {
    if (finding.fault.type === 'memory') suspects.push(finding);
    else plan.onFinding(finding);
  });
  const { promise, resolve } = Promise.withResolvers<Fault | null>();
  let seen = { seed: Number.NaN, since: process.cpuUsage() };
  const watch = setInterval(() => {
    const [seed = from, length = 0] = now;
    if (seed !== seen.seed) seen = { seed, since: process.cpuUsage() };
    // Whoever waits here takes none of it: what the process takes is the reading.
    const seconds = process.cpuUsage(seen.since).user / 1e6;
    if (seconds > hangsAfter(length))
      resolve({ type: 'hang', detail: `${Math.round(seconds)} s for ${length} bytes` });
    else if (performance.now() > deadline) resolve(null);
  }, lookEvery);
  worker.on('error', (error: Error) => {
    const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    resolve({ type: isMemory ? 'memory' : 'crash', detail: error.stack ?? error.message });
  });
  worker.on('exit', () => resolve(null));
  const fault = await promise;
  clearInterval(watch);
  await worker.terminate();
  return { seed: now[0] ?? from, fault, suspects };
};

/** Garbage counts while it lies about: whether it is needed shows in a thread that has no room for it. */
const needsTooMuch = async (plan: FuzzPlan, { seed, bytes }: Finding): Promise<boolean> => {
  const room = heapOfItsOwn + Math.ceil(mostMemory(bytes.length) / 1e6);
  const again = { ...plan, onFinding: () => undefined };
  const { fault } = await readOn(again, { from: seed, to: seed + 1 }, Infinity, room);
  return fault?.type === 'memory';
};
