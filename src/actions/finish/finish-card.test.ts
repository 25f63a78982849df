import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CalendarDay } from '../../core/dates/index.ts';
import type { Ask } from '../../core/asks/index.ts';
import type { Deps } from '../deps.ts';
import { finishCard } from './finish-card.ts';
import { planAsk } from '../asks/plan-ask.ts';
import { ada, idOf, inBook, today } from '../testing/people-book.ts';

const theirs = idOf<'PromiseId'>(700);

const promisedByAda = async ({ space }: Deps): Promise<string> => {
  await space.write({ action: 'log', summary: 'a promise of theirs' }, (writer) =>
    writer.put('promise', {
      id: theirs,
      personId: ada,
      by: 'them',
      what: 'send me the sheet',
      kind: 'send',
      due: '2026-11-02' as CalendarDay,
      daySaid: true,
      madeOn: '2026-10-28' as CalendarDay,
      interactionId: null,
      state: 'open',
      closedAt: null,
    }),
  );
  return `theirs:${theirs}`;
};

const said = async ({ space }: Deps): Promise<readonly (string | null)[]> => {
  const messages = await space.read((reader) => reader.list('interaction', { where: { source: 'card' } }));
  return messages.map(({ text }) => text);
};

test(
  'R2: the gentle mention of what they promised is a message where its words are told, and none where they are not',
  inBook(async (deps) => {
    const key = await promisedByAda(deps);
    const text = 'No hurry at all with the sheet.';
    const done = await finishCard(deps, { key, text });
    assert.ok(done.ok);
    assert.deepEqual(await said(deps), [text]);
    assert.deepEqual(
      done.value.wrote.map(({ record }) => record),
      ['interaction', 'promise'],
    );
    await deps.space.undo(null);
    assert.ok((await finishCard(deps, { key })).ok);
    assert.deepEqual(await said(deps), []);
    assert.equal((await deps.space.read((reader) => reader.get('promise', theirs)))?.state, 'let-go');
  }),
);

test(
  'R3: words to a colleague are not noted with whoever did not answer, and it is said where they belong',
  inBook(async (deps) => {
    const id = idOf<'AskId'>(710);
    const asked = await planAsk(deps, { id, personId: ada, kind: 'advice', what: 'a 20-minute talk' });
    assert.ok(asked.ok);
    await deps.space.write({ action: 'ask', summary: 'it went out' }, async (writer) => {
      const ask = await writer.get('ask', id);
      assert.ok(ask);
      await writer.put('ask', { ...ask, state: 'sent', sentOn: '2026-11-10' as CalendarDay } satisfies Ask);
    });
    const done = await finishCard(deps, { key: `colleague:${id}`, text: 'Dear Petra, may I ask you …?' });
    assert.ok(done.ok);
    assert.deepEqual(await said(deps), []);
    assert.deepEqual(done.value.says, [
      'These words went to somebody else: they are not kept here. Write them on that person’s page.',
    ]);
    assert.equal((await deps.space.read((reader) => reader.get('ask', id)))?.colleagueOn, today);
  }),
);
