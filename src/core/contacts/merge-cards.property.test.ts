import assert from 'node:assert/strict';
import test from 'node:test';
import * as fc from 'fast-check';
import type { PartialDate } from '../dates/index.ts';
import { emptyPersonDraft, emptyPosition, type PersonDraft } from '../people/index.ts';
import { mergeCards, type MergedCard } from './merge-cards.ts';
import type { EntryDecision, SideAnswer } from './merge-lists.ts';

const word = fc.constantFrom('ada', 'bo', 'cy', 'dee');
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { nil: null });

const draft: fc.Arbitrary<PersonDraft> = fc
  .record({
    given: maybe(word),
    family: maybe(word),
    note: maybe(word),
    photo: maybe(word),
    points: fc.uniqueArray(fc.tuple(fc.constantFrom('1', '2', '3', '4', '5'), maybe(word)), {
      selector: ([value]) => value,
    }),
    birthday: maybe(fc.constantFrom('--04-16', '1980-02-03') as fc.Arbitrary<string>),
    jobs: fc.uniqueArray(fc.tuple(word, maybe(word)), { selector: ([place]) => place, maxLength: 2 }),
    groups: fc.uniqueArray(word),
  })
  .map(({ given, family, note, photo, points, birthday, jobs, groups }): PersonDraft => ({
    ...emptyPersonDraft,
    name: { ...emptyPersonDraft.name, given, family },
    note,
    photo,
    contactPoints: points.map(([value, label]) => ({
      kind: 'phone',
      value: `+35191234567${value}`,
      label,
      preferred: false,
      service: null,
      address: null,
    })),
    dates: birthday === null ? [] : [{ kind: 'birthday', label: null, date: birthday as PartialDate }],
    positions: jobs.map(([organization, title]) => ({
      ...emptyPosition,
      organization,
      organizationKind: 'company',
      title,
    })),
    groups,
  }));

const applied = <Value>(
  here: readonly Value[],
  decisions: readonly EntryDecision<Value>[],
): readonly Value[] =>
  decisions.flatMap(({ isOpen, here: index, value }) => {
    const entry = isOpen ? (index === null ? null : (here[index] ?? null)) : value;
    return entry === null ? [] : [entry];
  });

/** The person once they are as decided. */
const hereAfter = (here: PersonDraft, { here: next, lists }: MergedCard): PersonDraft => ({
  ...next,
  contactPoints: applied(here.contactPoints, lists.contactPoints),
  dates: applied(here.dates, lists.dates),
  relations: applied(here.relations, lists.relations),
  positions: applied(here.positions, lists.positions),
  groups: applied(here.groups, lists.groups),
});

/** What a draft says, whatever its order. */
const content = ({ name, note, photo, contactPoints, dates, positions, groups }: PersonDraft): unknown => ({
  name: [name.given, name.family],
  note,
  photo,
  lists: [contactPoints, dates, positions, groups].map((list) =>
    list.map((entry) => JSON.stringify(entry)).toSorted(),
  ),
});

const quiet = (base: PersonDraft, here: PersonDraft, there: PersonDraft): void => {
  const merged = mergeCards({ base, here, there });
  assert.deepEqual([merged.conflicts, merged.isThereBehind], [[], false]);
  assert.deepEqual(content(hereAfter(here, merged)), content(here));
};

test('what only one side changed is changed on the other, whole', () => {
  fc.assert(
    fc.property(draft, draft, (base, other) => {
      const came = mergeCards({ base, here: base, there: other });
      assert.deepEqual([came.conflicts, came.isThereBehind], [[], false]);
      assert.deepEqual(content(hereAfter(base, came)), content(other));
      const went = mergeCards({ base, here: other, there: base });
      assert.deepEqual(went.conflicts, []);
      assert.deepEqual(content(went.there), content(other));
      assert.equal(went.isThereBehind, JSON.stringify(content(base)) !== JSON.stringify(content(other)));
    }),
  );
});

test('once both are as decided there is nothing more to do, whatever changed', () => {
  fc.assert(
    fc.property(
      draft,
      draft,
      draft,
      fc.constantFrom<SideAnswer>('here', 'there'),
      (base, here, there, answer) => {
        const open = mergeCards({ base, here, there });
        // As long as nobody answers, each side keeps its own, again and again.
        const waiting = mergeCards({
          base: open.agreedThen,
          here: hereAfter(here, open),
          there: open.there,
        });
        const keys = (merged: MergedCard): readonly string[] =>
          merged.conflicts.map(({ key }) => key).toSorted();
        // Of two numbers that took one's place nobody can say which did, once a third stands beside them: both stay.
        if (open.conflicts.every(({ field }) => field !== 'contactPoints'))
          assert.deepEqual([keys(waiting), waiting.isThereBehind], [keys(open), false]);
        const answers = new Map(open.conflicts.map(({ key }) => [key, answer] as const));
        const merged = mergeCards({ base, here, there, answers });
        assert.deepEqual(merged.conflicts, []);
        assert.deepEqual(content(merged.there), content(hereAfter(here, merged)), 'both sides say the same');
        quiet(merged.agreedThen, hereAfter(here, merged), merged.there);
      },
    ),
  );
});

test('of two who meet for the first time nothing is lost, and nothing overwritten unasked', () => {
  fc.assert(
    fc.property(draft, draft, (here, there) => {
      const merged = mergeCards({ base: null, here, there });
      for (const field of ['note', 'photo'] as const) {
        const isOpen = here[field] !== null && there[field] !== null && here[field] !== there[field];
        assert.equal(
          merged.conflicts.some(({ key }) => key === field),
          isOpen,
        );
      }
      const values = ({ contactPoints }: PersonDraft): readonly string[] =>
        contactPoints.map(({ value }) => value);
      const all = new Set([...values(here), ...values(there)]);
      assert.deepEqual(new Set(values(merged.there)), all);
      assert.deepEqual(new Set(values(hereAfter(here, merged))), all);
    }),
  );
});
