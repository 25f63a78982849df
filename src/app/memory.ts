import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export interface SmallMemory {
  /** Does the work of one request; when none has been at work for a while, what they left behind goes. */
  readonly during: <Value>(work: () => Value | Promise<Value>) => Promise<Value>;
  readonly stop: () => void;
}

/** How much the heap may grow between two collections; V8 itself may wait until it is four times as large. */
const growthPercent = 25;

/** As bin/runtime.js begins a server, where it can. */
const isYoungBounded = (): boolean =>
  process.execArgv.some((flag) => flag.startsWith('--max-semi-space-size='));

const defaultRestMs = 5000;
/** Between two looks at what the process holds: to ask the system takes a third of a millisecond. */
const lookEveryMs = 100;

/**
 * Bytes that the process may hold before V8 collects as it would on a small machine, and those at which it does so no
 * more. Its great collections then give back the pages they empty, which it else keeps for what comes next; as every
 * answer takes a quarter more work meanwhile, it is done for the one or two collections that this needs.
 */
export interface MemoryBounds {
  readonly most: number;
  readonly enough: number;
}

const defaultBounds: MemoryBounds = { most: 180e6, enough: 170e6 };

type Collect = (
  how:
    | { readonly type: 'major'; readonly execution: 'sync'; readonly flavor: 'last-resort' }
    | { readonly type: 'minor' | 'major'; readonly execution: 'sync' },
) => void;

let taken: Collect | undefined;

/** Taken once: each look for it makes a whole context, and a ZIP file is read in thousands of pieces. */
const takeCollect = (): Collect => {
  if (taken !== undefined) return taken;
  setFlagsFromString('--expose-gc');
  taken = runInNewContext('gc') as Collect;
  return taken;
};

/** V8 lets 64 MB of chunks pile up before it looks whether anybody still wants them. */
const passedBytes = 4e6;
/** What is made of a file while it is read, and outlives the chunk it came in, goes after so many. */
const readBytes = 12e6;

const lettingGo = (every: number, type: 'minor' | 'major'): ((bytes: number) => void) => {
  const collect = takeCollect();
  let passed = 0;
  return (bytes) => {
    passed += bytes;
    if (passed < every) return;
    passed = 0;
    collect({ type, execution: 'sync' });
  };
};

/** Says what passes through of a file, so that chunks which have passed go at once. */
export const letChunksGo = (): ((bytes: number) => void) => lettingGo(passedBytes, 'minor');

/** Says what was read of a file, so that what came of it and is done with goes too. */
export const letReadGo = (): ((bytes: number) => void) => lettingGo(readBytes, 'major');

/** Looks what the process holds, and has V8 save where that is too much. */
const savingBeyond = ({
  most,
  enough,
}: MemoryBounds): { readonly look: () => void; readonly stop: () => void } => {
  let isSaving = false;
  const save = (shallSave: boolean): void => {
    if (shallSave === isSaving) return;
    isSaving = shallSave;
    setFlagsFromString(shallSave ? '--optimize-for-size' : '--no-optimize-for-size');
  };
  return {
    look: () => save(process.memoryUsage.rss() > (isSaving ? enough : most)),
    stop: () => save(false),
  };
};

/** A request that takes longer is looked after while it is answered. */
const longMs = 250;
/**
 * What a server beyond its bound may add before V8 collects, which by itself lets a quarter of the heap pile up beside what
 * lies outside it. Whoever holds much already may need all of it: they may add three fifths of what is beyond, too: each collection
 * halts an import of tens of thousands for a tenth of a second.
 */
const addedBytes = 6e6;
const addedShare = 0.6;

/** While a long request is answered by a server that holds too much, what is done with goes sooner. */
const lookAfter = (collect: Collect, { most }: MemoryBounds): { readonly stop: () => void } => {
  let left = most;
  const looking = setInterval(() => {
    const held = process.memoryUsage.rss();
    left = Math.max(most, Math.min(left, held));
    if (held - left < addedBytes + addedShare * (left - most)) return;
    collect({ type: 'major', execution: 'sync' });
    left = process.memoryUsage.rss();
  }, longMs).unref();
  return { stop: () => clearInterval(looking) };
};

/**
 * Keeps the memory of a server small that mostly waits: V8 is made for programs with a machine of their own, and
 * gives back what it once took only when it is asked to.
 */
export const keepMemorySmall = (
  restMs: number = defaultRestMs,
  bounds: MemoryBounds = defaultBounds,
): SmallMemory => {
  const collect = takeCollect();

  setFlagsFromString(`--heap-growing-percent=${growthPercent}`);
  // Where nothing bounds the young generation, it stays as large as the start has made it: 32 MB instead of 64.
  if (!isYoungBounded()) setFlagsFromString('--semi-space-growth-factor=1');

  // The bound is heeded from the next great collection on, which would else come when the heap is four times as large.
  collect({ type: 'major', execution: 'sync' });

  const saving = savingBeyond(bounds);
  let look: NodeJS.Timeout | undefined;
  let atWork = 0;
  const rest = setTimeout(() => {
    // Any lesser collection keeps the pages it has emptied.
    if (atWork === 0) collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  }, restMs).unref();

  return {
    during: async (work) => {
      atWork += 1;
      const { stop } = lookAfter(collect, bounds);
      try {
        return await work();
      } finally {
        stop();
        atWork -= 1;
        look ??= setTimeout(() => {
          look = undefined;
          saving.look();
        }, lookEveryMs).unref();
        rest.refresh();
      }
    },
    stop: () => {
      clearTimeout(rest);
      clearTimeout(look);
      saving.stop();
    },
  };
};
