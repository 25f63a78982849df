import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { eventReader, type StreamedEvent } from './event-stream.ts';

const stream =
  ': hello\r\n\r\nevent: words\ndata: one\ndata:two\n\nid: 3\rdata: Grüße: x\r\rretry: 5\n\ndata\n\ndata: cut';

const events: readonly StreamedEvent[] = [
  { type: 'words', data: 'one\ntwo' },
  { type: 'message', data: 'Grüße: x' },
  { type: 'message', data: '' },
];

test('events are the same wherever the stream is cut', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(stream.length), { maxLength: 8 }), (places) => {
      const cuts = [0, ...places, stream.length].toSorted((one, other) => one - other);
      const { push } = eventReader();
      const read = cuts.slice(1).flatMap((to, index) => push(stream.slice(cuts[index], to)));
      assert.deepEqual(read, events);
    }),
  );
});
