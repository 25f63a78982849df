import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PartialDate } from '../../core/dates/index.ts';
import { emptyPerson, emptyPosition, type Person } from '../../core/people/index.ts';
import { emptyMe } from '../../core/settings/me.ts';
import type { Deps } from '../deps.ts';
import { findPaths, type PathsAnswer } from './find-paths.ts';
import { ada, idOf, inBook, ken, now, talk, today } from '../testing/people-book.ts';

const organizationId = idOf<'OrganizationId'>(70);
const personIdOf = (count: number): Person['id'] => idOf<'PersonId'>(100 + count);

const pathsTo = async (deps: Deps, target: string): Promise<PathsAnswer> => {
  const found = await findPaths(deps, { target });
  assert.ok(found.ok);
  return found.value;
};

/** So many strangers who are at Acme now. */
const fillAcme = async (
  deps: Deps,
  strangers: number,
  more: { readonly size?: number; readonly kind?: 'company' | 'school' } = {},
): Promise<void> => {
  await deps.space.write({ action: 'import', summary: 'Acme' }, async (writer) => {
    await writer.put('organization', {
      id: organizationId,
      name: 'Acme',
      kind: more.kind ?? 'company',
      url: null,
      note: null,
      industry: null,
      size: more.size ?? null,
    });
    const counts = Array.from({ length: strangers }, (_, index) => index);
    await writer.putMany(
      'person',
      counts.map((count) => ({
        ...emptyPerson(personIdOf(count), now),
        given: `S${count}`,
        family: 'Tranger',
      })),
    );
    await writer.putMany(
      'position',
      counts.map((count) => positionOf(count, personIdOf(count))),
    );
  });
};

const positionOf = (count: number, personId: Person['id'], current = true) => ({
  ...emptyPosition,
  id: idOf<'PositionId'>(10_000 + count),
  personId,
  organizationId,
  started: '2019' as PartialDate,
  ended: current ? null : ('2022' as PartialDate),
  current,
  seenOn: null,
  replaces: null,
});

/** Ada was at Acme too, and is the last whom anybody wrote down there. */
const adaWasThere = (deps: Deps) =>
  deps.space.write({ action: 'edit', summary: 'Ada' }, (writer) =>
    writer.put('position', positionOf(9999, ada, false)),
  );

test(
  'R22: a company of which nobody wrote how large it is counts as large by whom the book knows there',
  inBook(async (deps) => {
    await talk(deps.space, 1, today);
    await fillAcme(deps, 199);
    await adaWasThere(deps);
    const [small] = (await pathsTo(deps, personIdOf(0))).paths;
    assert.deepEqual(
      small?.through.map(({ name }) => name),
      ['Ada Quill'],
    );
    await deps.space.write({ action: 'import', summary: 'one more' }, async (writer) => {
      await writer.put('position', positionOf(5000, ken));
    });
    const [large] = (await pathsTo(deps, personIdOf(0))).paths;
    assert.deepEqual([small?.strength, large?.strength], [0.089, 0.044]);
  }),
);

test(
  'R22: of a very large company everybody is looked through, and whoever is known there comes first',
  inBook(async (deps) => {
    await talk(deps.space, 1, today);
    await fillAcme(deps, 900);
    await adaWasThere(deps);
    const { paths } = await pathsTo(deps, personIdOf(0));
    assert.deepEqual(
      paths.map(({ through }) => through.map(({ name }) => name)),
      [['Ada Quill']],
    );
    const company = await pathsTo(deps, organizationId);
    assert.equal(company.target, 'Acme');
    assert.deepEqual(
      company.paths.map(({ through, because }) => [through.length, because]),
      [[1, ['Ada Quill and S0 Tranger were at Acme in the same years.']]],
    );
    await deps.space.write({ action: 'edit', summary: 'Ken' }, async (writer) => {
      await writer.put('position', positionOf(5000, ken));
      await writer.put('participant', {
        id: idOf<'ParticipantId'>(3000),
        interactionId: idOf(1001),
        personId: ken,
        name: null,
        role: 'with',
      });
    });
    const [first] = (await pathsTo(deps, 'Acme')).paths;
    assert.deepEqual(
      [first?.through, first?.target.name, first?.because],
      [[], 'Ken Mori', ['You know Ken Mori yourself.']],
    );
  }),
);

test(
  'R22: whoever rests is not asked, and nobody leads to someone I must not write to',
  inBook(async (deps) => {
    await talk(deps.space, 1, today);
    await deps.space.write({ action: 'edit', summary: 'Ken' }, async (writer) => {
      const person = await writer.get('person', ken);
      assert.ok(person);
      await writer.put('person', { ...person, introducedBy: ada });
    });
    const strengthTo = async (change: (writer: Person) => Person, id = ada): Promise<readonly number[]> => {
      await deps.space.write({ action: 'edit', summary: 'state' }, async (writer) => {
        const person = await writer.get('person', id);
        assert.ok(person);
        await writer.put('person', change(person));
      });
      const { paths } = await pathsTo(deps, ken);
      await deps.space.undo(null);
      return paths.map(({ through }) => through.length);
    };
    assert.deepEqual(await strengthTo((person) => ({ ...person, note: 'kind' })), [1]);
    assert.deepEqual(await strengthTo((person) => ({ ...person, state: 'resting' })), []);
    assert.deepEqual(await strengthTo((person) => ({ ...person, trashedAt: now })), []);
    assert.deepEqual(await strengthTo((person) => ({ ...person, state: 'do-not-contact' }), ken), []);
  }),
);

/** Ada, whom I know, knows S1, who knows Ken: who of them may be of which state. */
const ways: readonly (readonly [
  who: 'first' | 'second' | 'target',
  state: Person['state'],
  found: boolean,
])[] = [
  ['first', 'active', true],
  ['first', 'resting', false],
  ['first', 'dormant', false],
  ['first', 'closed', false],
  ['first', 'do-not-contact', false],
  ['second', 'active', true],
  ['second', 'resting', true],
  ['second', 'dormant', true],
  ['second', 'closed', false],
  ['second', 'do-not-contact', false],
  ['target', 'active', true],
  ['target', 'resting', true],
  ['target', 'dormant', true],
  ['target', 'closed', false],
  ['target', 'do-not-contact', false],
];

test(
  'R22: whoever rests is asked by nobody but others, and may be led to; those closed or not to be contacted never',
  inBook(async (deps) => {
    await talk(deps.space, 1, today);
    await fillAcme(deps, 2);
    const ids = { first: ada, second: personIdOf(1), target: ken };
    const knows = (count: number, personId: Person['id'], otherPersonId: Person['id']) => ({
      id: idOf<'RelationId'>(count),
      personId,
      otherPersonId,
      kind: 'knows' as const,
      label: null,
      name: null,
    });
    await deps.space.write({ action: 'edit', summary: 'who knows whom' }, (writer) =>
      writer.putMany('relation', [knows(4001, ada, ids.second), knows(4002, ids.second, ken)]),
    );
    for (const [who, state, found] of ways) {
      await deps.space.write({ action: 'edit', summary: 'state' }, async (writer) => {
        const person = await writer.get('person', ids[who]);
        assert.ok(person);
        await writer.put('person', { ...person, state, note: state });
      });
      const { paths } = await pathsTo(deps, ken);
      assert.deepEqual(
        paths.map(({ through }) => through.map(({ id }) => id)),
        found ? [[ids.first, ids.second]] : [],
        `${who} ${state}`,
      );
      await deps.space.undo(null);
    }
  }),
);

test(
  'R22: where no way is warm the nearest are named as cold, those of my own school first',
  inBook(async (deps) => {
    await fillAcme(deps, 3, { kind: 'school' });
    await deps.space.write({ action: 'edit', summary: 'Ken' }, async (writer) => {
      await writer.put('position', positionOf(5000, ken, false));
      await writer.put('relation', {
        id: idOf<'RelationId'>(4000),
        personId: ken,
        otherPersonId: ada,
        kind: 'related',
        label: null,
        name: null,
      });
    });
    const before = await pathsTo(deps, ken);
    assert.deepEqual(before.paths, []);
    assert.deepEqual(before.cold.at(0), {
      id: ada,
      name: 'Ada Quill',
      reason: 'Ken Mori and Ada Quill know each other.',
    });
    await deps.space.write({ action: 'settings', summary: 'me' }, (writer) =>
      writer.put('setting', {
        id: 'me',
        value: {
          ...emptyMe,
          education: [{ school: 'acme', degree: null, started: null, ended: null, note: null }],
        },
      }),
    );
    const { cold } = await pathsTo(deps, ken);
    assert.equal(cold.length, 3);
    assert.equal(
      cold[0]?.reason,
      'You both went to Acme. S0 Tranger and Ken Mori were at Acme in the same years.',
    );
  }),
);
