import assert from 'node:assert/strict';
import test from 'node:test';
import * as fc from 'fast-check';
import type { Instant } from '../core/dates/index.ts';
import type { BatchId } from '../core/ids.ts';
import { emptyPerson } from '../core/people/index.ts';
import { listIntroductions } from './introductions/list-introductions.ts';
import { listAsks } from './asks/list-asks.ts';
import { listGoals, showOnboarding } from './goals/list-goals.ts';
import { listOffers } from './offers/list-offers.ts';
import { listPeople } from './people/list-people.ts';
import { listDuplicates } from './duplicates/list-duplicates.ts';
import { showSettings } from './settings/settings.ts';
import { listCompanies } from './companies/list-companies.ts';
import { showCompany } from './companies/show-company.ts';
import { showPerson } from './people/show-person.ts';
import { showProgress } from './progress/show-progress.ts';
import { showShelf } from './strengths/show-strengths.ts';
import { listLaterCards, showToday } from './today/show-today.ts';
import { openTestBook, type TestBook } from './testing/book.ts';
import { dump } from './testing/whole-book.ts';
import { acts, batchOf, Play, type Dice } from './testing/acts/index.ts';

const names = Object.keys(acts);

/** All that a user sees of a book, and all its records but what a day showed. */
const seen = async (book: TestBook): Promise<string> => {
  const { deps } = book;
  const { dayPick: _, ...records } = await dump(deps.space);
  const { rows } = await listPeople(deps, { limit: 100 });
  const organizations = await deps.space.read((reader) => reader.list('organization'));
  const each = <Id, Shown>(ids: readonly Id[], show: (id: Id) => Promise<Shown>): Promise<readonly Shown[]> =>
    Promise.all(ids.map(show));
  const shown = {
    today: await showToday(deps),
    later: await listLaterCards(deps),
    rows,
    progress: await showProgress(deps),
    asks: await listAsks(deps, {}),
    introductions: await listIntroductions(deps, {}),
    goals: await listGoals(deps),
    onboarding: await showOnboarding(deps, { id: null }),
    shelf: await showShelf(deps),
    offers: await listOffers(deps, { kind: null, text: '', archived: false, cursor: null, limit: 50 }),
    duplicates: await listDuplicates(deps, { limit: 50 }),
    settings: await showSettings(deps),
    companies: await listCompanies(deps),
    people: await each(rows, ({ id }) => showPerson(deps, { id })),
    pages: await each(organizations, ({ id }) => showCompany(deps, { reference: id })),
    records,
  };
  return JSON.stringify(shown, null, 1);
};

const assertSame = (now: string, before: string, what: string): void => {
  if (now === before) return;
  const [one, other] = [now.split('\n'), before.split('\n')];
  const at = other.findIndex((line, index) => line !== one[index]);
  const around = (lines: readonly string[]): readonly string[] => lines.slice(Math.max(0, at - 8), at + 4);
  assert.deepEqual(around(one), around(other), what);
  assert.fail(`${what}: ${one.length - other.length} lines more`);
};

interface Step {
  readonly act: string;
  readonly dice: Dice;
  /** Days that pass before it. */
  readonly days: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom(...names),
  dice: fc.record({ one: fc.nat(99), two: fc.nat(99), three: fc.nat(99) }),
  days: fc.constantFrom(0, 0, 0, 1, 3),
});

/** People, talks, asks, goals, strengths, lines about companies: so that most actions find something to be about. */
const beginning = async (book: TestBook): Promise<void> => {
  const begin = [
    'importFiles',
    'addPerson',
    'startGoal',
    'addTarget',
    'log',
    'log',
    'planAsk',
    'advanceAsk',
    'planIntroduction',
  ];
  const more = [
    'keepStrength',
    'tellStrength',
    'addEvidence',
    'addPromise',
    'addThread',
    'log',
    'addFavor',
    'keepOffer',
  ];
  for (const [index, name] of [...begin, ...more].entries())
    await acts[name]?.(new Play(book, { one: index, two: index * 7, three: index * 3 }));
  await addTwins(book.deps);
};

/** Somebody who stands twice, with one mailbox. */
const addTwins = async ({ space, clock, ids }: TestBook['deps']): Promise<void> => {
  await space.write({ action: 'twins', summary: 'twins', undoable: false }, async (writer) => {
    for (const rank of [0, 1]) {
      const id = ids.next<'PersonId'>();
      await writer.put('person', { ...emptyPerson(id, clock.now()), given: 'Tove', family: 'Twin' });
      await writer.put('contactPoint', {
        id: ids.next<'ContactPointId'>(),
        personId: id,
        kind: 'email',
        value: 'tove@twin.example',
        label: rank === 0 ? null : 'home',
        preferred: false,
        service: null,
        address: null,
        key: 'email:tove@twin.example',
        rank,
      });
    }
  });
};

/** Does them, takes them back from the newest on, and sees after each that the book is as before it. Answers what wrote. */
const playAndUndo = async (steps: readonly Step[]): Promise<ReadonlySet<string>> => {
  await using book = await openTestBook();
  await beginning(book);
  const stood: { batch: BatchId; what: string; at: Instant; before: string }[] = [];
  for (const { act, dice, days } of steps) {
    book.clock.passDays(days);
    const at = book.clock.now();
    const before = await seen(book);
    const batch = batchOf(await acts[act]?.(new Play(book, dice)));
    if (batch === null) assertSame(await seen(book), before, `${act} that wrote nothing`);
    else stood.push({ batch, what: act, at, before });
  }
  for (const { batch, what, at, before } of stood.toReversed()) {
    book.clock.set(at);
    const answer = await book.deps.space.undo(batch);
    assert.deepEqual([answer.undone?.id, answer.kept], [batch, []], what);
    assertSame(await seen(book), before, `${what} taken back`);
  }
  assert.deepEqual(await book.verify(), []);
  return new Set(stood.map(({ what }) => what));
};

test('every action of a user, a few in a book, and all of them taken back', async () => {
  const wrote = new Set<string>();
  const few = 6;
  for (let first = 0; first < names.length; first += few) {
    const steps = names
      .slice(first, first + few)
      .map((act, index): Step => ({ act, dice: { one: index, two: index + 1, three: index * 2 }, days: 0 }));
    for (const name of await playAndUndo(steps)) wrote.add(name);
  }
  assert.deepEqual(
    names.filter((name) => !wrote.has(name)),
    [],
    'each of them found something to be about',
  );
});

test('any actions, taken back one by one: all that is seen and kept is as it was, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (steps) => {
      await playAndUndo(steps);
    }),
    { numRuns: 8, endOnFailure: true },
  );
});
