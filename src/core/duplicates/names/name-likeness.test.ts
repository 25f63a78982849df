import assert from 'node:assert/strict';
import test from 'node:test';
import { emptyName, type PersonName } from '../../people/index.ts';
import { foldName } from './folded-name.ts';
import { isOtherGeneration, nameLikeness, type NameLikeness } from './name-likeness.ts';

const name = (given: string | null, family: string | null, more: Partial<PersonName> = {}): PersonName => ({
  ...emptyName,
  given,
  family,
  ...more,
});
const inOnePiece = (formatted: string): PersonName => ({ ...emptyName, formatted });

const cases: readonly (readonly [one: PersonName, other: PersonName, likeness: NameLikeness])[] = [
  [name('Ada', 'Quill'), name('ADA', 'quill'), 'same'],
  [name('Élodie', 'Accent-Grave'), name('Elodie', 'Accent Grave'), 'same'],
  [name('Jürgen', 'Weiß'), name('Jurgen', 'Weiss'), 'same'],
  [name('Thi Mai', 'Nguyen'), name('Nguyen', 'Thi Mai'), 'same'],
  [name('小明', '王'), name('王', '小明'), 'same'],
  [name('小明', '王'), inOnePiece('王小明'), 'same'],
  [name('Ada', 'Quill'), inOnePiece('Ada Quill'), 'same'],
  [name('Jörg', 'Müller'), name('Joerg', 'Mueller'), 'same'],
  [name('Анна', 'Иванова'), name('Anna', 'Ivanova'), 'same'],
  [name('Александр', 'Петров'), name('Sasha', 'Petrov'), 'short-form'],
  [name('Νίκος', 'Παππάς'), name('Nikos', 'Pappas'), 'same'],
  [name('Bob', 'Stone'), name('Robert', 'Stone'), 'short-form'],
  [name('Nell', 'Stone'), name('Helen', 'Stone'), 'short-form'],
  [name('Lexi', 'Stone'), name('Alexis', 'Stone'), 'short-form'],
  [name('Gill', 'Stone'), name('Gillian', 'Stone'), 'short-form'],
  [name('Venky', 'Stone'), name('Venkatesh', 'Stone'), 'short-form'],
  [name('Kuba', 'Nowak'), name('Jakub', 'Nowak'), 'short-form'],
  [name('Paul', 'Stone'), name('Pauline', 'Stone'), 'other-given'],
  [name('Mary', 'Stone'), name('Margaret', 'Stone'), 'other-given'],
  [name('Ana', 'Ramos Dias'), name('Ana', 'Dias'), 'short-form'],
  [name('Juan', 'García López'), name('Juan', 'García'), 'short-form'],
  [name('Ana', 'Ramos Dias'), name('Ana', 'Ramos Pires'), 'other-family'],
  [inOnePiece('João Ferreira Silva'), name('João', 'Selpol Silva'), 'other-family'],
  [inOnePiece('João F. Silva'), name('João', 'Ferreira Silva'), 'short-form'],
  [name('A.', 'Quill'), name('Ada', 'Quill'), 'short-form'],
  [name('Ada M.', 'Quill'), name('Ada', 'Quill'), 'short-form'],
  [name('Wilhelmina', 'Stone', { nickname: 'Billie' }), name('Billie', 'Stone'), 'short-form'],
  [name('Dorothy', 'Okafor'), name('Okafor', 'Dottie'), 'short-form'],
  [name('B.', 'Patel'), name('Patel', 'Barbara'), 'short-form'],
  [name('Mary', 'Ferguson'), inOnePiece('Ferguson, Mary'), 'same'],
  [name('Ana', 'de Souza'), inOnePiece('de Souza, Ana'), 'same'],
  [name('Ada', 'Quill'), inOnePiece('Ada Quill, PhD'), 'same'],
  [name('Ada', 'Quill'), name('Dr. Ada', 'Quill, MBA'), 'same'],
  [name('Ada', 'Quill'), inOnePiece('ada@acme.example'), 'unnamed'],
  [name('Jonathan', 'Smith'), name('Jonathon', 'Smith'), 'alike'],
  [name('Ada', 'Quill'), name('Ada', 'Quilll'), 'alike'],
  [name('Ada', null), name('Ada', 'Quill'), 'part'],
  [name('Dottie', null), name('Okafor', 'Dorothy'), 'part'],
  [name(null, null, { nickname: 'Billie' }), name('Ada', 'Quill', { nickname: 'billie' }), 'part'],
  [name('John', 'Smith'), name('Jane', 'Smith'), 'other-given'],
  [name('Jan', 'Li'), name('Jun', 'Lu'), 'other'],
  [name('Ada', 'Quill'), name('Joel', 'Sandbox'), 'other'],
  [name('Ada', 'Quill'), name('Ada', 'Byron'), 'other-family'],
  [emptyName, name('Ada', 'Quill'), 'unnamed'],
];
for (const [one, other, likeness] of cases)
  test(`${JSON.stringify([one.given, one.family, one.formatted])} and ${JSON.stringify([other.given, other.family, other.formatted])}: ${likeness}`, () => {
    assert.equal(nameLikeness(foldName(one), foldName(other)), likeness);
    assert.equal(nameLikeness(foldName(other), foldName(one)), likeness);
  });

test('two generations of one name are told apart, with the mark in either field', () => {
  const senior = foldName(name('John', 'Smith', { suffix: 'Sr.' }));
  const junior = foldName(name('John', 'Smith Jr.'));
  assert.equal(isOtherGeneration(senior, junior), true);
  assert.equal(isOtherGeneration(senior, foldName(inOnePiece('John Smith, Jr.'))), true);
  assert.equal(foldName(inOnePiece('John Smith III')).whole, 'john smith');
  assert.equal(isOtherGeneration(senior, foldName(name('John', 'Smith'))), false);
  assert.equal(nameLikeness(senior, junior), 'same');
});
