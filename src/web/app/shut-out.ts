import { useSyncExternalStore } from 'react';

/** Whether the server has said that this device is not let in any more. */
let isOut = false;
const watchers = new Set<() => void>();

export const shutOut = (): void => {
  isOut = true;
  for (const changed of watchers) changed();
};

const subscribe = (changed: () => void): (() => void) => {
  watchers.add(changed);
  return () => watchers.delete(changed);
};

export const useIsShutOut = (): boolean => useSyncExternalStore(subscribe, () => isOut);
