import assert from 'node:assert/strict';
import test from 'node:test';
import type { Instant } from '../../core/dates/index.ts';
import { foldName } from '../../core/duplicates/index.ts';
import { countingIds } from '../../core/ids.ts';
import { emptyPerson } from '../../core/people/index.ts';
import { findPossible } from './find-possible.ts';
import { newKnownPerson } from './known-person.ts';
import { PeopleIndex } from './people-index.ts';

const at = 0 as Instant;

test('of thousands who may be the same the likeliest are shown, however late they came', async () => {
  const ids = countingIds();
  const index = new PeopleIndex(new Set());
  const add = (family: string, workplace: string, email: string | null): string => {
    const person = { ...emptyPerson(ids.next<'PersonId'>(), at, 'given-first'), given: 'Ada', family };
    const known = newKnownPerson(person, foldName(person));
    index.add(known);
    if (email !== null) index.addContact(known, `email:${email}`);
    index.addOrganization(known, workplace);
    return known.id;
  };
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  const ends = letters.flatMap((one) => letters.map((two) => one + two));
  const addUnlikely = (family: string): void => {
    for (const place of ['one', 'other']) add(family, `${place} ${family}`, `${family}@${place}.example`);
  };
  for (const end of ends) addUnlikely(`Quill${end}`);
  for (const end of ends) addUnlikely(`Lund${end}`);
  const likely = ends.map((end) => ({
    a: add(`Berg${end}`, `firm ${end}`, null),
    b: add(`Berg${end}`, `firm ${end}`, null),
  }));
  for (const end of ends) addUnlikely(`Holt${end}`);
  index.letGo({ isWritten: true });
  const found = await findPossible(index);
  const shown = found.map(({ a, b }) => ({ a: b.id, b: a.id }));
  assert.deepEqual(shown, likely.slice(0, 500));
});
