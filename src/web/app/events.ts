import type { QueryClient } from '@tanstack/react-query';
import { hrefOf } from '../../contract/client.ts';
import { onWayBack, way } from './way.ts';

const tryAgainMs = 10_000;

const listeners = new Set<() => void>();

/** Calls back after each change of the book, whoever made it. */
export const onChanged = (listener: () => void): void => void listeners.add(listener);

/** Listens to what other windows, the command line and jobs write, and brings what is on screen up to date. */
export const watchEvents = (queryClient: QueryClient): (() => void) => {
  let source: EventSource | null = null;
  let again: ReturnType<typeof setTimeout> | undefined;
  const open = (): void => {
    source?.close();
    clearTimeout(again);
    source = new EventSource(hrefOf('watchEvents', {}));
    source.addEventListener('open', way.answered);
    source.addEventListener('error', () => {
      // The browser tries again by itself, except where a proxy answered for a server that is not there.
      if (source?.readyState !== EventSource.CLOSED) return;
      again = setTimeout(open, tryAgainMs);
      // Why it was refused only a question can tell: this device may be shut out.
      void queryClient.invalidateQueries({ queryKey: ['status'] });
    });
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
  // Whatever happened while there was no way is not known yet.
  const stopWatching = onWayBack(() => void queryClient.invalidateQueries());
  document.addEventListener('visibilitychange', onVisible);
  return () => {
    document.removeEventListener('visibilitychange', onVisible);
    stopWatching();
    clearTimeout(again);
    source?.close();
  };
};
