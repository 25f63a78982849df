import assert from 'node:assert/strict';
import test from 'node:test';
import { likelyOwner, namesTalk, possibleNames, talkKind } from './index.ts';
import type { InteractionKind } from '../interactions/interaction.ts';

const kinds: readonly (readonly [summary: string, location: string | null, kind: InteractionKind])[] = [
  ['Coffee with Ada', null, 'coffee'],
  ['Ada / Moe: lunch', null, 'meal'],
  ['Call the planner', null, 'call'],
  ['Zoom: Ada', null, 'video'],
  ['Ada / Moe', 'https://meet.google.com/abc-defg', 'video'],
  ['Coffee', 'https://zoom.us/j/1', 'coffee'],
  ['Kaffee mit Ada', null, 'coffee'],
  ['Walk the quarter', null, 'walk'],
  ['Port logistics conference', null, 'event'],
  ['The budget', null, 'meeting'],
  ['1:1', null, 'meeting'],
];
for (const [summary, location, kind] of kinds)
  test(`“${summary}” is a ${kind}`, () => {
    assert.equal(talkKind({ summary, location, description: null }), kind);
  });

test('a whole day is a talk where its title names one', () => {
  assert.deepEqual(['Lunch with Ada', 'Dinner', 'Ada on leave', 'Lisbon'].map(namesTalk), [
    true,
    true,
    false,
    false,
  ]);
});

test('a title may hold a whole name, over no comma, slash or “and”', () => {
  assert.ok(possibleNames('Coffee with Ada Quill').includes('ada quill'));
  assert.ok(possibleNames('Ada Quill’s pitch').includes('ada quill'));
  assert.ok(possibleNames('Ana María del Río / Moe').includes('ana maria del rio'));
  assert.deepEqual(possibleNames('Ada, Quill'), []);
  assert.ok(!possibleNames('Ada and Quill').some((name) => name.includes('ada')));
  assert.deepEqual(possibleNames(null), []);
});

test('whose calendar it is shows only where one address is nearly everywhere, and no other', () => {
  const person = (email: string) => ({ email, name: null, answer: null });
  const meeting = (...emails: readonly string[]) => emails.map(person);
  const weeks = ['a', 'b', 'c', 'd', 'e'].map((other) => meeting('moe', other));
  assert.equal(likelyOwner(weeks), 'moe');
  assert.equal(likelyOwner(weeks.slice(1)), null);
  assert.equal(likelyOwner(weeks.map(() => meeting('moe', 'ada'))), null);
  assert.equal(likelyOwner(weeks.map(() => meeting('ada'))), null, 'a calendar may list the guests alone');
});
