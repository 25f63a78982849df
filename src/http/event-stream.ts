import type { ServerEvent } from '../contract/index.ts';
import type { EventHub } from './event-hub.ts';

/** Proxies and sleeping laptops drop silent connections; a comment line keeps them. */
const heartbeatMs = 25_000;

/**
 * The hub's events as server-sent events, until the window goes or the server stops.
 * @param isIn asked with each heartbeat: whoever listens may have come to their end in silence
 * @param isBack it listened before and was cut off: what happened since, even another book in the place of this one, is
 * not known to it
 */
export const eventStream = (
  hub: EventHub,
  stop: AbortSignal,
  isIn: () => boolean = () => true,
  isBack = false,
): Response => {
  const encoder = new TextEncoder();
  let release = (): void => undefined;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      const send = (text: string): void => controller.enqueue(encoder.encode(text));
      const tell = (event: ServerEvent): void =>
        send(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
      const heartbeat = setInterval(() => {
        if (isIn()) send(': still here\n\n');
      }, heartbeatMs);
      const unsubscribe = hub.subscribe(tell);
      const close = (): void => {
        release();
        controller.close();
      };
      release = () => {
        clearInterval(heartbeat);
        unsubscribe();
        stop.removeEventListener('abort', close);
      };
      stop.addEventListener('abort', close);
      // A window that was cut off asks again after this, with the id, and then everything on screen is asked anew.
      send('retry: 2000\nid: 1\n\n');
      if (isBack) tell({ type: 'changed', batch: null, action: 'back' });
      if (stop.aborted) close();
    },
    cancel: () => release(),
  });
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store, no-transform' },
  });
};
