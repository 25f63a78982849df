import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ask } from '../../core/asks/index.ts';
import type { PromiseRecord } from '../../core/promises/promise.ts';
import type { Thanks } from '../../core/thanks/thanks.ts';
import { logConversation, previewLog } from './log-conversation.ts';
import { planAsk } from '../asks/plan-ask.ts';
import { removeInteraction } from './remove-interaction.ts';
import { openTestBook, type TestBook } from '../testing/book.ts';

const log = async ({ deps }: TestBook, text: string) => {
  const logged = await logConversation(deps, { id: deps.ids.next(), text });
  assert.ok(logged.ok, text);
  return logged.value;
};

const asksOf = ({ deps }: TestBook): Promise<readonly Ask[]> =>
  deps.space.read((reader) => reader.list('ask'));

const statesOf = async (book: TestBook) =>
  (await asksOf(book)).map(({ kind, state, answer, what }) => [kind, state, answer, what]);

const dueThanks = ({ deps }: TestBook): Promise<readonly Thanks[]> =>
  deps.space.read((reader) => reader.list('thanks', { where: { state: 'due' } }));

test('R3: what was asked in a talk is an ask that waits for its answer, with its target', async () => {
  await using book = await openTestBook();
  await log(book, 'Met Ines Faria from Galp at a fair yesterday for 5 min.');
  const { draft, people } = await log(
    book,
    'Called Jonas Weber from Acme for 20 min. I asked him to introduce me to Ines Faria.',
  );
  assert.deepEqual(draft.asks, [
    {
      kind: 'introduction',
      what: 'introduce me to Ines Faria',
      answered: null,
      offered: false,
      earlier: false,
      person: null,
      span: [41, 82],
    },
  ]);
  const [ask] = await asksOf(book);
  assert.equal(ask?.personId, people[0]?.id);
  assert.deepEqual([ask?.state, ask?.sentOn, ask?.target], ['sent', '2026-11-18', 'Ines Faria']);
  assert.notEqual(ask?.targetPersonId, null);
  assert.notEqual(ask?.messageId, null);
});

test('R1: an answer of another day closes the ask, and a kind no is thanked for too', async () => {
  await using book = await openTestBook();
  await log(book, 'Emailed Jonas Weber from Acme, asked him for an intro to Ines Faria.');
  assert.deepEqual(await dueThanks(book), []);
  book.clock.passDays(2);
  const { draft, thanks } = await log(book, 'Jonas Weber wrote back, he said no');
  assert.deepEqual(
    draft.asks.map(({ kind, what, answered, earlier }) => [kind, what, answered, earlier]),
    [['introduction', 'an intro to Ines Faria', 'no', true]],
  );
  assert.deepEqual(await statesOf(book), [['introduction', 'answered', 'no', 'an intro to Ines Faria']]);
  assert.deepEqual(
    thanks.map(({ cause }) => cause),
    ['answer'],
  );
});

test('an answer to nothing that was asked is nothing', async () => {
  await using book = await openTestBook();
  await log(book, 'Called Jonas Weber from Acme for 20 min.');
  const { draft } = await log(book, 'Jonas Weber texted, he said no');
  assert.deepEqual(draft.asks, []);
  assert.deepEqual(await asksOf(book), []);
});

test('what is asked and answered in one talk is answered, and the talk is what is thanked for', async () => {
  await using book = await openTestBook();
  const { thanks } = await log(
    book,
    "Coffee with Jonas Weber for 40 min, asked him whether he could pass on my resume. He said he'd forward it.",
  );
  assert.deepEqual(await statesOf(book), [['referral', 'answered', 'yes', 'pass on my resume']]);
  assert.deepEqual(
    thanks.map(({ cause }) => cause),
    ['talk'],
  );
});

test('an ask that was planned goes out with the talk in which it was made', async () => {
  await using book = await openTestBook();
  const { people } = await log(book, 'Called Jonas Weber from Acme for 20 min.');
  const personId = people[0]?.id;
  assert.ok(personId);
  const { ids } = book.deps;
  await planAsk(book.deps, {
    id: ids.next(),
    personId,
    kind: 'introduction',
    what: 'how her group tests models',
    target: 'Ines Faria',
  });
  book.clock.passDays(1);
  const { interactionId } = await log(book, 'Coffee with Jonas Weber, asked him for an intro to Ines Faria');
  assert.deepEqual(await statesOf(book), [['introduction', 'sent', null, 'how her group tests models']]);
  await removeInteraction(book.deps, { id: interactionId });
  assert.deepEqual(await statesOf(book), [['introduction', 'planned', null, 'how her group tests models']]);
});

test('advice asked for in a talk still waits for its answer', async () => {
  await using book = await openTestBook();
  await log(book, 'Called Jonas Weber from Acme for 20 min, asked him for feedback on my cover letter');
  assert.deepEqual(await statesOf(book), [['advice', 'sent', null, 'feedback on my cover letter']]);
});

test('R6: what they offered is ready, with their promise and mine', async () => {
  await using book = await openTestBook();
  await log(book, 'Coffee with Jonas Weber from Acme for 40 min. He offered to pass my CV to his director.');
  const [ask] = await asksOf(book);
  assert.deepEqual([ask?.kind, ask?.offered, ask?.state], ['referral', true, 'planned']);
  const promises: readonly PromiseRecord[] = await book.deps.space.read((reader) => reader.list('promise'));
  assert.deepEqual(
    promises
      .map(({ by, what, due }) => `${by} ${due} ${what}`)
      .toSorted((one, other) => (one < other ? -1 : 1)),
    ['me 2026-11-20 send my resume', 'them 2026-11-23 pass my CV to his director'],
  );
});

test('the ask belongs to whom it was asked of, also where others were there', async () => {
  await using book = await openTestBook();
  await log(book, 'Met Ken Sato from Yamato and Lena Fischer from Bosch for 30 min.');
  await log(book, 'Lunch with Ken Sato and Lena Fischer. Asked Lena for a referral. Ken was in a hurry.');
  const [ask] = await asksOf(book);
  const lena = await book.deps.space.read((reader) => reader.list('person', { where: { given: 'Lena' } }));
  assert.equal(ask?.personId, lena[0]?.id);
});

test('a chip that was taken out leaves no ask; undo takes all of a line back', async () => {
  await using book = await openTestBook();
  const text = 'Called Jonas Weber from Acme for 20 min. I asked him to introduce me to Ines Faria.';
  const { deps } = book;
  const without = await logConversation(deps, { id: deps.ids.next(), text, changes: { asks: [] } });
  assert.ok(without.ok);
  assert.deepEqual(await asksOf(book), []);
  await log(book, text);
  assert.equal((await asksOf(book)).length, 1);
  await deps.space.undo(null);
  assert.deepEqual(await asksOf(book), []);
});

test('a preview shows the asks and writes none', async () => {
  await using book = await openTestBook();
  const { draft } = await previewLog(book.deps, { text: 'Called Jonas Weber, asked him for a referral' });
  assert.deepEqual(
    draft.asks.map(({ kind }) => kind),
    ['referral'],
  );
  assert.deepEqual(await asksOf(book), []);
});
