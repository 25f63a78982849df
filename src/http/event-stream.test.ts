import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEventHub } from './event-hub.ts';
import { eventStream } from './event-stream.ts';

test('a window hears what is published, and its stream ends when the server stops', async () => {
  const hub = createEventHub();
  const stop = new AbortController();
  const response = eventStream(hub, stop.signal);
  assert.equal(response.headers.get('content-type'), 'text/event-stream');
  hub.publish({ type: 'changed', batch: null, action: 'log' });
  stop.abort();
  assert.equal(
    await response.text(),
    'retry: 2000\nid: 1\n\nevent: changed\ndata: {"type":"changed","batch":null,"action":"log"}\n\n',
  );
  hub.publish({ type: 'changed', batch: null, action: 'after' });
});

test('a window that goes is forgotten', async () => {
  const listening = new Set<unknown>();
  const stop = new AbortController();
  const response = eventStream(
    {
      publish: () => undefined,
      subscribe: (listener) => {
        listening.add(listener);
        return () => listening.delete(listener);
      },
    },
    stop.signal,
  );
  assert.equal(listening.size, 1);
  await response.body?.cancel();
  assert.equal(listening.size, 0);
  stop.abort();
});

test('a stream that is asked for while the server stops ends at once', async () => {
  assert.equal(await eventStream(createEventHub(), AbortSignal.abort()).text(), 'retry: 2000\nid: 1\n\n');
});

test('a window that comes back is told that something may have changed, also where the book is another', async () => {
  const stream = eventStream(createEventHub(), AbortSignal.abort(), () => true, true);
  assert.match(await stream.text(), /^retry: 2000\nid: 1\n\nevent: changed\n/);
});
