import assert from 'node:assert/strict';
import test from 'node:test';
import * as fc from 'fast-check';
import { addDays, type CalendarDay } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { displayName, layers } from '../../core/people/index.ts';
import { addTarget } from '../goals/change-goal.ts';
import { changePeople } from '../people/change-people.ts';
import { changePerson } from '../people/change-person.ts';
import type { Deps } from '../deps.ts';
import { importFiles } from './import-files.ts';
import { listPeople } from '../people/list-people.ts';
import { logConversation } from '../log/log-conversation.ts';
import { changeSettings } from '../settings/settings.ts';
import { listCompanies } from '../companies/list-companies.ts';
import { showCompany } from '../companies/show-company.ts';
import { showPerson } from '../people/show-person.ts';
import { showProgress } from '../progress/show-progress.ts';
import { listLaterCards, showToday } from '../today/show-today.ts';
import { startGoal } from '../goals/start-goal.ts';
import { openTestBook, type TestBook } from '../testing/book.ts';

const companies = ['Acme', 'Borealis Lines', 'Northwind Ports', 'Riverside School'];
const given = ['Ada', 'Bo', 'Cleo', 'Dov', 'Eva', 'Finn', 'Gus', 'Hana'];
const family = ['Adler', 'Brook', 'Chase', 'Dahl', 'Engel', 'Frost'];

interface Someone {
  readonly name: readonly [given: string, family: string];
  readonly company: string;
  readonly title: string;
  /** Days before today. */
  readonly connected: number;
  readonly birthday: boolean;
}

const today = '2026-11-18' as CalendarDay;
const day = (back: number): CalendarDay => addDays(today, -back);
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const linkedIn = (people: readonly Someone[]) => ({
  name: 'Connections.csv',
  bytes: new TextEncoder().encode(
    [
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
      ...people.map(({ name, company, title, connected }) => {
        const [year, month, date] = day(connected).split('-');
        return [
          ...name,
          `https://www.linkedin.com/in/${name.join('-').toLowerCase()}`,
          '',
          company,
          title,
          `${date} ${months[Number(month) - 1]} ${year}`,
        ].join(',');
      }),
    ].join('\n'),
  ),
});

const phone = (people: readonly Someone[]) => ({
  name: 'contacts.vcf',
  bytes: new TextEncoder().encode(
    people
      .map(({ name, company, birthday }) =>
        [
          'BEGIN:VCARD',
          'VERSION:4.0',
          `N:${name[1]};${name[0]};;;`,
          `URL:https://www.linkedin.com/in/${name.join('-').toLowerCase()}`,
          `ORG:${company}`,
          ...(birthday ? ['BDAY:--1120'] : []),
          'END:VCARD',
          '',
        ].join('\r\n'),
      )
      .join(''),
  ),
});

const someone = fc.record({
  name: fc.tuple(fc.constantFrom(...given), fc.constantFrom(...family)),
  company: fc.constantFrom(...companies),
  title: fc.constantFrom('Planner', 'Head of Ports', 'Analyst'),
  connected: fc.oneof(fc.nat(40), fc.integer({ min: 400, max: 4000 })),
  birthday: fc.boolean(),
});

const people = fc.uniqueArray(someone, {
  minLength: 12,
  maxLength: 30,
  selector: ({ name }) => name.join(' '),
});

/** What happens to the people after they came: by their place in order of name. */
interface Life {
  readonly layers: readonly number[];
  readonly talks: readonly (readonly [who: number, back: number])[];
  readonly wellKnown: readonly number[];
}

const life = fc.record({
  layers: fc.array(fc.nat(4), { minLength: 10, maxLength: 10 }),
  talks: fc.array(fc.tuple(fc.nat(9), fc.constantFrom(1, 1, 3, 200, 400, 401, 402)), { maxLength: 12 }),
  wellKnown: fc.uniqueArray(fc.integer({ min: 10, max: 19 }), { maxLength: 6 }),
});

const idsByName = async ({ space }: Deps): Promise<ReadonlyMap<string, PersonId>> => {
  const all = await space.read((reader) => reader.list('person'));
  const named = all.map((person) => [displayName(person), person.id] as const);
  return new Map(named.toSorted(([one], [other]) => (one < other ? -1 : 1)));
};

/** The same life in a book, told by names. */
const live = async ({ deps }: TestBook, { layers: placed, talks, wellKnown }: Life): Promise<void> => {
  const named = [...(await idsByName(deps))];
  for (const [index, layer] of placed.entries()) {
    const id = named[index]?.[1];
    const chosen = layers[layer];
    if (id !== undefined && chosen !== undefined)
      await changePeople(deps, { ids: [id], change: { layer: chosen } });
  }
  for (const index of wellKnown) {
    const id = named[index]?.[1];
    if (id !== undefined) await changePerson(deps, { id, usedToKnowWell: true });
  }
  await changeSettings(deps, { weekAim: null });
  const goal = await startGoal(deps, {
    id: deps.ids.next(),
    kind: 'job',
    title: 'Planner',
    startedOn: day(100),
  });
  assert.ok(goal.ok);
  for (const organization of companies.slice(0, 3))
    await addTarget(deps, { id: deps.ids.next(), goalId: goal.value.goal.id, organization });
  for (const [who, back] of talks) {
    const person = named[who];
    if (person === undefined) continue;
    const [name, id] = person;
    const logged = await logConversation(deps, {
      id: deps.ids.next(),
      text: `Called ${name} for 20 min.`,
      people: { [name]: id },
      changes: { day: day(back) },
    });
    assert.ok(logged.ok);
  }
};

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu;

/** All that a user sees over two working weeks, each id told by what it names. */
const seen = async (book: TestBook): Promise<string> => {
  const { deps, clock } = book;
  const names = new Map<string, string>([...(await idsByName(deps))].map(([name, id]) => [id, name]));
  const organizations = await deps.space.read((reader) => reader.list('organization'));
  for (const { id, name } of organizations) names.set(id, name);
  const shown: unknown[] = [];
  for (let count = 0; count < 8; count += 1) {
    const answer = await showToday(deps);
    shown.push(answer, await listLaterCards(deps));
    clock.passDays(1);
  }
  const { rows } = await listPeople(deps, { limit: 100 });
  shown.push(rows, await showProgress(deps), await listCompanies(deps));
  for (const { id } of rows) {
    const card = await showPerson(deps, { id });
    assert.ok(card.ok);
    const { tie, warmth, year, next, road, opening, planned } = card.value;
    shown.push({ tie, warmth, year, next, road, opening, planned });
  }
  for (const company of companies) {
    const page = await showCompany(deps, { reference: company });
    // Nobody of this book may work there.
    if (!page.ok) continue;
    const { paths, ...rest } = page.value;
    // Of ways that are worth the same any three may stand there.
    shown.push(
      rest,
      paths.map(({ strength }) => strength).toSorted((one, other) => one - other),
    );
  }
  return JSON.stringify(shown, null, 1).replaceAll(uuid, (id) => names.get(id) ?? 'id');
};

/** A shuffle that fast-check can shrink: by the numbers given. */
const shuffled = <Item>(items: readonly Item[], keys: readonly number[]): readonly Item[] =>
  items
    .map((item, index) => [keys[index] ?? 0, item] as const)
    .toSorted(([one], [other]) => one - other)
    .map(([, item]) => item);

test('the same people, in whatever order their rows and files came, make the same days', async () => {
  await fc.assert(
    fc.asyncProperty(
      people,
      life,
      fc.array(fc.nat(1000), { minLength: 30, maxLength: 30 }),
      fc.boolean(),
      fc.boolean(),
      async (all, then, keys, phoneFirst, oneByOne) => {
        const inPhone = all.filter((_, index) => index % 3 === 0);
        const views: string[] = [];
        for (const isOther of [false, true]) {
          await using book = await openTestBook();
          const rows = isOther ? shuffled(all, keys) : all;
          const cards = isOther ? shuffled(inPhone, keys.toReversed()) : inPhone;
          const files = [linkedIn(rows), phone(cards)];
          if (isOther && phoneFirst) files.reverse();
          if (isOther) await importFiles(book.deps, files, { dryRun: true });
          if (isOther && oneByOne) for (const file of files) await importFiles(book.deps, [file]);
          else await importFiles(book.deps, files);
          await live(book, then);
          views.push(await seen(book));
        }
        const [one = [], other = []] = views.map((view) => view.split('\n'));
        const at = one.findIndex((line, index) => line !== other[index]);
        const around = (lines: readonly string[]): readonly string[] =>
          lines.slice(Math.max(0, at - 12), at + 3);
        if (at !== -1 || one.length !== other.length) assert.deepEqual(around(other), around(one));
      },
    ),
    { numRuns: 5, endOnFailure: true },
  );
});
