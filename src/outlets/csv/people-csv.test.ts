import assert from 'node:assert/strict';
import test from 'node:test';
import * as fc from 'fast-check';
import type { CalendarDay, PartialDate } from '../../core/dates/index.ts';
import { contactPointOf, displayName, emptyPersonDraft, type PersonDraft } from '../../core/people/index.ts';
import { corpusFiles } from '../../sources/testing/corpus.ts';
import { peopleCsv, widenedBy } from './index.ts';
import type { PeopleCsvRow } from './people-csv.ts';
import { readGoogle } from '../../sources/testing/read-whole.ts';

/** As a large book hands them on, here one at a time. */
const write = (people: readonly PersonDraft[]): string => {
  const pieces = people.map((person): readonly PeopleCsvRow[] => [
    { person, layer: 'active', lastInteraction: '2026-11-17' as CalendarDay },
  ]);
  const { head, lines } = peopleCsv(pieces.reduce(widenedBy, []));
  return head + pieces.map(lines).join('');
};

const readBack = (people: readonly PersonDraft[]): readonly PersonDraft[] => {
  const { people: read, issues } = readGoogle(new TextEncoder().encode(write(people)));
  assert.deepEqual(issues, []);
  return read.map(({ draft }) => draft);
};

/** The table always has a whole name; kinds of contact points stand in their own columns. */
const inColumns = (person: PersonDraft): PersonDraft => {
  const formatted = person.name.formatted ?? displayName(person.name, person.contactPoints);
  const kinds = ['email', 'phone', 'url', 'handle', 'address'];
  return {
    ...person,
    name: { ...person.name, formatted },
    contactPoints: person.contactPoints.toSorted(
      (one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind),
    ),
    unknown: person.unknown.filter(({ name }) => name === 'X-GOOGLE-CUSTOM-FIELD'),
  };
};

for (const { name, bytes } of corpusFiles('google-csv', '.csv'))
  test(`${name} read, written and read again is the same`, () => {
    const drafts = readGoogle(bytes).people.map(({ draft }) => draft);
    assert.deepEqual(readBack(drafts), drafts.map(inColumns));
  });

const named = (given: string, more: Partial<PersonDraft> = {}): PersonDraft => ({
  ...emptyPersonDraft,
  name: { ...emptyPersonDraft.name, given },
  ...more,
});

test('cells that a spreadsheet would run are made text; a phone keeps its plus', () => {
  const text = write([
    named('=HYPERLINK("http://evil")', {
      note: '@SUM(1)',
      topics: ['-2+3'],
      howWeMet: '＝1+1',
      contactPoints: [
        {
          kind: 'phone',
          value: '+351 912 345 678',
          label: '=cmd',
          preferred: false,
          service: null,
          address: null,
        },
        contactPointOf('phone', '+1+cmd|calc'),
        { kind: 'email', value: '=1@evil', label: null, preferred: true, service: null, address: null },
      ],
      dates: [{ kind: 'birthday', label: null, date: '--12-10' as PartialDate }],
    }),
  ]);
  const [header = '', row = ''] = text.split('\r\n');
  assert.ok(header.startsWith('\uFEFFName,First Name,'));
  assert.ok(row.includes(',"\'=HYPERLINK(""http://evil"")",'));
  for (const cell of [
    "'@SUM(1)",
    "'-2+3",
    "'＝1+1",
    ',+351 912 345 678,',
    "'=cmd",
    "'+1+cmd|calc",
    "'=1@evil",
    '" --12-10"',
    ',active,2026-11-17',
  ])
    assert.ok(row.includes(cell), cell);
  assert.ok(!/(?:^|,)"?[=@＝]/.test(row));
});

test('what the guard added goes when it is read', () => {
  const people = [
    named('=a', { note: "'=b" }),
    named("''+c", { howWeMet: "'plain" }),
    named('＝d', { note: '＠sum' }),
  ];
  assert.deepEqual(readBack(people), people.map(inColumns));
});

const text = fc
  .string({ unit: fc.constantFrom(...Array.from('ab"\',;\n=+-@ \té藤🚀')), minLength: 1, maxLength: 12 })
  .map((value) => value.trim())
  .filter((value) => value !== '');
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { nil: null });

test('any people in the columns are read as they were', () => {
  const person = fc
    .record({
      given: text,
      family: maybe(text),
      note: maybe(text),
      groups: fc.uniqueArray(text, { maxLength: 2 }),
      topics: fc.uniqueArray(text, { maxLength: 2 }),
      email: maybe(text),
      phone: maybe(fc.oneof(text, fc.constant('+351 912'))),
      label: maybe(fc.constantFrom('work', 'cell', 'Ski, club', '=x', 'home fax')),
      title: maybe(text),
    })
    .map(({ given, family, note, groups, topics, email, phone, label, title }) => {
      const point = (kind: 'email' | 'phone', value: string) =>
        ({ kind, value, label, preferred: kind === 'email', service: null, address: null }) as const;
      return named(given, {
        name: { ...emptyPersonDraft.name, given, family, formatted: 'Whole name' },
        note,
        groups,
        topics,
        contactPoints: [
          ...(email === null ? [] : [point('email', email)]),
          ...(phone === null ? [] : [point('phone', phone)]),
        ],
        positions:
          title === null
            ? []
            : ['A', null].map((organization) => ({
                organization,
                organizationKind: 'company' as const,
                title,
                department: null,
                team: null,
                level: null,
                started: null,
                ended: null,
                current: true,
              })),
      });
    });
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 3 }), (people) => {
      assert.deepEqual(readBack(people), people.map(inColumns));
    }),
  );
});
