import { setImmediate } from 'node:timers/promises';

/** How long the store keeps the process to itself before others get their turn, in milliseconds. */
const longestHold = 20;

/**
 * Lets waiting requests through, where enough time has passed since the last such pause. Answers null where it has not:
 * whoever asks a million times need not wait a million times.
 */
export const breather = (): (() => Promise<void> | null) => {
  let last = performance.now();
  const pause = async (): Promise<void> => {
    await setImmediate();
    last = performance.now();
  };
  return () => (performance.now() - last < longestHold ? null : pause());
};
