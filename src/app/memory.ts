import { constants, PerformanceObserver } from 'node:perf_hooks';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export interface SmallMemory {
  /** Does the work of one request; when all have been done for a while, what they left behind goes. */
  readonly during: <Value>(work: () => Value | Promise<Value>) => Promise<Value>;
  readonly stop: () => void;
}

/** A book in use needs some 25 MB of heap. Work on more than this is an import or its like, and wants speed. */
const smallHeapBytes = 40e6;

/** How much a small heap may grow between two collections; V8 itself waits until it is several times as large. */
const smallGrowthPercent = 40;

const restMs = 5000;

/**
 * Keeps the memory of a server small that mostly waits: V8 is made for programs with a machine of their own, and
 * gives back what it once took only when it is asked to.
 */
export const keepMemorySmall = (): SmallMemory => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;

  let isSmall: boolean | null = null;
  const suitGrowth = (): void => {
    const small = getHeapStatistics().used_heap_size < smallHeapBytes;
    if (small === isSmall) return;
    isSmall = small;
    // The young generation stays as large as the start has made it: 8 MB instead of 64.
    setFlagsFromString(`--semi-space-growth-factor=${small ? 1 : 2}`);
    setFlagsFromString(`--heap-growing-percent=${small ? smallGrowthPercent : 0}`);
  };
  suitGrowth();
  const collections = new PerformanceObserver((list) => {
    const isMajor = ({ detail }: PerformanceEntry): boolean =>
      (detail as { readonly kind: number }).kind === constants.NODE_PERFORMANCE_GC_MAJOR;
    if (list.getEntries().some(isMajor)) suitGrowth();
  });
  collections.observe({ entryTypes: ['gc'] });

  let atWork = 0;
  const rest = setTimeout(() => {
    if (atWork === 0) collect();
  }, restMs).unref();

  return {
    during: async (work) => {
      atWork += 1;
      try {
        return await work();
      } finally {
        atWork -= 1;
        rest.refresh();
      }
    },
    stop: () => {
      clearTimeout(rest);
      collections.disconnect();
    },
  };
};
