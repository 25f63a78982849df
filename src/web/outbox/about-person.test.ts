import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CallAnswer } from '../../contract/calls.ts';
import { aboutPerson } from './about-person.ts';
import type { OfflineRequest, Waiting } from './outbox.ts';

const [ada, promise, ben] = [1, 2, 3].map((last) => `01a20000-0000-7000-8000-00000000000${last}`) as [
  string,
  string,
  string,
];

/** Of a page only what is looked at. */
const card = {
  person: { id: ada },
  name: 'Ada Quill',
  callName: 'Ada',
  promises: [{ id: promise }],
  ...Object.fromEntries(['threads', 'facts', 'thanks', 'planned'].map((name) => [name, []])),
  year: { talks: [] },
  timeline: { rows: [] },
} as unknown as CallAnswer<'showPerson'>;

const waits = (call: string, input: object): Waiting => ({
  ...({ call, input } as unknown as OfflineRequest),
  id: ada as Waiting['id'],
  what: call,
  saidAt: '2026-11-18T08:00:00.000Z',
  refused: null,
});

test('what waits is about whoever it names by id, by something of theirs, or in a line', () => {
  const line = (text: string) => waits('logConversation', { body: { id: 'x', text } });
  for (const [waiting, isAbout] of [
    [waits('changePerson', { params: { id: ada }, body: { place: 'Poti' } }), true],
    [waits('changePerson', { params: { id: ben }, body: { place: 'Adana' } }), false],
    [waits('changePromise', { params: { id: promise }, body: { state: 'kept' } }), true],
    [waits('finishCard', { params: { key: `thanks:${ada}:${ben}` } }), true],
    [waits('snoozeCard', { params: { key: `keep:${ben}` } }), false],
    [waits('addFact', { body: { personId: ben, what: 'knows Ada' } }), false],
    [line('coffee with ada, she was late'), true],
    [line('Called ADA QUILL.'), true],
    [line('lunch in Adana with Ben'), false],
  ] as const)
    assert.deepEqual(aboutPerson([waiting], card).length, isAbout ? 1 : 0, JSON.stringify(waiting.input));
});
