import assert from 'node:assert/strict';
import test from 'node:test';
import type { Instant } from '../../core/dates/index.ts';
import { foldName } from '../../core/duplicates/index.ts';
import { countingIds } from '../../core/ids.ts';
import { emptyPerson } from '../../core/people/index.ts';
import { newKnownPerson } from './known-person.ts';
import { PeopleIndex } from './people-index.ts';

const at = 0 as Instant;

test('two texts of one hash find each whom they name', () => {
  const ids = countingIds();
  const index = new PeopleIndex(new Set());
  const [one, other] = ['costarring', 'liquid'].map((family) => {
    const person = { ...emptyPerson(ids.next<'PersonId'>(), at, 'given-first'), family };
    const known = newKnownPerson(person, foldName(person));
    index.add(known);
    index.addContact(known, family);
    index.addOrganization(known, family);
    return known;
  });
  index.letGo({ isWritten: true });
  for (const { id, name } of [one, other].filter((known) => known !== undefined)) {
    const only = [{ id }];
    const idsOf = (people: readonly { readonly id: string }[]) => people.map(({ id }) => ({ id }));
    assert.deepEqual(idsOf(index.byName(name.whole)), only);
    assert.deepEqual(idsOf(index.byContacts([name.whole], name.whole)), only);
    assert.deepEqual(idsOf(index.byNameAndOrganization(name.whole, [name.whole])), only);
    assert.ok(index.has(id));
  }
  assert.deepEqual(index.byNameAndOrganization('costarring', ['liquid']), []);
});

test('of a crowd who share a line only whoever has the name is looked at, and nobody where all have it', () => {
  const ids = countingIds();
  const index = new PeopleIndex(new Set());
  const add = (family: string): void => {
    const person = { ...emptyPerson(ids.next<'PersonId'>(), at, 'given-first'), family };
    const known = newKnownPerson(person, foldName(person));
    index.add(known);
    index.addContact(known, 'phone:+4930');
    index.addOrganization(known, 'acme');
  };
  for (let count = 0; count < 60; count += 1) add(`f${count}`);
  assert.equal(index.byContacts(['phone:+4930'], 'f7').length, 1);
  assert.equal(index.byContacts(['phone:+4930'], 'nobody').length, 0);
  for (let count = 0; count < 60; count += 1) add('same');
  assert.equal(index.byContacts(['phone:+4930'], 'same').length, 0);
  assert.equal(index.byNameAndOrganization('same', ['acme']).length, 0);
});
