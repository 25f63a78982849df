import { useSyncExternalStore } from 'react';

/** Whether Goodturn answered when it was last asked. Until it was asked, it is taken to. */
let answers = true;
const watchers = new Set<() => void>();
const backListeners = new Set<() => void>();

const turn = (next: boolean): void => {
  if (answers === next) return;
  answers = next;
  for (const changed of watchers) changed();
  if (next) for (const back of backListeners) back();
};

/** What every call to the server tells of the way to it. */
export const way = {
  answered: (): void => turn(true),
  silent: (): void => turn(false),
  isSilent: (): boolean => !answers,
};

/** Calls back each time Goodturn answers again after it did not. */
export const onWayBack = (listener: () => void): (() => void) => {
  backListeners.add(listener);
  return () => backListeners.delete(listener);
};

const subscribe = (changed: () => void): (() => void) => {
  watchers.add(changed);
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    watchers.delete(changed);
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
};

/** Whether there is a way to the book: the browser has a network, and Goodturn answered when last asked. */
export const useHasWay = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => answers && navigator.onLine,
    () => true,
  );
