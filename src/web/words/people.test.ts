import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytesInWords } from '../../core/number-words.ts';
import { todayHeading } from './counts.ts';
import { initials, pronounsOf, toneCount, toneOf } from './people.ts';
import { counted } from '../../core/counts.ts';

test('initials come from the name itself, in any script', () => {
  const cases = {
    'Ada Quill': 'AQ',
    'Dr. Ingrid van Dam': 'ID',
    'Tomás Rivera': 'TR',
    'Ana Maria de la Cruz': 'AC',
    Björk: 'B',
    山田太郎: '山',
    'Ольга Иванова': 'ОИ',
    'Sam Ode (Acme)': 'SO',
    'bell hooks': 'BH',
    '': '?',
    '!!': '?',
  };
  for (const [name, letters] of Object.entries(cases)) assert.equal(initials(name), letters, name);
});

test('a name keeps its colour, accents and case aside', () => {
  assert.equal(toneOf('Tomás Rivera'), toneOf('tomas rivera'));
  const tones = new Set(Array.from({ length: 200 }, (_, index) => toneOf(`Person ${index}`)));
  assert.equal(tones.size, toneCount);
});

test('pronouns are those that were said; nobody is guessed', () => {
  assert.equal(pronounsOf('she/her').object, 'her');
  assert.equal(pronounsOf('He/Him').subject, 'he');
  assert.equal(pronounsOf('they/them').object, 'them');
  assert.equal(pronounsOf(null).object, 'them');
});

test('counts read as a person writes them', () => {
  const none = { owed: 0, loop: 0 };
  assert.equal(todayHeading(4, 17, none), 'Four things, about 17 minutes');
  assert.equal(todayHeading(1, 1, { owed: 2, loop: 3 }), 'One thing, about a minute');
  assert.equal(todayHeading(0, 0, none), 'Nothing waits for you');
  assert.equal(todayHeading(0, 0, { owed: 2, loop: 0 }), 'Enough for today');
  assert.equal(todayHeading(0, 0, { owed: 2, loop: 1 }), 'One person to tell how it ended');
  assert.equal(counted(2000, 'person', 'people'), '2,000 people');
  assert.equal(counted(1, 'talk'), '1 talk');
  assert.equal(bytesInWords(1_430_000), '1.4 MB');
});
