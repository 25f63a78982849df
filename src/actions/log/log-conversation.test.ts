import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CalendarDay } from '../../core/dates/index.ts';
import { fillWithSample } from '../book/fill-with-sample.ts';
import { logConversation, previewLog } from './log-conversation.ts';
import { openTestBook } from '../testing/book.ts';
import type { Said } from './understand.ts';

const line =
  'Called Ingrid Solberg from Equinor yesterday for 20 min. No openings at her firm right now. I promised to send her the article on port logistics by Friday.';

test('a talk with someone new makes the person, the talk, the thank-you and the promise in one batch', async () => {
  await using book = await openTestBook();
  const { deps } = book;
  const logged = await logConversation(deps, { id: deps.ids.next(), text: line });
  assert.ok(logged.ok);
  const { people, thanks, interactionId, batch } = logged.value;
  assert.deepEqual(
    people.map(({ name, isNew }) => [name, isNew]),
    [['Ingrid Solberg', true]],
  );
  assert.equal(thanks.length, 1);
  await deps.space.read(async (reader) => {
    const interaction = await reader.get('interaction', interactionId);
    assert.equal(interaction?.day, '2026-11-17');
    assert.equal(interaction?.minutes, 20);
    const [promise] = await reader.list('promise');
    assert.equal(promise?.due, '2026-11-20');
    assert.equal(promise?.by, 'me');
    const [person] = await reader.list('person');
    assert.equal(person?.layer, 'active', 'the first conversation places them');
    const [position] = await reader.list('position');
    const [organization] = await reader.list('organization');
    assert.equal(organization?.name, 'Equinor');
    assert.equal(position?.organizationId, organization?.id);
    const changes = batch === null ? [] : await reader.changes(batch);
    assert.ok(changes.length >= 6, 'one batch holds it all');
  });
});

test('someone new who was typed small on a phone is called as names are written', async () => {
  await using book = await openTestBook();
  const { deps } = book;
  const logged = await logConversation(deps, {
    id: deps.ids.next(),
    text: 'coffee w/ amina diallo from tangle',
  });
  assert.ok(logged.ok);
  assert.deepEqual(
    logged.value.people.map(({ name }) => name),
    ['Amina Diallo'],
  );
});

test('R1: whoever the line says is owed thanks is thanked, whatever the talk itself calls for', async () => {
  for (const [text, thanked, promised] of [
    ['Ran into Joel at the fair yesterday. Owe him a thank you', ['Joel'], 0],
    ['Met Joel and Mina at the fair, need to thank them both', ['Joel', 'Mina'], 0],
    ['Met Joel at the fair and Mina was there too. I should thank Mina', ['Mina'], 0],
    ['Met Joel at the fair. She owes me a thank you', [], 1],
    ['Met Joel at the fair. I owe Joel the photos and a thank you', [], 1],
  ] as const) {
    await using book = await openTestBook();
    const { deps } = book;
    const logged = await logConversation(deps, { id: deps.ids.next(), text });
    assert.ok(logged.ok, text);
    const { draft } = logged.value;
    const names = draft.thanks.map(({ person }) => person);
    assert.deepEqual([names, draft.promises.length], [thanked, promised], text);
  }
});

for (const { whole, given, family, line } of [
  { whole: 'Mei Lin Tan', given: 'Mei Lin', family: 'Tan', line: 'brunch mei 75min' },
  { whole: 'Li Wei Tan', given: 'Li Wei', family: 'Tan', line: 'Coffee with Li' },
])
  test(`a word of a given name of two is who bears it, where nobody is called so alone: ${line}`, async () => {
    await using book = await openTestBook();
    const { deps } = book;
    const first = await logConversation(deps, { id: deps.ids.next(), text: `Coffee with ${whole}` });
    assert.ok(first.ok);
    await deps.space.write({ action: 'rename', summary: 'names' }, async (writer) => {
      const [person] = await writer.list('person');
      assert.ok(person);
      await writer.put('person', { ...person, given, family });
    });
    const { draft } = await previewLog(deps, { text: line });
    assert.deepEqual(draft.newPeople, []);
    assert.deepEqual(
      draft.people.map(({ candidates }) => candidates.map(({ name }) => name)),
      [[whole]],
    );
  });

test('the same id again is the same request', async () => {
  await using book = await openTestBook();
  const { deps } = book;
  const id = deps.ids.next<'InteractionId'>();
  const first = await logConversation(deps, { id, text: line });
  const second = await logConversation(deps, { id, text: line });
  assert.ok(first.ok && second.ok);
  assert.equal(second.value.batch, null);
  assert.equal(await deps.space.read((reader) => reader.count('interaction')), 1);
  assert.equal(await deps.space.read((reader) => reader.count('person')), 1);
});

test('other words under the id of a talk are refused and change nothing', async () => {
  await using book = await openTestBook();
  const { deps } = book;
  const id = deps.ids.next<'InteractionId'>();
  await logConversation(deps, { id, text: line });
  for (const said of [
    { text: `${line} She likes sailing.` },
    { text: line, changes: { note: 'A good talk' } },
  ]) {
    const other = await logConversation(deps, { id, ...said });
    assert.ok(!other.ok && other.error.type === 'conflict');
    assert.match(other.error.message, /as a new talk/);
  }
  const talks = await deps.space.read((reader) => reader.list('interaction'));
  assert.deepEqual(
    talks.map(({ text }) => text),
    [line],
  );
});

test('undo takes back all that a line made, the person too', async () => {
  await using book = await openTestBook();
  const { deps } = book;
  await logConversation(deps, { id: deps.ids.next(), text: line });
  const { undone, kept } = await deps.space.undo(null);
  assert.equal(undone?.action, 'log');
  assert.deepEqual(kept, []);
  for (const name of [
    'person',
    'interaction',
    'participant',
    'thanks',
    'promise',
    'organization',
    'position',
  ] as const) {
    assert.equal(await deps.space.read((reader) => reader.count(name)), 0, name);
  }
});

test('a name that fits two people is an error with both, and nothing is saved', async () => {
  await using book = await openTestBook();
  const { deps } = book;
  await logConversation(deps, { id: deps.ids.next(), text: 'Coffee with Sam Hill, 30 min' });
  await logConversation(deps, { id: deps.ids.next(), text: 'Coffee with Sam Dale, 30 min' });
  const unclear = await logConversation(deps, { id: deps.ids.next(), text: 'Called Sam today' });
  assert.ok(!unclear.ok && unclear.error.type === 'ambiguous');
  assert.equal(unclear.error.candidates.length, 2);
  assert.equal(await deps.space.read((reader) => reader.count('interaction')), 2);
  const [candidate] = unclear.error.candidates;
  assert.ok(candidate);
  const chosen = await logConversation(deps, {
    id: deps.ids.next(),
    text: 'Called Sam today',
    people: { Sam: candidate.id },
  });
  assert.ok(chosen.ok);
  assert.deepEqual(
    chosen.value.people.map(({ id }) => id),
    [candidate.id],
  );
});

test('who was there and who was only named is what the user says', async () => {
  await using book = await openTestBook();
  const { deps } = book;
  await logConversation(deps, { id: deps.ids.next(), text: 'Coffee with Ken Mori, 30 min' });
  const text = 'Called Ada Quill for 20 min. She mentioned Ken Mori and Tom Reed.';
  const placesOf = async (people: NonNullable<Said['people']>) => {
    const { draft } = await previewLog(deps, { text, people });
    return [
      draft.people.map(({ name, id }) => [name, id !== null]),
      draft.newPeople.map(({ name }) => name),
      draft.mentioned.map(({ name, id }) => [name, id !== null]),
    ];
  };
  const [ken, tom] = [
    ['Ken Mori', true],
    ['Tom Reed', false],
  ];
  const ada = 'Ada Quill';
  assert.deepEqual(await placesOf({}), [[], [ada], [ken, tom]]);
  assert.deepEqual(await placesOf({ 'Ken Mori': 'there' }), [[ken], [ada], [tom]]);
  assert.deepEqual(await placesOf({ 'Tom Reed': 'there' }), [[], [ada, 'Tom Reed'], [ken]]);
  assert.deepEqual(await placesOf({ 'Ken Mori': 'nobody' }), [[], [ada], [tom]]);
  assert.deepEqual(await placesOf({ [ada]: 'named', 'Ken Mori': 'there' }), [[ken], [], [[ada, false], tom]]);
});

test('an honorific goes before the name, a trade becomes the position', async () => {
  await using book = await openTestBook();
  const { deps } = book;
  await logConversation(deps, {
    id: deps.ids.next(),
    text: 'Met Dr. Ingrid Solberg from Equinor for 30 min',
  });
  await logConversation(deps, {
    id: deps.ids.next(),
    text: 'Called Tom Baker, a planner at Maersk, for 20 min',
  });
  await deps.space.read(async (reader) => {
    const people = await reader.list('person', { order: [['family', 'up']] });
    assert.deepEqual(
      people.map(({ prefix, given, family }) => [prefix, given, family]),
      [
        [null, 'Tom', 'Baker'],
        ['Dr.', 'Ingrid', 'Solberg'],
      ],
    );
    const positions = await reader.list('position');
    assert.deepEqual(new Set(positions.map(({ title }) => title)), new Set([null, 'planner']));
  });
});

test('nobody named is an error that says what to do', async () => {
  await using book = await openTestBook();
  const { deps } = book;
  const nobody = await logConversation(deps, { id: deps.ids.next(), text: 'It rained.' });
  assert.ok(!nobody.ok && nobody.error.type === 'invalid');
  assert.match(nobody.error.message, /Who was it/);
});

test('what the user mends on the chips is what is saved', async () => {
  await using book = await openTestBook();
  const { deps } = book;
  const saved = await logConversation(deps, {
    id: deps.ids.next(),
    text: line,
    changes: { minutes: 45, kind: 'coffee', promises: [], thanks: { 'Ingrid Solberg': false } },
  });
  assert.ok(saved.ok);
  assert.deepEqual(saved.value.thanks, []);
  await deps.space.read(async (reader) => {
    assert.equal(await reader.count('promise'), 0);
    const interaction = await reader.get('interaction', saved.value.interactionId);
    assert.equal(interaction?.minutes, 45);
    assert.equal(interaction?.kind, 'coffee');
  });
});

test('what was sent keeps the promise it was', async () => {
  await using book = await openTestBook();
  const { deps } = book;
  await logConversation(deps, { id: deps.ids.next(), text: line });
  await logConversation(deps, {
    id: deps.ids.next(),
    text: 'I sent Ingrid the article on port logistics today.',
  });
  const [promise] = await deps.space.read((reader) => reader.list('promise'));
  assert.equal(promise?.state, 'kept');
});

test('a plan makes no thanks and places nobody; talking answers it', async () => {
  await using book = await openTestBook();
  const { deps } = book;
  await fillWithSample(deps);
  const plan = await logConversation(deps, {
    id: deps.ids.next(),
    text: 'Coffee with Dana Whitfield today at 16:00',
  });
  assert.ok(plan.ok);
  assert.equal(plan.value.draft.planned, true);
  assert.deepEqual(plan.value.thanks, []);
  const talk = await logConversation(deps, {
    id: deps.ids.next(),
    text: 'Had coffee with Dana Whitfield, 30 min',
  });
  assert.ok(talk.ok);
  const planned = await deps.space.read((reader) => reader.get('interaction', plan.value.interactionId));
  assert.equal(planned?.outcome, 'happened');
});

test('a preview shows what a save would, and writes nothing', async () => {
  await using book = await openTestBook();
  const { deps } = book;
  const before = await deps.space.read((reader) => reader.batches({ limit: 50 }));
  const preview = await previewLog(deps, { text: line });
  assert.deepEqual(await deps.space.read((reader) => reader.batches({ limit: 50 })), before);
  const saved = await logConversation(deps, { id: deps.ids.next(), text: line });
  assert.ok(saved.ok);
  assert.deepEqual(preview, { draft: saved.value.draft, already: null, objection: null });
});

test('what a save would refuse for its days a preview says in the same words, until a day is chosen by hand', async () => {
  await using book = await openTestBook();
  const { deps } = book;
  for (const text of [
    'Coffee with Ada Quill on 31 April',
    'Coffee with Ada Quill. I promised her the slides by Feb 30',
    'Met Ada Quill on 1066-05-03',
  ]) {
    const { objection } = await previewLog(deps, { text });
    const refused = await logConversation(deps, { id: deps.ids.next(), text });
    assert.deepEqual(refused, { ok: false, error: { type: 'invalid', field: 'text', ...objection } });
    const changes = { day: '2026-05-01' as CalendarDay };
    assert.equal((await previewLog(deps, { text, changes })).objection, null);
  }
});

test('a call that nobody took, or a talk called off, is in the book, and is no talk: nobody is thanked for it', async () => {
  await using book = await openTestBook();
  const { deps } = book;
  for (const [text, outcome, thanks] of [
    ['Called Ada Quill, no answer, left a voicemail.', 'did-not-happen', 0],
    ['Ben Carter cancelled our lunch.', 'did-not-happen', 0],
    ["Didn't meet Ines Faria after all.", 'did-not-happen', 0],
    ['Called Jonas Weber, no answer yet on the budget.', 'happened', 1],
    ['Coffee with Lena Fischer, 20 min, we did not talk about work.', 'happened', 1],
  ] as const) {
    const id = deps.ids.next<'InteractionId'>();
    const logged = await logConversation(deps, { id, text });
    assert.ok(logged.ok, text);
    const interaction = await deps.space.read((reader) => reader.get('interaction', id));
    assert.deepEqual([interaction?.outcome, logged.value.thanks.length], [outcome, thanks], text);
  }
});

test('whoever one was introduced to did not introduce: the thanks are owed to who did', async () => {
  for (const [text, ...thanked] of [
    [
      'Lunch with Kasia Nowak and Sven Achterberg yesterday. Kasia introduced me to Sven.',
      'Kasia Nowak: introduced me to Sven',
      'Sven Achterberg: a meal together',
    ],
    [
      'Coffee with Ken Mori and Petra Novak. He put me in touch with Petra.',
      'Ken Mori: put me in touch with Petra',
      'Petra Novak: a coffee',
    ],
    [
      'Coffee with Ken Mori. He introduced me to Petra Novak. She gave me feedback on my CV.',
      'Ken Mori: introduced me to Petra Novak',
      'Petra Novak: gave me feedback on my CV',
    ],
    [
      'Coffee with Ken Mori. He introduced me to Petra Novak. He promised to send me the report.',
      'Ken Mori: introduced me to Petra Novak',
    ],
  ] as const) {
    await using book = await openTestBook();
    const { draft } = await previewLog(book.deps, { text });
    assert.deepEqual(
      draft.thanks.map(({ person, because }) => `${person}: ${because}`),
      thanked,
      text,
    );
  }
});

test('an ask and its answer alone are thanked for as an answer; with minutes, for the time', async () => {
  for (const [text, because] of [
    ['I asked Cy Cole for a call; he said no, there are no openings', 'answered your question'],
    ['Met Cy Cole for 20 min. I asked him for an intro to Ines Faria and he said no', '20 minutes in person'],
  ] as const) {
    await using book = await openTestBook();
    await logConversation(book.deps, { id: book.deps.ids.next(), text: 'Met Cy Cole on 1 June' });
    const { draft } = await previewLog(book.deps, { text });
    assert.deepEqual(
      draft.thanks.map(({ person, because: why }) => [person, why]),
      [['Cy Cole', because]],
      text,
    );
  }
});
