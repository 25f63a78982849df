import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readJudgedSet, type JudgedPerson } from '../../core/meaning/testing/judged.ts';
import { addFact } from '../between-us/add-fact.ts';
import { addPerson } from '../people/add-person.ts';
import { changePerson } from '../people/change-person.ts';
import type { Deps } from '../deps.ts';
import { erasePerson } from '../erasure/erase-person.ts';
import { matchText, type MatchedText, type TextToMatch } from './match-text.ts';
import { openTestBook } from '../testing/book.ts';
import { idOf } from '../testing/people-book.ts';

const { articles, people, labels } = readJudgedSet('fixtures/offers');

/** A number of its own for each of "p07" and "a12". */
const personOf = (label: string) => idOf<'PersonId'>(Number(label.slice(1)));

const add = async (deps: Deps, { id, topics, notes, goals }: JudgedPerson): Promise<void> => {
  const personId = personOf(id);
  const added = await addPerson(deps, { id: personId, name: { given: id }, topics });
  assert.ok(added.ok);
  for (const what of [...notes, ...goals]) await addFact(deps, { id: deps.ids.next(), personId, what });
};

const nowhere = {
  fetchDocument: () => Promise.resolve({ type: 'failed', problem: 'gone', waitSeconds: null } as const),
};

const match = async (
  deps: Deps,
  said: Omit<TextToMatch, 'limit'> & { text: string },
): Promise<MatchedText> => {
  const matched = await matchText(deps, nowhere, { ...said, limit: 10 });
  assert.ok(matched.ok);
  return matched.value;
};

const namesFor = async (deps: Deps, text: string): Promise<readonly string[]> =>
  (await match(deps, { text })).people.map(({ person }) => person.name);

// A ratchet: these only go up.
test('R7: judged articles are matched to whom they fit in a book, and to nobody where they fit nobody', async () => {
  await using book = await openTestBook();
  for (const person of people) await add(book.deps, person);
  let [found, fitting, alone, unfitting] = [0, 0, 0, 0];
  for (const { id, title, summary, topics } of articles) {
    const matched = await match(book.deps, { title, text: summary, topics });
    const fits = (labels[id] ?? []).map(personOf);
    if (fits.length === 0) {
      unfitting++;
      if (matched.people.length === 0) alone++;
    } else {
      fitting++;
      if (matched.people.slice(0, 3).some(({ person }) => fits.includes(person.id))) found++;
    }
  }
  assert.ok(found / fitting >= 0.85, `found: ${found} of ${fitting}`);
  assert.ok(alone / unfitting >= 0.9, `left alone: ${alone} of ${unfitting}`);
});

const vet = { id: 'p71', topics: ['horses'], notes: ['Colic kills her patients.'], goals: [] };
const gut = 'Racing stables fight a gut disease\nTrainers lost four thoroughbreds to cramps in a week.';

test('R7: a text finds whoever says something it speaks to from then on, and nobody who no longer says it', async () => {
  await using book = await openTestBook();
  const { deps } = book;
  assert.deepEqual(await namesFor(deps, gut), []);
  await add(deps, vet);
  assert.deepEqual(await namesFor(deps, gut), ['p71']);
  await addPerson(deps, { id: personOf('p72'), name: { given: 'p72' } });
  await addFact(deps, { id: idOf<'FactId'>(900), personId: personOf('p72'), what: 'breeds horses' });
  assert.deepEqual((await namesFor(deps, gut)).toSorted(), ['p71', 'p72']);
  await deps.space.undo(null);
  assert.deepEqual(await namesFor(deps, gut), ['p71']);
  await changePerson(deps, { id: personOf('p71'), state: 'do-not-contact' });
  assert.deepEqual(await namesFor(deps, gut), []);
});

test('R7: whoever is erased is matched by nothing', async () => {
  await using book = await openTestBook();
  await add(book.deps, vet);
  assert.deepEqual(await namesFor(book.deps, gut), ['p71']);
  await erasePerson(book.deps, { id: personOf('p71') });
  assert.deepEqual(await namesFor(book.deps, gut), []);
});

test('R7: a page is matched by its own title and words, and why is said in theirs', async () => {
  await using book = await openTestBook();
  await add(book.deps, vet);
  const page = `<!doctype html><html><head><title>Racing stables fight a gut disease</title></head>
    <body><article><p>Trainers lost four thoroughbreds to cramps in a week, and vets blame the feed of spring.</p>
    <p>Owners were told to change the hay slowly, over two weeks.</p></article></body></html>`;
  const { title, people: matched } = await match(book.deps, { text: page });
  assert.equal(title, 'Racing stables fight a gut disease');
  assert.match(matched[0]?.because ?? '', /p71 (?:told you: Colic kills her patients|cares about horses)/u);
});

test('a page that cannot be read is said so', async () => {
  await using book = await openTestBook();
  const matched = await matchText(book.deps, nowhere, { address: 'https://paper.example/gone', limit: 10 });
  assert.equal(matched.ok, false);
});
