import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import test from 'node:test';
import * as fc from 'fast-check';
import { parsePartialDate } from '../dates/index.ts';
import { emptyName } from '../people/index.ts';
import { blockKeys, findDuplicates } from './find-duplicates.ts';
import { organizationKey } from './organization-key.ts';
import { duplicateScore, possibleFrom, toSubject, type DuplicateSubject } from './score.ts';

interface Told {
  readonly given?: string;
  readonly family?: string;
  readonly keys?: readonly string[];
  readonly organizations?: readonly string[];
  readonly birthday?: string;
  readonly suffix?: string;
  readonly places?: readonly string[];
}

const subject = (id: string, told: Told): DuplicateSubject =>
  toSubject({
    id,
    name: {
      ...emptyName,
      given: told.given ?? null,
      family: told.family ?? null,
      suffix: told.suffix ?? null,
    },
    contactKeys: told.keys ?? [],
    organizations: told.organizations ?? [],
    birthday: told.birthday === undefined ? null : parsePartialDate(told.birthday),
    places: told.places ?? [],
  });

const ada = { given: 'Ada', family: 'Quill' };

const cases: readonly (readonly [name: string, one: Told, other: Told, listed: boolean])[] = [
  ['one name and nothing else', ada, ada, true],
  ['one name at two companies', { ...ada, organizations: ['A'] }, { ...ada, organizations: ['B'] }, true],
  [
    'one name with two LinkedIn profiles',
    { ...ada, keys: ['profile:linkedin.com/in/ada'], organizations: ['A'] },
    { ...ada, keys: ['profile:linkedin.com/in/ada-2'], organizations: ['B'] },
    false,
  ],
  [
    'one name with two LinkedIn profiles at one company',
    { ...ada, keys: ['profile:linkedin.com/in/ada'], organizations: ['A, Inc.'] },
    { ...ada, keys: ['profile:linkedin.com/in/ada-2'], organizations: ['a'] },
    true,
  ],
  ['a short form alone', { given: 'Bob', family: 'Stone' }, { given: 'Robert', family: 'Stone' }, false],
  [
    'a short form at one company',
    { given: 'Bob', family: 'Stone', organizations: ['Acme GmbH'] },
    { given: 'Robert', family: 'Stone', organizations: ['ACME'] },
    true,
  ],
  [
    'one mailbox, two given names',
    { ...ada, keys: ['email:q@x'] },
    { ...ada, given: 'Max', keys: ['email:q@x'] },
    true,
  ],
  [
    'an office line',
    { ...ada, keys: ['phone:+1'] },
    { given: 'Joel', family: 'Sandbox', keys: ['phone:+1'] },
    false,
  ],
  ['one name, two birthdays', { ...ada, birthday: '1980-01-02' }, { ...ada, birthday: '1950-01-02' }, false],
  [
    'one name, birthdays that agree',
    { ...ada, birthday: '--01-02' },
    { ...ada, birthday: '1950-01-02' },
    true,
  ],
  [
    'father and son',
    { ...ada, suffix: 'Sr.', keys: ['email:q@x'] },
    { ...ada, suffix: 'Jr.', keys: ['email:q@x'] },
    true,
  ],
  ['father and son, nothing shared', { ...ada, suffix: 'Sr.' }, { ...ada, suffix: 'Jr.' }, false],
];
for (const [name, one, other, listed] of cases)
  test(`${name}: ${listed ? 'listed' : 'not listed'}`, () => {
    const { score, reasons } = duplicateScore(subject('1', one), subject('2', other));
    assert.equal(score >= possibleFrom, listed, `${score}: ${reasons.join(', ')}`);
    assert.equal(findDuplicates([subject('1', one), subject('2', other)]).length, listed ? 1 : 0);
  });

test('reasons are words, strongest first', () => {
  const one = subject('1', { ...ada, keys: ['email:a@x'], organizations: ['A'] });
  const other = subject('2', { ...ada, keys: ['email:a@x'], organizations: ['B'] });
  assert.deepEqual(duplicateScore(one, other), {
    score: 100,
    reasons: ['the same e-mail address', 'the same name', 'different organizations'],
  });
});

for (const [name, key] of [
  ['Acme, Inc.', 'acme'],
  ['ACME', 'acme'],
  ['The Acme Group S.A.', 'acme'],
  ['Krüger, Lang & Co. KG', 'kruger lang'],
  ['Société Générale d’Essai', 'societe generale dessai'],
  ['测试公司', '测试公司'],
  ['AG', 'ag'],
] as const)
  test(`the organization “${name}” has the key “${key}”`, () => {
    assert.equal(organizationKey(name), key);
  });

test('scores are even-handed and within 0 and 100; what is listed meets in a block', () => {
  const word = fc.constantFrom(
    'ada',
    'bob',
    'robert',
    'anna',
    'jonathan',
    'jonathon',
    'quill',
    'smith',
    'smyth',
    '',
  );
  const told = fc.record({
    given: word,
    family: word,
    keys: fc.subarray(['email:a@x', 'phone:+1', 'profile:linkedin.com/in/a', 'profile:linkedin.com/in/b']),
    organizations: fc.subarray(['Acme', 'Acme Inc', 'Borealis']),
    birthday: fc.constantFrom('1980-01-02', '--01-02', '1950'),
  });
  fc.assert(
    fc.property(told, told, (one, other) => {
      const [a, b] = [subject('1', one), subject('2', other)];
      const { score } = duplicateScore(a, b);
      assert.deepEqual(duplicateScore(b, a).score, score);
      assert.ok(score >= 0 && score <= 100);
      const met = blockKeys(a).some((key) => blockKeys(b).includes(key));
      assert.equal(findDuplicates([a, b]).length, met && score >= possibleFrom ? 1 : 0);
    }),
  );
});

test('20,000 entries are compared in blocks, never all pairs', () => {
  const syllables = ['bar', 'cho', 'dun', 'fel', 'gri', 'hom', 'jak', 'lin', 'mor', 'nes'];
  const word = (number: number): string =>
    Array.from(String(number).padStart(5, '0'), (digit) => syllables[Number(digit)]).join('');
  const many = Array.from({ length: 20_000 }, (_, index) =>
    subject(String(index), { given: word(99_999 - index), family: word(index), keys: ['phone:+1555000000'] }),
  );
  // All pairs would take hours; what is left are names that a slip would turn into each other.
  for (const { reasons } of findDuplicates(many))
    assert.deepEqual(reasons, ['names that differ by a slip', 'the same phone number']);
});

const corpus = resolve(process.env['GOODTURN_CORPUS'] ?? '../shared/data', 'dedupe/febrl/dataset1.csv');

test('against the truth of a synthetic register of 1,000 entries with 500 pairs', () => {
  // Without the register at hand (it is not ours to copy) a few pairs of the same make stand in.
  const text = existsSync(corpus)
    ? readFileSync(corpus, 'utf8')
    : [
        'rec_id,given_name,surname,street_number,address_1,address_2,suburb,postcode,state,date_of_birth,soc_sec_id',
        'rec-1-org,lachlan,berry,69,giblin street,,bittern,4814,qld,19990219,1',
        'rec-1-dup-0,lachlan,bery,69,giblin street,,bittern,4814,qld,19990219,1',
        'rec-2-org,kayla,harrington,1,maltby circuit,,coolaroo,3465,nsw,19150612,2',
        'rec-2-dup-0,kayla,harington,1,maltby circuit,,coolaroo,3465,nsw,19150612,2',
        'rec-3-org,jonah,vega,12,mill lane,,hobart,7000,tas,19700101,3',
        'rec-3-dup-0,jonah,vega,12,mill lane,,hobart,7000,tas,19700101,3',
        'rec-4-org,jonah,vega,8,harbour road,,perth,6000,wa,19920303,4',
        'rec-4-dup-0,jona,vega,8,harbour road,,perth,6000,wa,19920303,4',
      ].join('\n');
  const subjects = text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [id = '', given, family, number, street, , suburb, , , born = ''] = line
        .split(',')
        .map((cell) => cell.trim());
      const birthday = parsePartialDate(born.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'));
      return toSubject({
        id,
        name: { ...emptyName, given: given || null, family: family || null },
        contactKeys: [],
        organizations: [],
        birthday,
        places: street ? [`${number} ${street} ${suburb}`] : [],
      });
    });
  const cluster = (id: string): string => id.replace(/^rec-(\d+)-.*$/, '$1');
  const pairs = findDuplicates(subjects);
  const right = pairs.filter(({ a, b }) => cluster(a.id) === cluster(b.id)).length;
  const precision = right / pairs.length;
  const recall = right / (subjects.length / 2);
  const seen = `${right} right of ${pairs.length} found, ${subjects.length / 2} true`;
  assert.ok(precision >= 0.99, seen);
  assert.ok(recall >= 0.79, seen);
});
