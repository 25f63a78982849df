import assert from 'node:assert/strict';
import { test } from 'node:test';
import { method } from '../config/index.ts';
import type { CalendarDay } from '../dates/index.ts';
import type { Id, InteractionId } from '../ids.ts';
import { cardRules } from './card.ts';
import { firstLine, payloadFor, type PayloadContext, type PersonDetails } from './payload.ts';
import { rowOf } from './testing/rows.ts';
import { at, interactionOn, personNamed, promiseTo, thanksTo, threadOf, tieFrom } from './testing/view.ts';

const ada = personNamed('Ada Quill');
const call = interactionOn('i1', '2026-11-17', [ada], {
  minutes: 20,
  text: 'Called Ada. No openings right now.',
});
const context: PayloadContext = { today: '2026-11-18' as CalendarDay, now: at('2026-11-18'), method };

const details: PersonDetails = {
  id: ada.id,
  name: ada.name,
  call: ada.call,
  title: null,
  company: null,
  howWeMet: null,
  introducedBy: null,
  tie: tieFrom(ada, [call]),
  lastTalk: call,
  thanks: [thanksTo(ada, 'i1', at('2026-11-18', 1080))],
  interactions: [call],
  promises: [promiseTo(ada, 'p1', '2026-11-20', { what: 'send her the article on port logistics' })],
  threads: [threadOf(ada, 't1', '2026-11-10'), threadOf(ada, 't2', '2027-03')],
  facts: [],
  favors: [
    {
      id: 'f1' as Id<'FavorId'>,
      personId: ada.id,
      direction: 'received',
      kind: 'advice',
      what: 'start with the smallest port',
      day: '2026-11-17' as CalendarDay,
      minutes: null,
      interactionId: 'i0' as InteractionId,
      useful: null,
      history: false,
    },
  ],
  topics: [],
};

const person = { person: { id: ada.id, name: ada.name } };
const draftOf = (key: string, rule: Parameters<typeof rowOf>[0]): readonly string[] => {
  const payload = payloadFor(rowOf(rule, 'x', { ...person, key }), details, context);
  return payload?.kind === 'draft' ? payload.lines : [];
};

test('a thanks card carries its three lines', () => {
  assert.deepEqual(draftOf('thanks:i1:ada', 'thanks'), [
    'Hi Ada, thank you for the 20 minutes on the phone yesterday.',
    'Thank you for telling me straight that there are no openings right now; I would rather know.',
    'I will send you the article on port logistics by Friday.',
  ]);
  assert.equal(
    payloadFor(rowOf('thanks', 'x', { ...person, key: 'thanks:gone:ada' }), details, context),
    null,
  );
});

test('the other cards carry words of the record, with gaps where only the user knows', () => {
  assert.deepEqual(draftOf('promise:p1', 'promise'), [
    'Hi Ada, as promised: [the article on port logistics].',
  ]);
  assert.deepEqual(draftOf('thread:t1', 'thread'), [
    'Hi Ada, last time you told me about this: the launch of Beta. How did it go?',
  ]);
  assert.match(
    draftOf('advice:i0:ada', 'advice').join(' '),
    /I used your advice: start with the smallest port\. \[what came of it\]/u,
  );
  assert.match(draftOf('birthday:ada:2026', 'birthday').join(' '), /^Happy birthday, Ada!/u);
  const keep = payloadFor(rowOf('keep', 'x', person), details, context);
  assert.ok(keep?.kind === 'choices');
  assert.equal(keep.choices[0]?.id, 'thread:t1');
  assert.equal(keep.choices.length, 11, 'a thread that has not happened yet is no choice');
  assert.equal(keep.memory, 'Called Ada. No openings right now.');
  assert.equal(payloadFor(rowOf('brief', 'x', person), details, context)?.kind, 'sections');
  assert.match(firstLine(details, context).line, /the launch of Beta\. How did it go\?$/u);
});

test('no payload says null, undefined or a guessed pronoun; one that a rule made stays', () => {
  for (const rule of cardRules) {
    const payload = payloadFor(rowOf(rule, 'p1', person), details, context);
    assert.doesNotMatch(JSON.stringify(payload), /undefined|\b(?:she|he|his|him)\b/iu, rule);
  }
  const own = { kind: 'question', question: 'Which?' } as const;
  assert.equal(payloadFor(rowOf('keep', 'x', { payload: own }), details, context), own);
  assert.equal(payloadFor(rowOf('keep', 'x'), null, context), null);
});
