import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import test from 'node:test';
import { addHours } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Person } from '../../core/people/index.ts';
import { archiveText } from '../../outlets/archive/index.ts';
import type { Space } from '../../store/space.ts';
import { changePerson } from '../people/change-person.ts';
import { importFiles, type ImportReport } from './import-files.ts';
import { openTestBook } from '../testing/book.ts';
import { dump, fillWithSample } from '../testing/whole-book.ts';

const file = (path: string) => ({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) });
const text = (name: string, content: string) => ({ name, bytes: new TextEncoder().encode(content) });

const complete = 'fixtures/linkedin/Complete_LinkedInDataExport_10-05-2026.zip';
const basic = 'fixtures/linkedin/Basic_LinkedInDataExport_10-04-2026.zip';

const countsOf = ({ files }: ImportReport, name: string): readonly number[] => {
  const found = files.find((row) => basename(row.file) === name);
  assert.ok(found, name);
  return [found.read, found.created, found.updated, found.unchanged, found.rejected];
};

const assertReconciled = ({ files }: ImportReport): void => {
  for (const row of files)
    assert.equal(row.read, row.created + row.updated + row.unchanged + row.rejected, row.file);
};

test('a Complete export: 10 connections read, 9 people, 1 rejected for want of a name', async () => {
  await using book = await openTestBook();
  const report = await importFiles(book.deps, [file(complete)]);
  assert.notEqual(report.batch, null);
  assertReconciled(report);
  assert.deepEqual(countsOf(report, 'Connections.csv'), [10, 9, 0, 0, 1]);
  assert.deepEqual(countsOf(report, 'Invitations.csv'), [2, 1, 0, 0, 1]);
  assert.deepEqual(countsOf(report, 'Recommendations_Given.csv'), [1, 0, 1, 0, 0]);
  assert.deepEqual(countsOf(report, 'Recommendations_Received.csv'), [1, 1, 0, 0, 0]);
  assert.deepEqual(countsOf(report, 'Profile.csv'), [1, 1, 0, 0, 0]);
  const skipped = report.files.filter(({ kind }) => kind === 'skipped');
  assert.ok(skipped.length > 5);
  for (const { reason } of skipped) assert.match(reason ?? '', /\w+ \w+/);
  assert.deepEqual(report.possibleDuplicates, []);
  // Of somebody new another file of the same export may tell more; its rows count as changed, and it is said how.
  const ada = report.changed.find(({ person }) => person.name === 'Ada Quill');
  assert.deepEqual(
    ada?.changes.map(({ field, after }) => [field, after]),
    [
      [
        'Between you',
        'Recommendation you wrote, 2021-06-02; Message, 2026-09-30; Message from you, 2026-09-30',
      ],
    ],
  );
  await book.deps.space.read(async (reader) => {
    const people = await reader.list('person');
    assert.equal(people.length, 11);
    const [imported] = await reader.batches({ limit: 1 });
    assert.equal(imported?.summary, 'Imported LinkedIn: 11 new people');
    for (const { layer, cadenceDays, state } of people)
      assert.deepEqual([layer, cadenceDays, state], [null, null, 'active']);
    const ada = people.find(({ given }) => given === 'Ada');
    assert.equal(ada?.knownSince, '2024-03-12');
    assert.deepEqual(
      (await reader.list('favor')).map(({ direction, kind, personId, history }) => [
        direction,
        kind,
        personId === ada?.id,
        history,
      ]),
      [
        ['given', 'credit', true, true],
        ['received', 'vouching', false, true],
      ],
    );
    for (const interaction of await reader.list('interaction')) assert.equal(interaction.history, true);
    assert.equal(await reader.count('thanks'), 0);
  });
});

test('the same again changes nothing and makes no batch; Basic before or after changes nothing either', async () => {
  await using book = await openTestBook();
  await importFiles(book.deps, [file(basic)]);
  const report = await importFiles(book.deps, [file(complete)]);
  assert.deepEqual(countsOf(report, 'Profile.csv'), [1, 0, 0, 1, 0]);
  const before = await dump(book.deps.space);
  for (const files of [
    [complete],
    [basic],
    [basic, complete],
    ['fixtures/linkedin/2026-complete/Connections.csv'],
  ]) {
    const again = await importFiles(book.deps, files.map(file));
    assert.equal(again.batch, null);
    assertReconciled(again);
    for (const row of again.files) assert.deepEqual([row.created, row.updated], [0, 0], row.file);
  }
  assert.deepEqual(await dump(book.deps.space), before);
});

test('several files are one batch, and rows say whose member they are', async () => {
  await using book = await openTestBook();
  const report = await importFiles(book.deps, [file(basic), file(complete)]);
  assert.ok(report.files.some((row) => row.file === `${basename(complete)}/Connections.csv`));
  assert.equal(
    (await book.deps.space.read((reader) => reader.batches({ limit: 10 }))).filter(
      ({ action }) => action === 'import',
    ).length,
    1,
  );
});

test('loose files of one export are one person each, whatever their order', async () => {
  await using book = await openTestBook();
  const folder = 'fixtures/linkedin/2026-complete';
  const names = ['Recommendations_Given.csv', 'Invitations.csv', 'Connections.csv'];
  await importFiles(
    book.deps,
    names.map((name) => file(join(folder, name))),
  );
  const people = await book.deps.space.read((reader) => reader.list('person', { where: { given: 'Ada' } }));
  assert.equal(people.length, 1);
});

test('a dry run writes nothing and tells what the real one then does', async () => {
  await using book = await openTestBook();
  await importFiles(book.deps, [
    text(
      'a.csv',
      'First Name,Last Name,URL,Company,Position,Connected On\nAda,Quill,https://www.linkedin.com/in/ada-quill,Old Inc,Clerk,12 Mar 2024\n',
    ),
  ]);
  const before = await dump(book.deps.space);
  const dry = await importFiles(book.deps, [file(complete)], { dryRun: true });
  assert.equal(dry.batch, null);
  assert.deepEqual(await dump(book.deps.space), before);
  const real = await importFiles(book.deps, [file(complete)]);
  assert.deepEqual(dry.files, real.files);
  assert.deepEqual(countsOf(real, 'Connections.csv'), [10, 8, 1, 0, 1]);
  assert.deepEqual(
    real.jobChanges.map(({ person, from, to }) => [person.name, from, to]),
    [['Ada Quill', 'Clerk, Old Inc', 'Engineer, "Mill" team, Analytical Engines, Inc.']],
  );
  assert.deepEqual(dry.changed, real.changed);
  assert.deepEqual(
    dry.changed.map(({ person, changes }) => [person.name, ...changes]),
    [
      [
        'Ada Quill',
        {
          field: 'Work',
          before: 'Clerk, Old Inc',
          after: 'Clerk, Old Inc (to 2026-11-18); Engineer, "Mill" team, Analytical Engines, Inc.',
        },
        { field: 'E-mail', before: null, after: 'ada.quill@example.com' },
        {
          field: 'Between you',
          before: null,
          after: 'Recommendation you wrote, 2021-06-02; Message, 2026-09-30; Message from you, 2026-09-30',
        },
      ],
    ],
  );
});

test('one undo takes the whole import back, but not people who got a talk since', async () => {
  await using book = await openTestBook();
  const before = await dump(book.deps.space);
  const report = await importFiles(book.deps, [file(complete)]);
  const { deps } = book;
  await deps.space.undo(report.batch);
  assert.deepEqual(await dump(deps.space), before);

  const { batch } = await importFiles(deps, [file(complete)]);
  const [ada] = await deps.space.read((reader) => reader.list('person', { where: { given: 'Ada' } }));
  assert.ok(ada);
  await deps.space.write({ action: 'log', summary: 'a talk' }, async (writer) => {
    const [talk] = await writer.list('interaction', { limit: 1 });
    assert.ok(talk);
    const id = deps.ids.next<'InteractionId'>();
    await writer.put('interaction', {
      ...talk,
      id,
      kind: 'call',
      source: 'log',
      foreignId: null,
      history: false,
    });
    await writer.put('participant', {
      id: deps.ids.next<'ParticipantId'>(),
      interactionId: id,
      personId: ada.id,
      name: null,
      role: 'with',
    });
  });
  const undone = await deps.space.undo(batch);
  assert.deepEqual(
    undone.kept.map(({ name }) => name),
    ['Ada Quill'],
  );
  assert.deepEqual(
    (await deps.space.read((reader) => reader.list('person'))).map(({ family }) => family),
    ['Quill'],
  );
});

test('who was put into the trash stays there', async () => {
  await using book = await openTestBook();
  const { deps } = book;
  await importFiles(deps, [file(complete)]);
  const [ada] = await deps.space.read((reader) => reader.list('person', { where: { given: 'Ada' } }));
  assert.ok(ada);
  await deps.space.write({ action: 'remove', summary: 'trash' }, (writer) =>
    writer.put('person', { ...ada, trashedAt: addHours(ada.addedAt, 1) }),
  );
  const again = await importFiles(deps, [file(complete)]);
  assert.deepEqual(countsOf(again, 'Connections.csv'), [10, 0, 0, 8, 2]);
  assert.ok(again.files.some(({ issues }) => issues.some(({ type }) => type === 'in-trash')));
});

const garbage = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7919 + (index >> 8)) % 256);
const hostile = [
  ...readdirSync('fixtures/zip-hostile').map((name) => file(join('fixtures/zip-hostile', name))),
  text('empty.csv', ''),
  text('prose.txt', 'Dear Ada, this is a letter.'),
  { name: 'picture.vcf', bytes: garbage },
  text('cut.json', '{"goodturn":{"format":1},"records":{"person":['),
];

test('hostile and foreign files are refused in words, the book stays as it was, the others go on', async () => {
  await using book = await openTestBook();
  const before = await dump(book.deps.space);
  const alone = await importFiles(book.deps, hostile);
  assert.equal(alone.batch, null);
  assert.deepEqual(await dump(book.deps.space), before);
  for (const row of alone.files) {
    assert.equal(row.kind, 'refused', row.file);
    assert.match(row.reason ?? '', /\w+ \w+ \w+/);
    assert.equal(row.issues.length, 1);
  }
  const beside = await importFiles(book.deps, [...hostile, file(complete)]);
  assert.deepEqual(countsOf(beside, 'Connections.csv'), [10, 9, 0, 0, 1]);
});

test('of a stream of garbage no more is read than shows what it is', async () => {
  await using book = await openTestBook();
  let pulled = 0;
  const stream = async function* () {
    for (; pulled < 1000; pulled += 1) yield garbage;
  };
  const report = await importFiles(book.deps, [{ name: 'garbage.bin', bytes: stream() }]);
  assert.equal(report.files[0]?.kind, 'refused');
  assert.ok(pulled < 5, String(pulled));
});

test('a file beyond the limit is refused, streamed or not', async () => {
  await using book = await openTestBook();
  const limits = { fileBytes: 1000 };
  const { bytes } = file(complete);
  const stream = async function* () {
    yield bytes;
  };
  for (const content of [bytes, stream()]) {
    const report = await importFiles(book.deps, [{ name: 'a.zip', bytes: content }], { limits });
    assert.deepEqual(
      report.files[0]?.issues.map(({ type }) => type),
      ['too-large'],
    );
  }
});

test('progress is told to the end', async () => {
  await using book = await openTestBook();
  const told: number[] = [];
  await importFiles(book.deps, [file(complete)], {
    onProgress: ({ done, total }) => told.push(done / total),
  });
  assert.equal(told.at(-1), 1);
});

test('2,000 connections: everybody is in the book, nobody is kept', async () => {
  await using book = await openTestBook();
  const made = execFileSync(process.execPath, ['fixtures/linkedin/make-connections.ts', '2000']);
  const report = await importFiles(book.deps, [{ name: 'Connections.csv', bytes: new Uint8Array(made) }]);
  assert.deepEqual(countsOf(report, 'Connections.csv'), [2004, 2000, 0, 0, 4]);
  const kept = await book.deps.space.read((reader) =>
    reader.count('person', { where: { layer: { not: null } } }),
  );
  assert.equal(kept, 0);
});

const archiveOf = async (book: Awaited<ReturnType<typeof openTestBook>>): Promise<string> =>
  await book.deps.space.read(async (reader) => {
    let written = '';
    for await (const part of archiveText(reader, book.clock.now())) written += part;
    return written;
  });

test('an archive restores every record into an empty book, and changes nothing in its own', async () => {
  await using book = await openTestBook();
  await fillWithSample(book);
  await importFiles(book.deps, [file(complete)]);
  const before = await dump(book.deps.space);
  const archive = await archiveOf(book);
  const own = await importFiles(book.deps, [text('book.json', archive)]);
  assert.equal(own.batch, null);
  assert.equal(own.files[0]?.read, own.files[0]?.unchanged);

  await using other = await openTestBook();
  const restored = await importFiles(other.deps, [text('book.json', archive)]);
  assertReconciled(restored);
  assert.equal(restored.files[0]?.rejected, 0);
  assert.deepEqual(await dump(other.deps.space), before);
  assert.equal(await archiveOf(other), archive);
});

test('an archive brings back what is gone and leaves what was changed since', async () => {
  await using book = await openTestBook();
  const { deps } = book;
  await importFiles(deps, [file(complete)]);
  const archive = await archiveOf(book);
  const people = await deps.space.read((reader) => reader.list('person'));
  const ada = people.find(({ given }) => given === 'Ada');
  const ghost = people.find(({ given }) => given === 'Ghost');
  assert.ok(ada && ghost);
  await deps.space.write({ action: 'edit', summary: 'edit' }, async (writer) => {
    await writer.put('person', { ...ada, note: 'mine' });
    for (const { id } of await writer.list('sourceRecord', { where: { personId: ghost.id } }))
      await writer.remove('sourceRecord', id);
    await writer.remove('person', ghost.id);
  });
  const report = await importFiles(deps, [text('book.json', archive)]);
  assert.equal(report.files[0]?.created, 2);
  const after = await deps.space.read((reader) =>
    reader.getMany('person', [ada.id, ghost.id] satisfies PersonId[]),
  );
  assert.deepEqual(
    after.map(({ note }) => note),
    ['mine', null],
  );
});

const corpus = process.env['GOODTURN_CORPUS'] ?? '../shared/data';
const root = existsSync(corpus) ? corpus : 'fixtures';

for (const [folder, names] of [
  ['linkedin', /\.(?:csv|zip)$/],
  ['vcard', /\.vcf$/],
  ['google-csv', /\.csv$/],
  ['outlook-csv', /\.csv$/],
  ['monica', /\.(?:json|sql)$/],
] as const)
  test(`every file of ${folder} at hand: no crash, counts reconcile, the second time changes nothing`, async () => {
    const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((path) =>
      names.test(path),
    );
    assert.ok(paths.length > 0);
    await using book = await openTestBook();
    for (const path of paths) {
      const report = await importFiles(book.deps, [file(join(root, folder, path))]);
      assertReconciled(report);
      const again = await importFiles(book.deps, [file(join(root, folder, path))]);
      assert.equal(again.batch, null, path);
    }
  });

test('an archive brings back every kind of record, goals and what belongs to them too', async () => {
  await using book = await openTestBook();
  const organization = {
    id: '00000002-0000-7000-a000-000000000001',
    name: 'Atlas Freight',
    kind: 'company',
    url: null,
    note: null,
  };
  const goal = {
    id: '00000003-0000-7000-a000-000000000001',
    kind: 'job',
    mode: 'seeker',
    title: 'Port logistics',
    startedOn: '2026-11-02',
    targetDay: null,
    talks: 30,
    organizationId: organization.id,
    state: 'open',
    closedOn: null,
    outcome: null,
  };
  const archive = { goodturn: { format: 2 }, records: { organization: [organization], goal: [goal] } };
  const report = await importFiles(book.deps, [text('book.json', JSON.stringify(archive))]);
  assert.deepEqual(countsOf(report, 'book.json'), [2, 2, 0, 0, 0]);
  assert.deepEqual(await book.deps.space.read((reader) => reader.list('goal')), [goal]);
});

test('messages of people in the book are their history: they warm, and make no card and nobody new', async () => {
  await using book = await openTestBook();
  const report = await importFiles(book.deps, [file(complete)]);
  assert.deepEqual(countsOf(report, 'messages.csv'), [8, 0, 2, 0, 6]);
  const { type } = report.files
    .find((row) => basename(row.file) === 'messages.csv')
    ?.issues.find(({ line }) => line === 8) ?? { type: null };
  assert.equal(type, 'one-way');
  await book.deps.space.read(async (reader) => {
    const messages = (await reader.list('interaction', { where: { kind: 'message' } })).filter(
      ({ foreignId }) => foreignId?.startsWith('message:'),
    );
    assert.deepEqual(
      messages.map(({ day, direction, history }) => `${day} ${direction} ${history}`).toSorted(),
      ['2026-09-30 me true', '2026-09-30 them true'],
    );
    const ada = (await reader.list('person')).find(({ given }) => given === 'Ada');
    assert.ok(ada);
    const tie = (await reader.ties([ada.id])).get(ada.id);
    assert.equal(tie?.lastTwoWay, '2026-09-30');
    assert.equal(tie.conversations, 0);
    assert.equal(tie.waitingMessage, null);
    assert.equal(await reader.count('thanks'), 0);
  });
  const again = await importFiles(book.deps, [file(complete)]);
  assert.equal(again.batch, null);
  assert.deepEqual(countsOf(again, 'messages.csv'), [8, 0, 0, 2, 6]);
});

test('a nickname that a file brings calls nobody so, until the user says that they do', async () => {
  await using book = await openTestBook();
  const card = text(
    'bob.vcf',
    'BEGIN:VCARD\nVERSION:3.0\nUID:bob\nN:Stone;Robert\nFN:Robert Stone\nNICKNAME:Bobo\nEND:VCARD\n',
  );
  await importFiles(book.deps, [card]);
  const { id } = await onlyPerson(book.deps.space);
  const called = async (): Promise<string | undefined> =>
    (await book.deps.space.read((reader) => reader.viewPeople([id]))).get(id)?.call;
  assert.equal(await called(), 'Robert');
  assert.ok((await changePerson(book.deps, { id, calledByNickname: true })).ok);
  assert.equal(await called(), 'Bobo');
  await importFiles(book.deps, [card]);
  assert.equal(await called(), 'Bobo');
});

const onlyPerson = async (space: Space): Promise<Person> => {
  const [person] = await space.read((reader) => reader.list('person'));
  assert.ok(person);
  return person;
};
