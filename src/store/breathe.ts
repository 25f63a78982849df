import { setImmediate } from 'node:timers/promises';

/** How long the store keeps the process to itself before others get their turn, in milliseconds. */
const longestHold = 20;

/** Lets waiting requests through, where enough time has passed since the last such pause. */
export const breather = (): (() => Promise<void>) => {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < longestHold) return;
    await setImmediate();
    last = performance.now();
  };
};
