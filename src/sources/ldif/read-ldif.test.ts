import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { readLdif } from '../testing/read-whole.ts';

const read = (text: string) => readLdif(new TextEncoder().encode(text));
const [ada, soren] = readLdif(readFileSync('fixtures/ldif/thunderbird-abook.ldif')).people.map(
  ({ draft }) => draft,
);

test('an address book of Thunderbird is read whole, with what its lists say of their members', () => {
  assert.deepEqual(
    ada?.contactPoints.map(({ kind, label, value }) => [kind, label, value]),
    [
      ['email', null, 'ada@quill.example'],
      ['email', null, 'ada@engines.example'],
      ['phone', 'cell', '+44 7700 900001'],
      ['phone', 'home', '+44 20 7946 0002'],
      ['phone', 'work', '+44 20 7946 0001'],
      ['phone', 'fax', '+44 20 7946 0003'],
      ['url', null, 'https://engines.example'],
      ['url', null, 'https://quill.example'],
      ['handle', null, 'adaq'],
      ['address', 'home', '1 Mill Lane, Flat 2, N1 1AA London, United Kingdom'],
      ['address', 'work', '2 Engine Yard, BA1 1AA Bath, United Kingdom'],
    ],
  );
  assert.deepEqual(
    [ada?.name.given, ada?.name.family, ada?.name.formatted, ada?.name.nickname],
    ['Ada', 'Quill', 'Ada Quill', 'Addie'],
  );
  assert.deepEqual(
    ada?.positions.map(({ organization, department, title }) => [organization, department, title]),
    [['Engines Ltd', 'Looms', 'Engineer']],
  );
  assert.deepEqual(ada?.dates, [{ kind: 'birthday', label: null, date: '1985-12-10' }]);
  assert.equal(ada?.note, 'Met at the fair.\nLikes engines…');
  assert.equal(ada?.photo, 'data:image/jpeg;base64,/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAMCAgICAgMCAgIDAwMD');
  assert.deepEqual(ada?.groups, ['Choir']);
  assert.deepEqual(
    ada?.unknown.map(({ name, value }) => [name, value]),
    [['X-OUTLOOK-MOZILLACUSTOM1', 'tenor']],
  );
  assert.deepEqual(
    [soren?.name.given, soren?.name.family, soren?.groups, soren?.dates],
    ['Søren', 'Bråten', ['Choir'], [{ kind: 'birthday', label: null, date: '--04-16' }]],
  );
});

const person = 'objectclass: inetOrgPerson\n';
const cases: readonly (readonly [
  name: string,
  text: string,
  names: readonly (string | null)[],
  issues: readonly (readonly [type: string, line: number | null])[],
])[] = [
  [
    'a directory is read as far as it is of people',
    `# Engines\nversion: 1\n\ndn: dc=engines\nobjectClass: organization\no: Engines\n\ndn: uid=ada\n${person}cn;lang-en: Ada\n\nsearch: 2\n`,
    ['Ada'],
    [
      ['no-person', 4],
      ['outside-card', 12],
    ],
  ],
  [
    'an entry begins also where the blank line is missing',
    `dn: cn=Ada\n${person}cn: Ada\ndn: cn=Bo\n${person}cn: Bo`,
    ['Ada', 'Bo'],
    [],
  ],
  ['a value is folded anywhere', `dn: cn=A\n da\n${person}cn:: QWR\n h\n`, ['Ada'], []],
  ['bytes that are no text stay as written', `dn: cn=Ada\n${person}cn: Ada\nguid:: AAEC\n`, ['Ada'], []],
  [
    'what is no line of an entry, and who is nobody',
    'dn: uid=1\nobjectclass: person\nnonsense\n\ndn: cn=Bo\ncn: Bo\n',
    ['Bo'],
    [
      ['no-name', 1],
      ['missing-colon', 3],
    ],
  ],
  [
    'a list names somebody who is not there',
    `dn: cn=Choir\nobjectclass: groupOfNames\ncn: Choir\nmember: cn=Bo\n\ndn: cn=Ada\n${person}cn: Ada\n`,
    ['Ada'],
    [['unknown-member', 1]],
  ],
];

for (const [name, text, names, issues] of cases)
  test(name, () => {
    const found = read(text);
    assert.deepEqual(
      found.people.map(({ draft }) => draft.name.formatted),
      names,
    );
    assert.deepEqual(
      found.issues.map(({ type, line }) => [type, line]),
      issues,
    );
  });

test('several numbers, and lines of an address between dollar signs; a password is not kept', () => {
  const [draft] = read(
    `dn: cn=Ada\n${person}cn: Ada\nmail: a@x.example\nmail: b@x.example\nmail: c@x.example\ntelephoneNumber: 1\ntelephoneNumber: 2\npostalAddress: 2 Engine Yard $ Bath\nuserPassword: secret\n`,
  ).people.map((one) => one.draft);
  assert.deepEqual(
    draft?.contactPoints.map(({ value }) => value),
    ['a@x.example', 'b@x.example', 'c@x.example', '1', '2', '2 Engine Yard, Bath'],
  );
  assert.deepEqual(draft?.unknown, []);
});
