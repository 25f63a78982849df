import assert from 'node:assert/strict';
import process from 'node:process';
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

test('a line that never ends costs no more than its letters', () => {
  const before = process.cpuUsage();
  const { push } = eventReader();
  for (let pieces = 0; pieces < 100_000; pieces += 1) push('data and no end');
  assert.deepEqual(push('\n\ndata: x\n\n'), [{ type: 'message', data: 'x' }]);
  const { user } = process.cpuUsage(before);
  assert.ok(user < 2_000_000, `${user / 1e6} s of the processor`);
});
