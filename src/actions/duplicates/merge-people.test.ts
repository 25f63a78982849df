import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BatchId, PersonId } from '../../core/ids.ts';
import { contactPointOf, displayName, type Person } from '../../core/people/index.ts';
import { addPerson } from '../people/add-person.ts';
import { changePerson } from '../people/change-person.ts';
import { planIntroduction } from '../introductions/plan-introduction.ts';
import { importFiles } from '../import/import-files.ts';
import { keepApart } from './keep-apart.ts';
import { listDuplicates } from './list-duplicates.ts';
import { mergePeople, showMerge } from './merge-people.ts';
import { mergeSure } from './merge-sure.ts';
import { openTestBook, type TestBook } from '../testing/book.ts';
import { dump } from '../testing/whole-book.ts';

const linkedIn = [
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  'Robert,Stone,https://www.linkedin.com/in/robert-stone,,Acme,Head of Ports,12 Mar 2024',
].join('\n');

const phone = [
  'BEGIN:VCARD',
  'VERSION:4.0',
  'UID:phone-1',
  'N:Stone;Bob;;;',
  'TEL:+351 912 345 678',
  'EMAIL:bob@home.example',
  'BDAY:19800304',
  'NOTE:Sails at the weekend',
  'ORG:Acme',
  'CATEGORIES:sailing',
  'END:VCARD',
  '',
].join('\r\n');

const importBoth = async ({ deps }: TestBook) => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  return await importFiles(deps, [
    { name: 'Connections.csv', bytes: bytes(linkedIn) },
    { name: 'phone.vcf', bytes: bytes(phone) },
  ]);
};

const named = async ({ deps }: TestBook, name: string): Promise<Person> => {
  const people = await deps.space.read((reader) => reader.list('person'));
  const found = people.find((person) => displayName(person) === name && person.trashedAt === null);
  assert.ok(found, name);
  return found;
};

const mergeBoth = async (book: TestBook): Promise<{ readonly kept: PersonId; readonly batch: BatchId }> => {
  const [robert, bob] = [await named(book, 'Robert Stone'), await named(book, 'Bob Stone')];
  const merged = await mergePeople(book.deps, { id: robert.id, other: bob.id, keep: {} });
  assert.ok(merged.ok && merged.value.batch !== null);
  return { kept: robert.id, batch: merged.value.batch };
};

test('both sources find the one person afterwards, and change nothing', async () => {
  await using book = await openTestBook();
  await importBoth(book);
  const { kept } = await mergeBoth(book);
  const before = await dump(book.deps.space);
  const report = await importBoth(book);
  assert.equal(report.batch, null);
  assert.deepEqual(report.possibleDuplicates, []);
  assert.deepEqual(await dump(book.deps.space), before);
  const person = await named(book, 'Robert Stone');
  assert.deepEqual([person.id, person.nickname, person.note], [kept, 'Bob', 'Sails at the weekend']);
  const points = await book.deps.space.read((reader) =>
    reader.list('contactPoint', { where: { personId: kept }, order: [['rank', 'up']] }),
  );
  assert.deepEqual(new Set(points.map(({ kind }) => kind)), new Set(['url', 'phone', 'email']));
  assert.equal(new Set(points.map(({ rank }) => rank)).size, points.length);
  const positions = await book.deps.space.read((reader) => reader.list('position'));
  assert.equal(positions.filter(({ personId }) => personId === kept).length, positions.length);
});

test('what was changed since stays, field by field, and the rest is as it was', async () => {
  await using book = await openTestBook();
  await importBoth(book);
  const before = await dump(book.deps.space);
  const { kept, batch } = await mergeBoth(book);
  assert.ok((await changePerson(book.deps, { id: kept, place: 'Porto' })).ok);
  const { kept: stays } = await book.deps.space.undo(batch);
  assert.deepEqual(stays, []);
  const after = await dump(book.deps.space);
  const withPlace = (before['person'] as readonly Person[]).map((person) =>
    person.id === kept ? { ...person, place: 'Porto' } : person,
  );
  assert.deepEqual(after, { ...before, person: withPlace });
});

test('the stricter state and the closer layer win, whichever entry stays', async () => {
  for (const turned of [false, true]) {
    await using book = await openTestBook();
    const { deps } = book;
    const ids: readonly [PersonId, PersonId] = [deps.ids.next(), deps.ids.next()];
    await addPerson(deps, { id: ids[0], name: { given: 'Ada', family: 'Quill' }, layer: 'close' });
    await addPerson(deps, {
      id: ids[1],
      name: { given: 'Ada', family: 'Quill' },
      state: 'do-not-contact',
      private: true,
    });
    const [id, other] = turned ? [ids[1], ids[0]] : ids;
    const shown = await showMerge(deps, { id, other, keep: {} });
    assert.ok(shown.ok);
    assert.deepEqual([shown.value.result.layer, shown.value.result.state], ['close', 'do-not-contact']);
    assert.ok((await mergePeople(deps, { id, other, keep: {} })).ok);
    const person = await named(book, 'Ada Quill');
    assert.deepEqual([person.layer, person.state, person.private], ['close', 'do-not-contact', true]);
  }
});

test('a choice takes a field from the other entry, and what is not chosen stands in the note', async () => {
  await using book = await openTestBook();
  const { deps } = book;
  const [id, other]: readonly PersonId[] = [deps.ids.next(), deps.ids.next()];
  assert.ok(id && other);
  const birthday = (date: string) => ({ kind: 'birthday', label: null, date }) as never;
  await addPerson(deps, {
    id,
    name: { given: 'Ada', family: 'Quill' },
    place: 'Norden',
    dates: [birthday('1980-01-02')],
  });
  await addPerson(deps, {
    id: other,
    name: { given: 'Ada', family: 'Berg' },
    place: 'Porto',
    dates: [birthday('1981-01-02')],
  });
  const keep = { place: 'other', birthday: 'other' } as const;
  assert.ok((await mergePeople(deps, { id, other, keep })).ok);
  const person = await named(book, 'Ada Quill');
  assert.equal(person.place, 'Porto');
  assert.deepEqual(person.note?.split(/\n+/), [
    'Also known as Ada Berg',
    'Also in Norden',
    'Also noted as birthday: 1980-01-02 (not 1981-01-02)',
  ]);
  const dates = await deps.space.read((reader) => reader.list('importantDate', { where: { personId: id } }));
  assert.deepEqual(
    dates.map(({ date }) => date),
    ['1981-01-02'],
  );
});

test('whom I said are two are not offered again, until that is undone', async () => {
  await using book = await openTestBook();
  await importBoth(book);
  const [robert, bob] = [await named(book, 'Robert Stone'), await named(book, 'Bob Stone')];
  const total = async (): Promise<number> => (await listDuplicates(book.deps, { limit: 10 })).total;
  assert.equal(await total(), 1);
  assert.ok((await keepApart(book.deps, { id: bob.id, other: robert.id })).ok);
  assert.equal(await total(), 0);
  await book.deps.space.undo(null);
  assert.equal(await total(), 1);
});

test('all who are surely the same are merged in one step, and undone in one', async () => {
  await using book = await openTestBook();
  const { deps } = book;
  const add = async (
    given: string,
    emails: readonly string[],
    layer: 'close' | null = null,
  ): Promise<void> => {
    await addPerson(deps, {
      id: deps.ids.next(),
      name: { given, family: 'Quill' },
      layer,
      contactPoints: emails.map((value) => contactPointOf('email', value)),
    });
  };
  await add('Ada', ['a@x.example']);
  await add('Ada', ['a@x.example', 'b@x.example'], 'close');
  await add('Ada', ['b@x.example']);
  await add('Max', ['m@x.example']);
  const before = await dump(deps.space);
  const preview = await mergeSure(deps, { dryRun: true });
  assert.deepEqual([preview.merged, preview.batch], [2, null]);
  assert.deepEqual(await dump(deps.space), before);
  const merged = await mergeSure(deps, { dryRun: false });
  assert.deepEqual([merged.groups, merged.merged], [preview.groups, 2]);
  const people = await deps.space.read((reader) => reader.list('person', { where: { trashedAt: null } }));
  assert.deepEqual(
    people.map(({ given, layer }) => [given, layer]),
    [
      ['Ada', 'close'],
      ['Max', null],
    ],
  );
  assert.equal((await mergeSure(deps, { dryRun: false })).batch, null);
  await deps.space.undo(merged.batch);
  assert.deepEqual(await dump(deps.space), before);
});

test('whoever is erased takes the entries that went into theirs along', async () => {
  await using book = await openTestBook();
  await importBoth(book);
  const { kept } = await mergeBoth(book);
  await book.deps.space.erase(kept);
  const left = JSON.stringify(await dump(book.deps.space));
  assert.doesNotMatch(left, /Stone|bob@home/u);
  const history = await book.deps.space.read((reader) => reader.batches({ limit: 50 }));
  assert.doesNotMatch(JSON.stringify(history), /Stone/u);
});

test('two entries on their way to one person are on it once afterwards, as far as the further one', async () => {
  await using book = await openTestBook();
  const { deps } = book;
  const add = async (given: string): Promise<PersonId> => {
    const id = deps.ids.next<'PersonId'>();
    assert.ok((await addPerson(deps, { id, name: { given } })).ok);
    return id;
  };
  const [rob, robert, ken] = [await add('Rob'), await add('Robert'), await add('Ken')];
  const plan = async (personId: PersonId, otherPersonId: PersonId) => {
    const id = deps.ids.next<'IntroductionId'>();
    const planned = await planIntroduction(deps, { id, personId, otherPersonId, reason: 'cold chains' });
    assert.ok(planned.ok);
    return planned.value.introduction;
  };
  await plan(rob, ken);
  const further = { ...(await plan(ken, robert)), consent: 'yes' as const };
  await deps.space.write({ action: 'introduction', summary: 'Ken would like to' }, (writer) =>
    writer.put('introduction', further),
  );
  assert.ok((await mergePeople(deps, { id: rob, other: robert, keep: {} })).ok);
  const left = await deps.space.read((reader) => reader.list('introduction', { where: { state: 'open' } }));
  assert.deepEqual(
    left.map(({ personId, otherPersonId, consent }) => [personId, otherPersonId, consent]),
    [[ken, rob, 'yes']],
  );
  assert.notEqual((await deps.space.undo(null)).undone, null);
  assert.equal(await deps.space.read((reader) => reader.count('introduction')), 2);
});
