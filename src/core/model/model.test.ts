import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { additionsOf, answerOf, changesOf, modelRequest } from './index.ts';

const draft =
  'Hi Ada, thank you for the twenty minutes on Friday. Your advice to look at the rotation programme before the analyst track was new to me, and I have rewritten my list since. I can check two pages of your survey, if that helps. [one thing of yours]';
const record = ['Riverside', 'cold chain', 'https://ports.example/cranes'];

test('what a proposal says that nobody said is told: links, numbers, days, names and whole claims', () => {
  const rows: readonly (readonly [proposal: string, found: readonly string[]])[] = [
    // The same in other words adds nothing.
    [
      'Hi Ada, thank you for the 20 minutes on Friday. Your advice to put the rotation programme first was new to me; I have rewritten my list. Shall I check two pages of the survey? [one thing of yours]',
      [],
    ],
    ['Hi Ada, thanks for Friday! Rotation first: that was new to me. I’d gladly check 2 pages.', []],
    // The record may be spoken of.
    ['Hi Ada, your cold chain talk at Riverside: https://ports.example/cranes.', []],
    ['Hi Ada, see www.ports.example/cranes/', []],
    ['Hi Ada, see https://evil.example/x now.', ['link https://evil.example/x']],
    ['Write to me at moe@mail.example, Ada.', ['link moe@mail.example']],
    ['Have a look at careers.example.com.', ['link careers.example.com']],
    ['Thank you for the 45 minutes.', ['number 45']],
    ['Thank you for the thirty minutes.', ['number thirty']],
    ['Could we talk on Tuesday, or tomorrow?', ['day Tuesday', 'day tomorrow']],
    ['May I thank you again? Will Friday do?', []],
    ['Hi Ada, as Marcus told me, the list of Acme is new.', ['name Marcus', 'name Acme']],
    ['Peter says your advice was good.', ['name Peter']],
    ['Your survey needs a [name of the reader] and [12 pages].', []],
    [
      'Hi Ada, thank you for Friday. My professor published an article about harbours and freight.',
      ['claim My professor published an article about harbours and freight.'],
    ],
  ];
  for (const [proposal, found] of rows)
    assert.deepEqual(
      additionsOf(proposal, draft, record).map(({ type, text }) => `${type} ${text}`),
      found,
      proposal,
    );
});

test('a draft adds nothing to itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      assert.deepEqual(additionsOf(text, text, []), []);
    }),
  );
});

test('what changed, word by word', () => {
  assert.deepEqual(changesOf('Hi Ada, thank you very much for it.', 'Hi Ada, thank you for all of it.'), [
    { type: 'same', text: 'Hi Ada, thank you' },
    { type: 'gone', text: ' very much' },
    { type: 'same', text: ' for' },
    { type: 'new', text: ' all of' },
    { type: 'same', text: ' it.' },
  ]);
  assert.deepEqual(changesOf('', 'Hi'), [{ type: 'new', text: 'Hi' }]);
  assert.deepEqual(changesOf('Hi', 'Hi'), [{ type: 'same', text: 'Hi' }]);
});

test('what stayed and went is the one text, what stayed and came the other', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b', 'c', ' ', '\n', 'd,', '  e'), { maxLength: 30 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const changes = changesOf(before, after);
      const without = (left: 'gone' | 'new'): string =>
        changes.flatMap(({ type, text }) => (type === left ? [] : [text])).join('');
      assert.equal(without('new'), before);
      assert.equal(without('gone'), after);
    }),
  );
});

test('of an answer only the words are taken', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['Hi Ada, thank you.', 'Hi Ada, thank you.'],
    ['<think>Shorter…\nmuch</think>\n\nHi Ada.', 'Hi Ada.'],
    ['<think>never ends', ''],
    ['Here is a shorter version:\n\nHi Ada,\nthank you.', 'Hi Ada,\nthank you.'],
    ['Sure! Here it is:\n"Hi Ada, thank you."', 'Hi Ada, thank you.'],
    ['```text\nHi Ada.\n```', 'Hi Ada.'],
    ['Subject: Thanks\n\nHi Ada.', 'Hi Ada.'],
    ['“Hi” is what I say, “Ada”.', '“Hi” is what I say, “Ada”.'],
    ['Hi\u202E Ada\u0007.\r\nBye', 'Hi Ada.\nBye'],
    ['Here is what I read: it is good.', 'Here is what I read: it is good.'],
  ];
  for (const [said, words] of rows) assert.equal(answerOf(said, 'shorter'), words, said);
  assert.equal(answerOf(' - “kind regards” is stiff.\n', 'critique'), '- “kind regards” is stiff.');
});

test('the request holds the draft and what the coach says of it, and nothing else', () => {
  const body = modelRequest('tiny', {
    want: 'shorter',
    kind: 'thanks',
    subject: 'Thanks',
    text: 'Hi Ada, "thanks".',
    notes: ['Name one thing they did.'],
  });
  const { model, stream, messages, ...rest } = JSON.parse(body) as {
    readonly model: string;
    readonly stream: boolean;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
  };
  assert.deepEqual(
    [model, stream, rest, messages.map(({ role }) => role)],
    ['tiny', true, {}, ['system', 'user']],
  );
  assert.equal(
    messages[1]?.content,
    'It is a thank-you.\n\nSubject: Thanks\n\nThe message:\nHi Ada, "thanks".\n\nWhat a style guide says of it:\n- Name one thing they did.',
  );
});
