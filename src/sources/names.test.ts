import assert from 'node:assert/strict';
import test from 'node:test';
import { emptyName, type PersonName } from '../core/people/index.ts';
import { readFullName, readNameCells } from './names.ts';

const cases: readonly (readonly [
  given: string,
  family: string,
  name: Partial<PersonName>,
  pronouns?: string,
])[] = [
  ['Ada', 'Quill', { given: 'Ada', family: 'Quill' }],
  [' Ada ', ' Quill\n', { given: 'Ada', family: 'Quill' }],
  ['王', '小明', { given: '王', family: '小明' }],
  [
    'Dr. Jane 🚀',
    'Doe, PhD (she/her)',
    { given: 'Jane', family: 'Doe', prefix: 'Dr.', suffix: 'PhD' },
    'she/her',
  ],
  ['Prof. Dr. Uwe', 'Muster', { given: 'Uwe', family: 'Muster', prefix: 'Prof. Dr.' }],
  ['Kim', 'Probe (They / Them)', { given: 'Kim', family: 'Probe' }, 'they/them'],
  ['Kim (he/him/his)', 'Probe', { given: 'Kim', family: 'Probe' }, 'he/him/his'],
  ['Kim', 'Probe she/her', { given: 'Kim', family: 'Probe' }, 'she/her'],
  ['Robert "Bob"', 'Stone', { given: 'Robert', family: 'Stone', nickname: 'Bob' }],
  ['Robert (Bob)', 'Stone', { given: 'Robert', family: 'Stone', nickname: 'Bob' }],
  ['John', 'Smith Jr.', { given: 'John', family: 'Smith', suffix: 'Jr.' }],
  ['John', 'Smith, MBA, PMP®', { given: 'John', family: 'Smith', suffix: 'MBA, PMP®' }],
  ['John', 'Smith, helping founders grow', { given: 'John', family: 'Smith, helping founders grow' }],
  ['🇵🇹 Rosa 🇧🇷', 'Pires 👩‍💻', { given: 'Rosa', family: 'Pires' }],
  ['𝗞𝗲𝗻', '𝕆𝕒𝕜', { given: 'Ken', family: 'Oak' }],
  ['Drew', 'Sirmon', { given: 'Drew', family: 'Sirmon' }],
  ['Ada', '', { given: 'Ada' }],
  ['', 'Quill', { family: 'Quill' }],
  ['🚀', '', { given: '🚀' }],
  ['(Bob)', '', { given: '(Bob)' }],
];
for (const [given, family, name, pronouns] of cases)
  test(`“${given}” “${family.trim()}”`, () => {
    assert.deepEqual(readNameCells(given, family), {
      name: { ...emptyName, ...name },
      pronouns: pronouns ?? null,
    });
  });

test('two empty cells are nobody', () => {
  assert.equal(readNameCells('', ' '), null);
  assert.equal(readFullName(' '), null);
});

for (const [cell, name] of [
  ['Rosa Pires', { given: 'Rosa', family: 'Pires', formatted: 'Rosa Pires' }],
  [
    'Maria da Silva Santos',
    { given: 'Maria', family: 'da Silva Santos', formatted: 'Maria da Silva Santos' },
  ],
  [
    'Dr. Jane Doe, PhD',
    { given: 'Jane', family: 'Doe', prefix: 'Dr.', suffix: 'PhD', formatted: 'Dr. Jane Doe, PhD' },
  ],
  ['王小明', { formatted: '王小明' }],
  ['Cher', { given: 'Cher', formatted: 'Cher' }],
  ['Ken (Kenneth Oak)', { given: 'Ken', formatted: 'Ken (Kenneth Oak)' }],
] as const)
  test(`the one cell “${cell}”`, () => {
    assert.deepEqual(readFullName(cell)?.name, { ...emptyName, ...name });
  });
