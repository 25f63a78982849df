import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { test } from 'node:test';
import { openDoors, type OpenDoors } from './doors.ts';

type Answer = Parameters<typeof openDoors>[0];

const request = 'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n';

const open = async (answer: Answer): Promise<OpenDoors> => {
  const doors = await openDoors(answer, { host: '127.0.0.1', port: 0 }, null, answer);
  assert.ok(doors.ok);
  return doors.value;
};

/** The time that a closing door gives to requests never comes, so whoever waits for it waits for ever. */
const noTimePasses = { apis: ['setTimeout' as const] };

test('a door closes at once on a line that has asked for nothing, as browsers open them ahead', async (t) => {
  const doors = await open(() => new Response('here'));
  const line = connect(doors.ports.machine, '127.0.0.1');
  await once(line, 'connect');
  // Lines are taken in order: once this is answered, the silent one stands too.
  await (await fetch(`http://127.0.0.1:${doors.ports.machine}/`)).text();
  t.mock.timers.enable(noTimePasses);
  await Promise.all([doors.close(), once(line, 'close')]);
});

test('an answer that has begun when a door closes goes on to its end, and its line is not kept after it', async (t) => {
  const answer = new TransformStream<string, string>();
  const writer = answer.writable.getWriter();
  const answers = [new Response(answer.readable.pipeThrough(new TextEncoderStream()))];
  const doors = await open(() => answers.shift() ?? new Response('once more'));
  const line = connect(doors.ports.machine, '127.0.0.1').setEncoding('utf8');
  let heard = '';
  line.on('data', (data: string) => {
    heard += data;
  });
  const hear = async (words: string): Promise<void> => {
    while (!heard.includes(words)) await once(line, 'data');
  };
  line.write(request);
  await Promise.all([writer.write('the first half, '), hear('the first half, ')]);
  t.mock.timers.enable(noTimePasses);
  const closed = doors.close();
  await Promise.all([writer.close(), hear('0\r\n\r\n')]);
  // On a line that is kept this would be answered.
  line.on('error', () => null).write(request);
  await Promise.all([closed, line.closed || once(line, 'close')]);
  assert.doesNotMatch(heard, /once more/u);
});

test('an answer that never ends is cut off after a while', async (t) => {
  const doors = await open(() => new Response(new ReadableStream()));
  const line = connect(doors.ports.machine, '127.0.0.1');
  line.write(request);
  await once(line, 'data');
  t.mock.timers.enable(noTimePasses);
  const closed = doors.close();
  t.mock.timers.tick(5000);
  await closed;
});
