import type { QueryClient } from '@tanstack/react-query';
import { hrefOf } from '../../contract/client.ts';

const listeners = new Set<() => void>();

/** Calls back after each change of the book, whoever made it. */
export const onChanged = (listener: () => void): void => void listeners.add(listener);

/** Listens to what other windows, the command line and jobs write, and brings what is on screen up to date. */
export const watchEvents = (queryClient: QueryClient): (() => void) => {
  let source: EventSource | null = null;
  const open = (): void => {
    source?.close();
    source = new EventSource(hrefOf('watchEvents', {}));
    source.addEventListener('changed', () => {
      void queryClient.invalidateQueries();
      for (const listener of listeners) listener();
    });
  };
  const onVisible = (): void => {
    if (document.visibilityState === 'visible') {
      // A day may have passed while nobody looked.
      void queryClient.invalidateQueries();
      if (source === null || source.readyState === EventSource.CLOSED) open();
    }
  };
  open();
  document.addEventListener('visibilitychange', onVisible);
  return () => {
    document.removeEventListener('visibilitychange', onVisible);
    source?.close();
  };
};
