import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CalendarDay } from '../../core/dates/index.ts';
import type { InteractionId, PersonId } from '../../core/ids.ts';
import {
  emptyMends,
  findingsOf,
  marksOf,
  parseKeptLog,
  peopleThere,
  placedIn,
  previewBody,
  saveBody,
  unclearPeople,
  type LogDraft,
} from './log-view.ts';

const id = '01930000-0000-7000-8000-000000000001' as InteractionId;
const sam = '01930000-0000-7000-8000-00000000000a' as PersonId;
const text = 'Called Sam. I promised the report by Friday, and to call Ana. #ports';

const draft: LogDraft = {
  people: [
    { name: 'Sam', id: null, candidates: [{ id: sam, name: 'Sam Ode', organization: null }], span: [7, 10] },
  ],
  newPeople: [{ name: 'Ana', organization: null, title: null, span: [57, 60] }],
  mentioned: [],
  kind: 'call',
  planned: false,
  day: '2026-11-17' as CalendarDay,
  time: null,
  minutes: 20,
  direction: 'me',
  promises: [
    { by: 'me', what: 'the report', due: '2026-11-20' as CalendarDay, span: [12, 43] },
    { by: 'me', what: 'call Ana', due: null, span: [49, 60] },
  ],
  threads: [],
  favors: [],
  asks: [],
  facts: [],
  openings: [],
  topics: ['ports'],
  note: '',
  thanks: [],
};

test('without mends only the words are sent', () => {
  assert.deepEqual(saveBody(id, text, draft, emptyMends), { id, text });
  assert.deepEqual(saveBody(id, text, null, emptyMends), { id, text });
});

test('a mended list goes along whole, an untouched one does not', () => {
  const mends = {
    ...emptyMends,
    removed: ['promises:call Ana'],
    due: { 'promises:the report': '2026-11-23' as CalendarDay },
  };
  assert.deepEqual(saveBody(id, text, draft, mends).changes, {
    promises: [{ by: 'me', what: 'the report', due: '2026-11-23' }],
  });
  assert.deepEqual(previewBody(text, mends), { text });
});

test('a promise goes over to the other side, and back', () => {
  const mends = { ...emptyMends, by: { 'promises:call Ana': 'them' as const } };
  assert.deepEqual(
    saveBody(id, text, draft, mends).changes?.promises?.map(({ by, what }) => [by, what]),
    [
      ['me', 'the report'],
      ['them', 'call Ana'],
    ],
  );
});

test('who was only named, and who was there, stands where the user says, before the server does and after', () => {
  const ana = { name: 'Ana', id: null, span: [57, 60] } as const;
  const mends = { ...emptyMends, people: { Ana: 'named' as const } };
  const { newPeople, mentioned } = placedIn(draft, mends);
  assert.deepEqual([newPeople, mentioned], [[], [ana]]);
  assert.equal(peopleThere(draft, mends), 1);
  const answered = { ...draft, newPeople: [], mentioned: [ana] };
  assert.deepEqual(placedIn(answered, mends).mentioned, [ana]);
  const back = placedIn(answered, { ...emptyMends, people: { Ana: 'there' } });
  assert.deepEqual([back.newPeople.map(({ name }) => name), back.mentioned], [['Ana'], []]);
});

test('mended words keep their key, so that a second mend meets the same finding', () => {
  const [first] = findingsOf(draft, {
    ...emptyMends,
    what: { 'promises:the report': 'the long report' },
  }).promises;
  assert.equal(first?.what, 'the long report');
  assert.equal(first?.key, 'promises:the report');
});

test('a removed topic leaves an empty list, which says that there is none', () => {
  const body = saveBody(id, text, draft, { ...emptyMends, removed: ['topics:ports'] });
  assert.deepEqual(body.changes, { topics: [] });
});

test('an ask can be another kind, answered, or none at all', () => {
  const ask = {
    kind: 'advice' as const,
    what: 'a referral',
    answered: null,
    offered: false,
    earlier: false,
    person: 'Sam',
  };
  const asking: LogDraft = { ...draft, asks: [{ ...ask, span: [0, 10] }] };
  assert.deepEqual(saveBody(id, text, asking, emptyMends).changes, undefined);
  const mends = {
    ...emptyMends,
    asked: { 'asks:a referral': { kind: 'referral' as const, answered: 'yes' as const } },
  };
  assert.deepEqual(saveBody(id, text, asking, mends).changes, {
    asks: [{ ...ask, kind: 'referral', answered: 'yes' }],
  });
  const none = saveBody(id, text, asking, { ...emptyMends, removed: ['asks:a referral'] });
  assert.deepEqual(none.changes, { asks: [] });
});

test('kind, day, time, minutes and direction override what was found, and go into the preview', () => {
  const mends = { ...emptyMends, minutes: null, kind: 'coffee' as const, time: '15:00' };
  assert.equal(findingsOf(draft, mends).minutes, null);
  assert.equal(findingsOf(draft, mends).kind, 'coffee');
  assert.deepEqual(previewBody(text, mends).changes, { minutes: null, kind: 'coffee', time: '15:00' });
});

test('an unclear name asks until somebody says who is meant', () => {
  assert.deepEqual(
    unclearPeople(draft, emptyMends).map(({ name }) => name),
    ['Sam'],
  );
  for (const meant of [sam, 'new', 'nobody'] as const)
    assert.deepEqual(unclearPeople(draft, { ...emptyMends, people: { Sam: meant } }), []);
  assert.equal(peopleThere(draft, { ...emptyMends, people: { Sam: 'nobody' } }), 1);
});

test('what was removed loses its line under the words', () => {
  const marks = marksOf(text, draft, {
    ...emptyMends,
    removed: ['promises:call Ana'],
    people: { Ana: 'nobody' },
  });
  assert.deepEqual(
    marks.map((mark) => mark.id),
    ['person:Sam', 'promises:the report'],
  );
});

test('a kept line comes back with its mends; what cannot be read is no line', () => {
  const kept = { id, text, mends: { ...emptyMends, removed: ['topics:ports'] } };
  assert.deepEqual(parseKeptLog(JSON.stringify(kept)), kept);
  assert.deepEqual(parseKeptLog(JSON.stringify({ id, text })), { id, text, mends: emptyMends });
  for (const broken of [null, '', '{', 'null', '7', '{"text":5}']) assert.equal(parseKeptLog(broken), null);
});

test('words for when and how long are found where they stand', () => {
  const drawn = (said: string): readonly string[] =>
    marksOf(said, { ...draft, people: [], newPeople: [], promises: [] }, emptyMends).map(({ span }) =>
      said.slice(...span),
    );
  const cases: Record<string, readonly string[]> = {
    'Called Ada yesterday for 20 min': ['20 min', 'yesterday'],
    'Coffee with Tom last Friday, half an hour': ['half an hour', 'last Friday'],
    'Spoke for 1.5 hours 3 days ago': ['1.5 hours', '3 days ago'],
    'A mining story': [],
  };
  for (const [said, words] of Object.entries(cases)) assert.deepEqual(drawn(said), words, said);
});
