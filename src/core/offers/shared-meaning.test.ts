import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import { method } from '../config/index.ts';
import type { CalendarDay } from '../dates/index.ts';
import { readJudgedSet, readMeaning, type JudgedPerson } from '../meaning/testing/judged.ts';
import { interestsOf, type Interest } from './interest.ts';
import { sharedMeaning } from './shared-meaning.ts';

const sharing = sharedMeaning(readMeaning());
const march = '2026-03-12' as CalendarDay;
const april = '2026-04-02' as CalendarDay;

const interestsFrom = ({
  topics,
  notes,
  goals,
}: Pick<JudgedPerson, 'topics' | 'notes' | 'goals'>): readonly Interest[] =>
  interestsOf({
    topics: topics.map((name) => ({ name })),
    facts: notes.map((what) => ({ what, day: march })),
    threads: goals.map((what) => ({ what, openedOn: april })),
  });

const vet = interestsFrom({
  topics: ['horses'],
  notes: ['Colic kills more of her patients than anything else.'],
  goals: ['a clinic for mares and foals'],
});

test('an offer that shares no word with them is for the one it speaks to, in their own words and with the day', () => {
  const offer = {
    title: 'Racing stables fight a gut disease',
    words: 'Trainers lost four thoroughbreds in a week.',
    topics: ['equine health'],
  };
  const { strength, interest } = sharing(vet, method)(offer);
  assert.ok(strength > 0.6, `${strength}`);
  assert.deepEqual(
    { what: interest?.what, day: interest?.day },
    { what: 'a clinic for mares and foals', day: april },
  );
});

test('a word of theirs in another sense is nothing to them', () => {
  const offer = {
    title: 'Horse power is no measure of a car',
    words: 'Torque decides how fast an engine pulls away, writes a tester of sports cars.',
    topics: ['motoring'],
  };
  assert.deepEqual(sharing(vet, method)(offer), { strength: 0, interest: null, goal: null, isSure: false });
});

test('a topic that both have by the same name counts as R7 says', () => {
  const topics = ['Gobbledegook', 'horses', 'xyzzy'];
  const theirs = interestsFrom({ topics, notes: [], goals: [] });
  const shared = sharing(theirs, method)({ title: 'It came by post', words: null, topics: ['gobbledegook'] });
  assert.equal(shared.strength, 1 / 3);
  assert.equal(shared.interest?.what, 'Gobbledegook');
});

test('what serves a goal of theirs names it', () => {
  const theirs = interestsFrom({
    topics: [],
    notes: [],
    goals: ['plant two thousand trees against erosion'],
  });
  const shared = sharing(
    theirs,
    method,
  )({
    title: 'Why seedlings die',
    words: 'Foresters on bare slopes lost half the saplings until they mulched the soil.',
    topics: ['reforestation'],
  });
  assert.equal(shared.goal?.day, april);
});

describe('a language that the table has not read', () => {
  const said = 'Los permisos de obra tardan dieciocho meses en su ciudad y nadie sabe por qué.';
  const theirs = interestsFrom({ topics: [], notes: [said], goals: [] });
  const offer = (title: string) => ({
    title,
    words:
      'El ayuntamiento quiere que los vecinos esperen menos y que todo se haga por internet desde enero.',
    topics: [],
  });
  test('is compared word by word', () => {
    assert.equal(sharing(theirs, method)(offer('Nuevos permisos de obra')).interest?.what, said);
    assert.equal(sharing(theirs, method)(offer('Nuevas reglas para perros')).strength, 0);
  });
});

// A ratchet: these only go up.
test('the judged articles go to whom they fit, and what fits nobody to nobody', () => {
  const { articles, people, labels } = readJudgedSet('fixtures/offers');
  const readers = people.map((person) => ({ id: person.id, shares: sharing(interestsFrom(person), method) }));
  let [found, fitting, alone, unfitting] = [0, 0, 0, 0];
  for (const { id, title, summary, topics } of articles) {
    const suggested = readers
      .map((reader) => ({ id: reader.id, ...reader.shares({ title, words: summary, topics }) }))
      .filter(({ strength }) => strength > 0)
      .toSorted((one, other) => other.strength - one.strength);
    const fits = labels[id] ?? [];
    if (fits.length === 0) {
      unfitting++;
      if (suggested.length === 0) alone++;
    } else {
      fitting++;
      if (suggested.slice(0, 3).some((one) => fits.includes(one.id))) found++;
    }
  }
  assert.ok(found / fitting >= 0.85, `found: ${found} of ${fitting}`);
  assert.ok(alone / unfitting >= 0.9, `left alone: ${alone} of ${unfitting}`);
});
