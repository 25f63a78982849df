import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { mergeFields, type MergeChoices } from '../../core/duplicates/index.ts';
import type { PartialDate } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Person } from '../../core/people/index.ts';
import { enginesUnderTest, type EngineUnderTest } from '../../store/testing/books.ts';
import { addFact } from '../between-us/add-fact.ts';
import { keepApart } from './keep-apart.ts';
import { listPeople } from '../people/list-people.ts';
import { mergePeople } from './merge-people.ts';
import { showPerson } from '../people/show-person.ts';
import { listLaterCards, showToday } from '../today/show-today.ts';
import { openBookAt, type TestBook } from '../testing/book.ts';
import { dump, fillWithSample } from '../testing/whole-book.ts';

type Dump = Awaited<ReturnType<typeof dump>>;

const peopleOf = async ({ deps }: TestBook): Promise<readonly Person[]> =>
  (await deps.space.read((reader) => reader.list('person'))).filter(({ trashedAt }) => trashedAt === null);

const at = <Item>(items: readonly Item[], place: number): Item => {
  const item = items[place % items.length];
  assert.ok(item);
  return item;
};

/** All that is kept, and what is seen of it. */
const seen = async (book: TestBook): Promise<string> => {
  const { deps } = book;
  const today = await showToday(deps);
  const { rows } = await listPeople(deps, { limit: 100 });
  const cards = [];
  for (const { id } of rows) cards.push(await showPerson(deps, { id }));
  const { dayPick: _, ...records } = await dump(deps.space);
  return JSON.stringify({ today, later: await listLaterCards(deps), rows, cards, records }, null, 1);
};

const merged = async (book: TestBook, id: PersonId, other: PersonId, keep: MergeChoices = {}) => {
  const answer = await mergePeople(book.deps, { id, other, keep });
  assert.ok(answer.ok && answer.value.batch !== null);
  return answer.value.batch;
};

/** A second entry with words of its own in every plain field, so that each of them meets another. */
const spoil = async (book: TestBook, person: Person, mark: string): Promise<void> => {
  await book.deps.space.write({ action: 'edit', summary: 'spoilt', undoable: false }, (writer) =>
    writer.put('person', {
      ...person,
      place: `Place ${mark}`,
      howWeMet: `Met ${mark}`,
      pronouns: `they ${mark}`,
      wouldSay: `Says ${mark}`,
      note: `Note ${mark}`,
      state: mark === 'b' ? 'do-not-contact' : person.state,
      private: mark === 'c',
    }),
  );
};

/** A birthday of their own: whoever has none would take that of the first who is merged into them. */
const giveBirthday = async ({ deps }: TestBook, personId: PersonId): Promise<void> => {
  const where = { personId, kind: 'birthday' as const };
  if ((await deps.space.read((reader) => reader.list('importantDate', { where }))).length > 0) return;
  const date = '1980-05-17' as PartialDate;
  await deps.space.write({ action: 'edit', summary: 'born', undoable: false }, (writer) =>
    writer.put('importantDate', { id: deps.ids.next<'ImportantDateId'>(), ...where, label: null, date }),
  );
};

const wordsOf = (records: Dump, ids: ReadonlySet<string>): readonly string[] =>
  Object.entries(records)
    .filter(([name]) => !['cardState', 'dayPick', 'organization', 'sourceRecord'].includes(name))
    .flatMap(([, some]) => some as readonly Readonly<Record<string, unknown>>[])
    .filter((record) => Object.values(record).some((value) => typeof value === 'string' && ids.has(value)))
    .flatMap((record) =>
      [
        'value',
        'title',
        'what',
        'text',
        'because',
        'name',
        'group',
        'note',
        'place',
        'howWeMet',
        'wouldSay',
        'given',
        'family',
      ].flatMap((field) => (typeof record[field] === 'string' ? [record[field]] : [])),
    );

const choices = fc.record(
  Object.fromEntries(mergeFields.map((field) => [field, fc.constantFrom('kept' as const, 'other' as const)])),
  { requiredKeys: [] },
);

const laws = (engine: EngineUnderTest, numRuns: number): void => {
  test('a merge joins everything and loses no word, and undone it is as if it had not been', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(200), fc.nat(200), choices, async (one, two, keep) => {
        await using book = await openBookAt(await engine.place());
        await fillWithSample(book);
        const people = await peopleOf(book);
        const kept = at(people, one);
        const other = at(people, kept.id === at(people, two).id ? two + 1 : two);
        await spoil(book, kept, 'a');
        await spoil(book, other, 'b');
        await showToday(book.deps);
        const before = await dump(book.deps.space);
        const looked = await seen(book);
        const batch = await merged(book, kept.id, other.id, keep);

        const after = await dump(book.deps.space);
        const alive = JSON.stringify({
          ...after,
          person: (after['person'] as readonly Person[]).filter(({ id }) => id !== other.id),
        });
        for (const word of wordsOf(before, new Set([kept.id, other.id])))
          assert.ok(alive.includes(JSON.stringify(word).slice(1, -1)), `“${word}” is lost`);
        for (const [name, records] of Object.entries(after))
          if (name !== 'person' && name !== 'sourceRecord')
            assert.ok(!JSON.stringify(records).includes(other.id), `${name} still speaks of the other`);
        const card = await showPerson(book.deps, { id: other.id });
        assert.ok(card.ok && card.value.person.id === kept.id, 'an old link leads to the one');
        assert.equal(card.value.person.state, 'do-not-contact');
        assert.deepEqual(await book.verify(), []);

        const undone = await book.deps.space.undo(batch);
        assert.deepEqual(undone.kept, []);
        assert.equal(await seen(book), looked);
        assert.deepEqual(await book.verify(), []);
      }),
      { numRuns, endOnFailure: true },
    );
  });

  test('undone after talks, notes and edits of others, all of these stay and both are as they were', async () => {
    await using book = await openBookAt(await engine.place());
    await fillWithSample(book);
    const [kept, other, third] = await peopleOf(book);
    assert.ok(kept && other && third);
    const before = await dump(book.deps.space);
    const batch = await merged(book, kept.id, other.id);
    const fact = book.deps.ids.next<'FactId'>();
    assert.ok((await addFact(book.deps, { id: fact, personId: kept.id, what: 'likes tides' })).ok);
    assert.ok((await keepApart(book.deps, { id: kept.id, other: third.id })).ok);
    const undone = await book.deps.space.undo(batch);
    assert.deepEqual(undone.kept, []);
    const after = await dump(book.deps.space);
    for (const name of Object.keys(before)) {
      if (name === 'dayPick') continue;
      const rows = new Set((after[name] ?? []).map((record) => JSON.stringify(record)));
      for (const record of before[name] ?? [])
        assert.ok(rows.has(JSON.stringify(record)), `a ${name} is not as it was`);
    }
    assert.ok((after['fact'] as readonly { readonly id: string }[]).some(({ id }) => id === fact));
    assert.deepEqual(await book.verify(), []);
  });

  test('the order in which others are merged into one changes nothing but the order of lists', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(200), fc.nat(200), fc.nat(200), async (one, two, three) => {
        const results = [];
        for (const turned of [false, true]) {
          await using book = await openBookAt(await engine.place());
          await fillWithSample(book);
          const people = await peopleOf(book);
          const chosen = [...new Set([one, two + 1, three + 2].map((place) => place % people.length))];
          if (chosen.length < 3) return;
          const [a, b, c] = chosen.map((place) => at(people, place)) as [Person, Person, Person];
          for (const [person, mark] of [
            [a, 'a'],
            [b, 'b'],
            [c, 'c'],
          ] as const)
            await spoil(book, person, mark);
          await giveBirthday(book, a.id);
          for (const other of turned ? [c, b] : [b, c]) await merged(book, a.id, other.id);
          results.push(inAnyOrder(await dump(book.deps.space), a.id));
          assert.deepEqual(await book.verify(), []);
        }
        for (const [name, lines] of Object.entries(results[0] ?? {}))
          assert.deepEqual(results[1]?.[name], lines, name);
      }),
      { numRuns, endOnFailure: true },
    );
  });
};

/** Lists as sets, notes as sets of lines; which of two that say the same was kept by its id does not matter. */
const inAnyOrder = (records: Dump, id: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(records)
      .filter(([name]) => name !== 'dayPick')
      .map(([name, some]) => [
        name,
        (some as readonly Readonly<Record<string, unknown>>[])
          .map(({ id: own, ...record }) => {
            const note = record['note'];
            const isTheOne = name === 'person' && own === id;
            return JSON.stringify({
              ...(name === 'person' ? { own } : {}),
              ...record,
              rank: 0,
              note: typeof note === 'string' ? note.split(/\n+/).toSorted() : note,
              // Whoever is silent takes the word of the first who speaks.
              ...(isTheOne
                ? {
                    nickname: 0,
                    prefix: 0,
                    suffix: 0,
                    photo: 0,
                    timeZone: 0,
                    unknown: 0,
                    introducedBy: 0,
                    cadenceDays: 0,
                    seniorityYears: 0,
                  }
                : {}),
            });
          })
          .toSorted(),
      ]),
  );

for (const engine of enginesUnderTest)
  describe(`merging on ${engine.kind}`, () => {
    laws(engine, engine.kind === 'sqlite' ? 8 : 2);
  });
