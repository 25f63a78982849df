import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Instant } from '../../core/dates/index.ts';
import { contactPointOf } from '../../core/people/index.ts';
import { addPerson } from './add-person.ts';
import { changePeople } from './change-people.ts';
import { changePerson } from './change-person.ts';
import { listPeople } from './list-people.ts';
import { removePerson } from './remove-person.ts';
import { showPerson } from './show-person.ts';
import { showTimeline } from './show-timeline.ts';
import { ada, cardOf, idOf, inBook, ken, now, talk, today } from '../testing/people-book.ts';

test(
  'someone added by hand is on their card with all that was said',
  inBook(async (deps) => {
    const card = await cardOf(deps, ada);
    assert.equal(card.name, 'Ada Quill');
    assert.equal(card.organization, 'Analytical Engines');
    assert.equal(card.title, 'Engineer');
    assert.deepEqual(card.topics, ['cold chains']);
    assert.deepEqual(card.groups, ['alumni']);
    assert.equal(card.contactPoints[0]?.key, 'email:ada@engines.example');
    assert.equal(card.warmth, null);
    assert.equal(card.next, null);
    assert.deepEqual(card.timeline, { rows: [], cursor: null, total: 0 });
  }),
);

test(
  'the same id again is the same request: nothing is written',
  inBook(async (deps) => {
    const again = await addPerson(deps, { id: ada, name: { given: 'Ada', family: 'Quill' } });
    assert.deepEqual(again, { ok: true, value: { id: ada, name: 'Ada Quill', full: null, batch: null } });
  }),
);

test(
  'nobody without a name or an address',
  inBook(async (deps) => {
    const nobody = await addPerson(deps, { id: idOf(9), name: { given: null } });
    assert.equal(!nobody.ok && nobody.error.type, 'invalid');
  }),
);

test(
  'what can be no e-mail address is refused in words; what a file brought so stays, and keeps nobody from the rest',
  inBook(async (deps) => {
    const typed = (value: string) => contactPointOf('email', value);
    const wrong = /“zoe at maersk” is no e-mail address/u;
    const added = await addPerson(deps, { id: idOf(9), contactPoints: [typed('zoe at maersk')] });
    assert.match(added.ok || added.error.type !== 'invalid' ? '' : added.error.message, wrong);
    const [mail] = (await cardOf(deps, ada)).contactPoints;
    assert.ok(mail);
    await deps.space.write({ action: 'import', summary: 'as it came' }, (writer) =>
      writer.put('contactPoint', { ...mail, value: 'ada, see card', key: null }),
    );
    const change = (...values: readonly string[]) =>
      changePerson(deps, { id: ada, contactPoints: values.map(typed) });
    const changed = await change('ada, see card', 'zoe at maersk');
    assert.match(changed.ok || changed.error.type !== 'invalid' ? '' : changed.error.message, wrong);
    assert.equal((await cardOf(deps, ada)).contactPoints.length, 1);
    assert.ok((await change('ada, see card', 'ada@maersk.example')).ok);
  }),
);

test(
  'a change touches what was said, replaces lists whole, and is undone in one step',
  inBook(async (deps) => {
    const before = await cardOf(deps, ada);
    const changed = await changePerson(deps, {
      id: ada,
      name: { nickname: 'Addy' },
      note: 'met on the ferry',
      topics: ['honest numbers', 'cold chains'],
      contactPoints: [],
      positions: [
        { title: 'Head of Mill', organization: 'Analytical Engines' },
        { title: 'Mentor', organization: 'Port School', organizationKind: 'school' },
      ],
    });
    assert.ok(changed.ok && changed.value.batch !== null);
    const after = await cardOf(deps, ada);
    assert.equal(after.person.given, 'Ada');
    assert.equal(after.callName, 'Addy', 'a nickname that is typed is what they are called');
    assert.equal(after.person.note, 'met on the ferry');
    assert.deepEqual([...after.topics].toSorted(), ['cold chains', 'honest numbers']);
    assert.deepEqual(after.groups, ['alumni']);
    assert.deepEqual(after.contactPoints, []);
    const organizations = await deps.space.read((reader) => reader.list('organization'));
    assert.deepEqual(organizations.map(({ name }) => name).toSorted(), ['Analytical Engines', 'Port School']);
    await deps.space.undo(changed.value.batch);
    assert.deepEqual(await cardOf(deps, ada), before);
  }),
);

test(
  'R4: who is placed without history gets a first day, spread; who leaves the layer loses it',
  inBook(async (deps) => {
    await changePeople(deps, { ids: [ada, ken], change: { layer: 'active' } });
    const first = (await cardOf(deps, ada)).person;
    assert.equal(first.layerSince, today);
    // ceil(1 * 90 / 35) and ceil(2 * 90 / 35) days on.
    assert.equal(first.firstDue, '2026-11-21');
    assert.equal((await cardOf(deps, ken)).person.firstDue, '2026-11-24');
    assert.equal((await cardOf(deps, ada)).tie?.keepDue, '2026-11-21');
    await changePerson(deps, { id: ada, layer: null });
    const { person, tie } = await cardOf(deps, ada);
    assert.deepEqual(
      [person.layer, person.layerSince, person.firstDue, tie?.keepDue ?? null],
      [null, null, null, null],
    );
  }),
);

test(
  'R4: who is placed with history has no first day of their own',
  inBook(async (deps) => {
    await talk(deps.space, 1, '2026-11-10');
    await changePerson(deps, { id: ada, layer: 'close' });
    assert.equal((await cardOf(deps, ada)).person.firstDue, null);
  }),
);

const wide = { type: 'layer', layer: 'wide' } as const;

test(
  'a bulk edit changes many in one batch and passes over who is not there',
  inBook(async (deps) => {
    const changed = await changePeople(deps, {
      ids: [ada, ken, idOf(77)],
      change: { layer: 'wide', addTopics: ['ports', 'Cold Chains'], removeGroups: ['Alumni'] },
    });
    assert.equal(changed.changed, 2);
    const { rows } = await listPeople(deps, { filter: wide, sort: 'name' });
    assert.deepEqual(
      rows.map(({ name, topics }) => [name, [...topics].toSorted()]),
      [
        ['Ada Quill', ['cold chains', 'ports']],
        ['Ken Mori', ['Cold Chains', 'ports']],
      ],
    );
    assert.deepEqual((await cardOf(deps, ada)).groups, []);
    await deps.space.undo(null);
    assert.equal((await listPeople(deps, { filter: wide })).total, 0);
  }),
);

test(
  'who is removed is in no list and has no card until undo',
  inBook(async (deps) => {
    await removePerson(deps, { id: ada });
    assert.equal((await showPerson(deps, { id: ada })).ok, false);
    assert.equal((await listPeople(deps)).total, 1);
    const again = await removePerson(deps, { id: ada });
    assert.equal(!again.ok && again.error.type, 'not-found');
    await deps.space.undo(null);
    assert.equal((await cardOf(deps, ada)).name, 'Ada Quill');
  }),
);

test(
  'a list shows warmth of today and when the next touch is due',
  inBook(async (deps) => {
    await talk(deps.space, 1, '2026-11-17', { kind: 'video', minutes: 30 });
    await changePerson(deps, { id: ada, layer: 'close', mutualContacts: 4 });
    const { rows } = await listPeople(deps, { filter: { type: 'text', text: 'quill' } });
    assert.equal(rows[0]?.lastInteraction, '2026-11-17');
    // One video call of 30 minutes the day before: 100 * (1 - exp(-0.9 * 2^(-1/90))) = 59.
    assert.equal(rows[0]?.warmth, 59);
    assert.equal((await listPeople(deps, { filter: { type: 'due' } })).total, 0);
  }),
);

test(
  'the timeline is newest first and paged without gap or repeat',
  inBook(async (deps) => {
    for (let count = 1; count <= 45; count += 1)
      await talk(deps.space, count, `2026-${String(1 + (count % 10)).padStart(2, '0')}-15`, {
        loggedAt: (now + count) as Instant,
      });
    await talk(deps.space, 99, '2026-12-01', { planned: true, outcome: 'open' });
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await showTimeline(deps, { id: ada, cursor, limit: 10 });
      assert.ok(page.ok);
      seen.push(...page.value.rows.map(({ interaction }) => `${interaction.day} ${interaction.id}`));
      assert.equal(page.value.total, 45);
      cursor = page.value.cursor;
    } while (cursor !== null);
    assert.equal(new Set(seen).size, 45);
    assert.deepEqual(
      seen.map((text) => text.slice(0, 10)),
      seen
        .map((text) => text.slice(0, 10))
        .toSorted()
        .toReversed(),
    );
    const card = await cardOf(deps, ada);
    assert.equal(card.timeline.rows.length, 20);
    assert.deepEqual(
      card.planned.map(({ interaction }) => interaction.day),
      ['2026-12-01'],
    );
    assert.equal(card.next?.title, 'Get ready for Ada');
  }),
);

test(
  'the year is a line that rises with a talk and fades after it',
  inBook(async (deps) => {
    await talk(deps.space, 1, '2026-06-01', { kind: 'coffee', minutes: 45 });
    const { year, warmth } = await cardOf(deps, ada);
    const before = year.points.filter(({ day }) => day < '2026-06-01');
    const after = year.points.filter(({ day }) => day >= '2026-06-01').map(({ value }) => value);
    assert.ok(before.every(({ value }) => value === 0));
    assert.equal(after[0], 63);
    assert.deepEqual(
      after,
      after.toSorted((one, other) => other - one),
    );
    assert.equal(after.at(-1), warmth?.value);
    assert.deepEqual(
      year.talks.map(({ day, kind }) => [day, kind]),
      [['2026-06-01', 'coffee']],
    );
  }),
);
