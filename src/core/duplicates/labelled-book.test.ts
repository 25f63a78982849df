import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { parsePartialDate } from '../dates/index.ts';
import { contactKey, emptyName, type ContactPointKind } from '../people/index.ts';
import { toSubject, type DuplicateSubject } from './subject.ts';
import { measure, type Measured } from './testing/measure.ts';

/** Books of people who stand twice, and whose cards are whose: fixtures/duplicates/README.md. */
interface LabelledCard {
  readonly id: string;
  readonly who: string;
  readonly given: string | null;
  readonly family: string | null;
  readonly additional: string | null;
  readonly suffix: string | null;
  readonly nickname: string | null;
  readonly formatted: string | null;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly urls: readonly string[];
  readonly organizations: readonly string[];
  readonly birthday: string | null;
  readonly address: string | null;
}

const folder = 'fixtures/duplicates';

const parse = (text: string): readonly LabelledCard[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledCard);

const made = (seed: number, isTold: boolean): string =>
  execFileSync(process.execPath, [`${folder}/make-book.ts`, String(seed), ...(isTold ? ['told'] : [])], {
    encoding: 'utf8',
  });

const cardToSubject = (card: LabelledCard): DuplicateSubject => {
  const keys = (kind: ContactPointKind, values: readonly string[]): readonly string[] =>
    values.flatMap((value) => contactKey({ kind, value, service: null }, 'US') ?? []);
  return toSubject({
    id: card.id,
    name: { ...emptyName, ...card, displayOrder: 'given-first' },
    contactKeys: [...keys('email', card.emails), ...keys('phone', card.phones), ...keys('url', card.urls)],
    organizations: card.organizations,
    birthday: card.birthday === null ? null : parsePartialDate(card.birthday),
    places: card.address === null ? [] : [card.address],
  });
};

const measureBook = (name: string, cards: readonly LabelledCard[]): Measured => {
  const whoById = new Map(cards.map(({ id, who }) => [id, who]));
  return measure(name, cards.map(cardToSubject), (id) => whoById.get(id) ?? id);
};

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

const book = readFileSync(`${folder}/book.jsonl`, 'utf8');
const toldBook = readFileSync(`${folder}/book-told.jsonl`, 'utf8');

test('the labels are as they were first written', () => {
  assert.equal(digest(book), '1ed997d59b63e8085dd8aa6995f7a8b0b11b2c391f21a2f457e05214feb15395');
  assert.equal(digest(toldBook), '9952f4abf4f0711910ac8465353ce355c28b132925e8bccd7a601ce668a7b9be');
  assert.equal(book, made(1, false));
  assert.equal(toldBook, made(1, true));
});

test('what the cards tell is found, namesakes and families are left alone, and every sure one is right', (t) => {
  const found = measureBook('a book whose cards tell', parse(toldBook));
  t.diagnostic(found.line);
  assert.ok(found.f1 >= 0.95, found.line);
  assert.equal(found.wrongSure, 0, found.line);
  assert.ok(found.sure >= 65, found.line);
});

test('a book in which four in ten share but a name says itself how much a name says', (t) => {
  const found = measureBook('a book of names', parse(book));
  t.diagnostic(found.line);
  assert.ok(found.f1 >= 0.89, found.line);
  assert.equal(found.wrongSure, 0, found.line);
});

test('books that nobody looked at: as good on the whole', (t) => {
  const found = [21, 22, 23, 24, 25, 26].map((seed) => measureBook(`seed ${seed}`, parse(made(seed, true))));
  for (const { line } of found) t.diagnostic(line);
  const lines = found.map(({ line }) => line).join('\n');
  const sum = (of: (one: Measured) => number): number => found.reduce((total, one) => total + of(one), 0);
  assert.ok(sum(({ f1 }) => f1) / found.length >= 0.945, lines);
  assert.equal(
    sum(({ wrongSure }) => wrongSure),
    0,
    lines,
  );
});
