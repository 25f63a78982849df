import assert from 'node:assert/strict';
import test from 'node:test';
import * as fc from 'fast-check';
import { parsePartialDate, type PartialDate } from '../../core/dates/index.ts';
import {
  emptyPersonDraft,
  type ContactPointValue,
  type ImportantDateValue,
  type PersonDraft,
  type PositionDraft,
  type RelationValue,
} from '../../core/people/index.ts';
import { addressPoint } from '../../sources/address.ts';
import { writeVcard } from './index.ts';
import { readVcards } from '../../sources/testing/read-whole.ts';

/** Texts that break writers: separators, escapes, line breaks, quotes, emoji, other scripts, folds in the middle. */
const awkward = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom(...Array.from('\\;,:"^\'=\n ab'), '\\n', '安', 'é', '🚀', 'END:VCARD', '\t'),
    minLength: 1,
    maxLength: 40,
  }),
  fc.string({ unit: fc.constantFrom('🚀', '藤', 'x'), minLength: 60, maxLength: 120 }),
);

/** As a reader leaves a text: no spaces around it, never empty. */
const text = awkward.map((value) => value.replace(/\r\n?/g, '\n').trim()).filter((value) => value !== '');
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { nil: null });

const date = fc
  .tuple(
    fc.integer({ min: 1605, max: 2400 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
    fc.nat(3),
  )
  .map(([year, month, day, parts]): PartialDate | null => {
    const two = (value: number): string => String(value).padStart(2, '0');
    const forms = [
      `${year}-${two(month)}-${two(day)}`,
      `--${two(month)}-${two(day)}`,
      `${year}-${two(month)}`,
      `${year}`,
    ];
    return parsePartialDate(forms[parts] ?? '');
  })
  .filter((value) => value !== null);

const plain = text.filter((value) => !/^[a-z][a-z0-9+.-]*:/i.test(value));
/** Apple's and Google's own constants are read as the words they stand for. */
const label = maybe(
  fc.oneof(
    text.filter((value) => !/^_\$!<.*>!\$_$/s.test(value) && !/^[A-Z_]+$/.test(value)),
    fc.constantFrom(
      'work',
      'home fax',
      'iphone',
      'iphone cell',
      'fax home',
      'spouse',
      'homepage',
      'anniversary',
      'death',
      'pref',
      'voice',
    ),
  ),
);

const contactPoint: fc.Arbitrary<ContactPointValue> = fc
  .tuple(fc.constantFrom('email', 'phone', 'url', 'handle'), plain, label, fc.boolean())
  .chain(([kind, value, label, preferred]) =>
    (kind === 'handle'
      ? maybe(fc.constantFrom('linkedin', 'twitter', 'skype', 'jabber', 'sip', 'whatsapp', 'some thing'))
      : fc.constant(null)
    ).map((service) => ({ kind, value, label, preferred, service, address: null }) as const),
  );

const address = fc
  .record({
    poBox: maybe(text),
    extended: maybe(text),
    street: maybe(text),
    city: maybe(text),
    region: maybe(text),
    postalCode: maybe(text),
    country: maybe(text),
    countryCode: maybe(fc.constantFrom('PT', 'DE')),
  })
  .filter((parts) => Object.values({ ...parts, countryCode: null }).some((part) => part !== null))
  .chain((parts) =>
    fc.tuple(label, fc.boolean()).map(([label, preferred]) => addressPoint(parts, { label, preferred })),
  )
  .filter((point) => point !== null);

const importantDate: fc.Arbitrary<ImportantDateValue> = fc.record({
  kind: fc.constantFrom('birthday', 'anniversary', 'other'),
  label,
  date,
});

const relation: fc.Arbitrary<RelationValue> = fc.record({
  kind: fc.constantFrom('introduced', 'related', 'knows'),
  label: maybe(
    fc.oneof(fc.constantFrom('spouse', 'friend', 'co-worker, friend', 'agent', 'manager'), text),
  ).filter((value) => value === null || (!/^_\$!<.*>!\$_$/s.test(value) && !/^[A-Z_]+$/.test(value))),
  name: text,
});

const position: fc.Arbitrary<PositionDraft> = fc
  .record({
    organization: maybe(text),
    organizationKind: fc.constantFrom('company', 'school', 'community'),
    title: maybe(text),
    department: maybe(text),
    team: maybe(text),
    level: maybe(fc.constantFrom('senior', 'a "b"; c')),
    started: maybe(date),
    ended: maybe(date),
    current: fc.boolean(),
  })
  .filter(({ organization, title }) => organization !== null || title !== null);

const unique = <Value>(values: readonly Value[]): readonly Value[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];

const draft: fc.Arbitrary<PersonDraft> = fc
  .record({
    name: fc.record({
      given: maybe(text),
      family: maybe(text),
      additional: maybe(text),
      prefix: maybe(text),
      suffix: maybe(text),
      nickname: maybe(text),
      phoneticGiven: maybe(text),
      phoneticFamily: maybe(text),
      formatted: maybe(text),
      displayOrder: fc.constantFrom('given-first', 'family-first'),
    }),
    pronouns: maybe(text),
    contactPoints: fc
      .tuple(contactPoint, fc.array(fc.oneof(contactPoint, address), { maxLength: 4 }))
      .map(([first, rest]) => [first, ...rest]),
    dates: fc.array(importantDate, { maxLength: 3 }).map(unique),
    relations: fc.array(relation, { maxLength: 3 }).map(unique),
    positions: fc
      .array(position, { maxLength: 3 })
      .map((all) => [...all.filter(({ current }) => current), ...all.filter(({ current }) => !current)]),
    topics: fc.array(text, { maxLength: 2 }).map(unique),
    groups: fc.array(text, { maxLength: 3 }).map(unique),
    place: maybe(text),
    howWeMet: maybe(text),
    knownSince: maybe(date),
    note: maybe(awkward.map((value) => value.replace(/\r\n?/g, '\n')).filter((value) => value.trim() !== '')),
    photo: maybe(
      fc.constantFrom(
        'https://a.example/x.png?a,b;c',
        'data:image/png;base64,iVBORw==',
        'data:image/jpeg;base64,/9j/',
      ),
    ),
    unknown: fc.array(
      fc.record({
        group: maybe(fc.constantFrom('item1', 'ITEM2', 'g')),
        name: fc.constantFrom('X-FOO', 'X-Bar', 'ROLE', 'X-ABLabel'),
        parameters: fc.array(
          fc.oneof(
            fc.tuple(fc.constant('X-P'), text),
            fc.tuple(fc.constant('TYPE'), fc.constantFrom('WORK', '安;', '"')),
          ),
          { maxLength: 2 },
        ),
        value: text
          .map((value) => value.replaceAll('\n', '\\n').replace(/\\+$/, ''))
          .filter((value) => value.trim() !== ''),
      }),
      { maxLength: 3 },
    ),
    identifier: maybe(fc.oneof(fc.uuid(), plain)),
  })
  // Made plain, as some of the made objects have no prototype.
  .map((value) => structuredClone({ ...emptyPersonDraft, ...value }));

for (const version of ['3.0', '4.0'] as const)
  test(`any people written as ${version} are read as they were`, () => {
    fc.assert(
      fc.property(fc.array(draft, { minLength: 1, maxLength: 3 }), (drafts) => {
        const file = drafts.map((draft) => writeVcard(draft, { version })).join('');
        const { people, issues } = readVcards(new TextEncoder().encode(file));
        assert.deepEqual(issues, []);
        assert.deepEqual(
          people.map(({ draft }) => draft),
          drafts,
        );
      }),
      { numRuns: 400 },
    );
  });
