import assert from 'node:assert/strict';
import test from 'node:test';
import * as fc from 'fast-check';
import { crowdOf } from './crowd.ts';
import { askingKeys, blockKeys, findDuplicates } from './find-duplicates.ts';
import { organizationKey } from './organization-key.ts';
import { possibleFrom } from './evidence.ts';
import { duplicateScore } from './score.ts';
import type { DuplicateSubject } from './subject.ts';
import { subject, type Told } from './testing/told.ts';

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
    false,
  ],
  [
    'a short form of a rare name',
    { given: 'Bob', family: 'Stone' },
    { given: 'Robert', family: 'Stone' },
    true,
  ],
  ['an initial alone', { given: 'B.', family: 'Stone' }, { given: 'Robert', family: 'Stone' }, false],
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
    false,
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
    false,
  ],
  [
    'twins with one birthday, line and home',
    { ...ada, keys: ['phone:+1'], birthday: '1980-01-02', places: ['1 Mill Lane, Norden'] },
    { ...ada, given: 'Ava', keys: ['phone:+1'], birthday: '1980-01-02', places: ['1 Mill Lane, Norden'] },
    false,
  ],
  [
    'one home, one name and a slip in it',
    { ...ada, family: 'Quilling', places: ['1 Mill Lane, Norden'] },
    { ...ada, family: 'Quiling', places: ['1 Mill Ln, Norden'] },
    true,
  ],
  [
    'one name with an address each at one company',
    { ...ada, keys: ['email:ada.q@x'], organizations: ['A'] },
    { ...ada, keys: ['email:ada.q2@x'], organizations: ['A'] },
    false,
  ],
  [
    'a company, and a mailbox that is called like it',
    { given: 'Wei', family: 'Stone', organizations: ['Northstar Logistics'] },
    { given: 'W.', family: 'Stone', keys: ['email:ws@northstar.example'] },
    true,
  ],
  ['a first name with the name’s mailbox', { given: 'Ada', keys: ['email:ada.quill@x'] }, ada, true],
  ['a first name with the family’s mailbox', { given: 'Ada', keys: ['email:quill77@x'] }, ada, true],
  ['no name but in a mailbox', { keys: ['email:adaquill@x'] }, ada, true],
  ['no name but in a profile', { keys: ['profile:linkedin.com/in/ada-quill-4a8b12'] }, ada, true],
  ['a mailbox of another first name', { given: 'Ada', keys: ['email:max.quill@x'] }, ada, false],
  [
    'a family name from before, which the mailbox kept',
    { ...ada, family: 'Byron', keys: ['email:ada.quill@x'] },
    ada,
    true,
  ],
  ['another family name', { ...ada, family: 'Byron', keys: ['email:ada@x'] }, ada, false],
  [
    'a husband’s mailbox on her card',
    { given: 'Eve', family: 'Byron', keys: ['email:ada.quill@x'] },
    ada,
    false,
  ],
  [
    'a first name at the company where nobody else has it',
    { given: 'Ada', organizations: ['A'] },
    { ...ada, organizations: ['A'] },
    false,
  ],
  [
    'a short form and a slip with one mailbox',
    { given: 'Josh', family: 'Gutierrez', keys: ['email:j@x'] },
    { given: 'Joshua', family: 'Gntierrez', keys: ['email:j@x'] },
    true,
  ],
  [
    'one name in one town',
    { given: 'Bob', family: 'Stone', places: ['New York'], keys: ['phone:+1'] },
    { given: 'Bo', family: 'Byron', places: ['New York'] },
    false,
  ],
  ['two first names and no more', { given: 'Ada' }, { given: 'Ada' }, false],
  [
    'a first name with the same number',
    { given: 'Ada', keys: ['phone:+1'] },
    { ...ada, keys: ['phone:+1'] },
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
    sure: true,
  });
});

const john = { given: 'John', family: 'Smith' };
const sureCases: readonly (readonly [name: string, one: Told, other: Told, sure: boolean])[] = [
  ['one mailbox, one name', { ...john, keys: ['email:j@x'] }, { ...john, keys: ['email:j@x'] }, true],
  [
    'one profile, a short form',
    { ...john, keys: ['profile:linkedin.com/in/j'] },
    { ...john, given: 'Jack', keys: ['profile:linkedin.com/in/j'] },
    false,
  ],
  [
    'one profile and mailbox, a short form',
    { ...john, keys: ['profile:linkedin.com/in/j', 'email:j@x'] },
    { ...john, given: 'Jack', keys: ['profile:linkedin.com/in/j', 'email:j@x'] },
    true,
  ],
  [
    'the mailbox of a house',
    { ...john, keys: ['email:smiths@x'] },
    { ...john, keys: ['email:smiths@x'] },
    false,
  ],
  [
    'the mailbox of a house of two names',
    { ...john, keys: ['email:thequillsmiths@x'] },
    { ...john, keys: ['email:thequillsmiths@x'] },
    false,
  ],
  [
    'a mailbox that begins as a house’s does',
    { given: 'Theo', family: 'Smith', keys: ['email:theosmith@x'] },
    { given: 'Theo', family: 'Smith', keys: ['email:theosmith@x'] },
    true,
  ],
  [
    'the mailbox of an office',
    { ...john, keys: ['email:info@x'] },
    { ...john, keys: ['email:info@x'] },
    false,
  ],
  [
    'one mailbox and name, two middle names',
    { ...john, additional: 'A.', keys: ['email:j@x'] },
    { ...john, additional: 'Bertram', keys: ['email:j@x'] },
    false,
  ],
  [
    'one mailbox and name, Mr. and Mrs.',
    { ...john, prefix: 'Mr.', keys: ['email:j@x'] },
    { ...john, prefix: 'Mrs.', keys: ['email:j@x'] },
    false,
  ],
  [
    'one profile and name, an address each at one company',
    { ...john, keys: ['profile:linkedin.com/in/j', 'email:john.smith@acme.example'] },
    { ...john, keys: ['profile:linkedin.com/in/j', 'email:john.smith2@acme.example'] },
    false,
  ],
  [
    'one mailbox, a short form',
    { ...john, keys: ['email:j@x'] },
    { ...john, given: 'Jack', keys: ['email:j@x'] },
    false,
  ],
  [
    'one mailbox, an initial',
    { ...john, keys: ['email:j@x'] },
    { ...john, given: 'J.', keys: ['email:j@x'] },
    false,
  ],
  [
    'one mailbox and name, another number and another company',
    { ...john, keys: ['email:j@x', 'phone:+1'], organizations: ['A'] },
    { ...john, keys: ['email:j@x', 'phone:+2'], organizations: ['B'] },
    false,
  ],
  [
    'one mailbox and name, and a profile, another number and another company',
    { ...john, keys: ['email:j@x', 'phone:+1', 'profile:linkedin.com/in/j'], organizations: ['A'] },
    { ...john, keys: ['email:j@x', 'phone:+2', 'profile:linkedin.com/in/j'], organizations: ['B'] },
    true,
  ],
  ['one line, one name', { ...john, keys: ['phone:+1'] }, { ...john, keys: ['phone:+1'] }, false],
  ['one name, nothing more', john, john, false],
  [
    'one mailbox and name, one is the younger',
    { ...john, keys: ['email:j@x'] },
    { ...john, suffix: 'Jr.', keys: ['email:j@x'] },
    false,
  ],
  [
    'one mailbox and name, two birthdays',
    { ...john, keys: ['email:j@x'], birthday: '1950-01-02' },
    { ...john, keys: ['email:j@x'], birthday: '1980-01-02' },
    false,
  ],
  [
    'one mailbox and name, two LinkedIn profiles',
    { ...john, keys: ['email:j@x', 'profile:linkedin.com/in/j'] },
    { ...john, keys: ['email:j@x', 'profile:linkedin.com/in/k'] },
    false,
  ],
];
for (const [name, one, other, sure] of sureCases)
  test(`${name}: ${sure ? 'surely one' : 'not sure'}`, () => {
    assert.equal(duplicateScore(subject('1', one), subject('2', other)).sure, sure);
    assert.equal(duplicateScore(subject('2', other), subject('1', one)).sure, sure);
  });

test('a mailbox that others answer too makes nobody sure', () => {
  const house = [
    subject('1', { ...john, keys: ['email:smiths@x'] }),
    subject('2', { ...john, keys: ['email:smiths@x'] }),
    subject('3', { ...john, given: 'Ursula', keys: ['email:smiths@x'] }),
  ];
  assert.deepEqual(
    findDuplicates(house).map(({ a, b, sure }) => [a.id, b.id, sure]),
    [['1', '2', false]],
  );
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

const keysOf = (one: DuplicateSubject, asked: ReadonlySet<string>): ReadonlySet<string> =>
  blockKeys(one, asked, one.organizationKeys);

test('scores are even-handed and within 0 and 100; what is listed meets in a block, and what meets is listed', () => {
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
    keys: fc.subarray([
      'email:a@x',
      'email:robert.smith@gmail.com',
      'phone:+1',
      'profile:linkedin.com/in/a',
      'profile:linkedin.com/in/b',
    ]),
    organizations: fc.subarray(['Acme', 'Acme Inc', 'Borealis']),
    birthday: fc.constantFrom('1980-01-02', '--01-02', '1950', ''),
    suffix: fc.constantFrom('', '', '', 'Jr'),
  });
  fc.assert(
    fc.property(told, told, (one, other) => {
      const [a, b] = [subject('1', one), subject('2', other)];
      const crowd = crowdOf([a, b]);
      const { score } = duplicateScore(a, b, crowd);
      assert.deepEqual(duplicateScore(b, a, crowd).score, score);
      assert.ok(score >= 0 && score <= 100);
      const asked = new Set([a, b].flatMap(askingKeys));
      const met = !keysOf(a, asked).isDisjointFrom(keysOf(b, asked));
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
    assert.deepEqual(reasons, [
      'names that differ by a slip',
      'the same phone number, which others have too',
    ]);
});

test('what an office or a crowded book makes of one name', () => {
  const office = { organizations: ['Port'], keys: ['phone:+351210000000'] };
  const others = ['Ben Stone', 'Cy Reed', 'Di Marsh'].map((name, index) => {
    const [given = '', family = ''] = name.split(' ');
    return subject(`o${index}`, { given, family, ...office });
  });
  const anna = subject('a', { given: 'Anna', family: 'Quill', ...office });
  const namesake = subject('b', { given: 'Anna', family: 'Lund', ...office });
  const inOffice = crowdOf([...others, anna, namesake]);
  assert.ok(duplicateScore(anna, namesake, inOffice).score < possibleFrom, 'two Annas at one office’s line');

  const chen = (id: string): DuplicateSubject =>
    subject(id, { given: 'Wei', family: 'Chen', organizations: ['Port'] });
  const [one, other] = [chen('c'), chen('d')];
  const few = crowdOf([one, other, ...others]);
  assert.ok(duplicateScore(one, other, few).score >= possibleFrom, 'a rare name at one company');
  const many = [
    ...Array.from({ length: 20 }, (_, index) => subject(`w${index}`, { given: 'Wei', family: `X${index}` })),
    ...Array.from({ length: 20 }, (_, index) => subject(`f${index}`, { given: `Y${index}`, family: 'Chen' })),
    ...Array.from({ length: 20 }, (_, index) => subject(`n${index}`, { given: 'Wei', family: 'Chen' })),
  ];
  const crowded = crowdOf([one, other, ...many]);
  assert.ok(duplicateScore(one, other, crowded).score < possibleFrom, 'a name that many have');
});

test('J. Smith whose mailbox or profile is jane.smith is Jane', () => {
  const smith = (given: string, key: string): DuplicateSubject =>
    subject(given, { given, family: 'van Smith', keys: [key] });
  assert.equal(smith('J.', 'email:jane.vansmith@x').name.whole, smith('Jane', 'email:j@x').name.whole);
  assert.equal(smith('J.', 'profile:linkedin.com/in/jane-van-smith-12').name.given, 'jane');
  for (const key of ['email:karl.vansmith@x', 'email:j.vansmith@x', 'email:jane.vansmithson@x'])
    assert.equal(smith('J.', key).name.given, 'j');
});
