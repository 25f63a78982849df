import type { QueryClient } from '@tanstack/react-query';
import { hrefOf } from '../../contract/client.ts';
import { askAnew } from './ask-anew.ts';
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
    let wasOpen = true;
    source.addEventListener('open', () => {
      wasOpen = true;
      way.answered();
    });
    source.addEventListener('error', () => {
      // Why it ended only a question can tell: this device may be shut out, and then keeps nothing from that moment on.
      const isRefused = source?.readyState === EventSource.CLOSED;
      if (wasOpen || isRefused) void askAnew(queryClient, { queryKey: ['status'] });
      wasOpen = false;
      // The browser tries again by itself, but not where it was refused, or a proxy answered for a server that is not there.
      if (isRefused) again = setTimeout(open, tryAgainMs);
    });
    source.addEventListener('changed', () => {
      void askAnew(queryClient);
      for (const listener of listeners) listener();
    });
  };
  const onVisible = (): void => {
    if (document.visibilityState === 'visible') {
      // A day may have passed while nobody looked.
      void askAnew(queryClient);
      if (source === null || source.readyState === EventSource.CLOSED) open();
    }
  };
  open();
  // Whatever happened while there was no way is not known yet.
  const stopWatching = onWayBack(() => void askAnew(queryClient));
  document.addEventListener('visibilitychange', onVisible);
  return () => {
    document.removeEventListener('visibilitychange', onVisible);
    stopWatching();
    clearTimeout(again);
    source?.close();
  };
};
