import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { says, startModel, type Answering } from '../../connectors/model/testing/model-server.ts';
import type { CallAnswer, ProposalEvent } from '../../contract/index.ts';
import { temporaryFolder } from '../../store/testing/books.ts';
import { openTerminal } from '../testing/terminal.ts';

type Proposed = { readonly proposal: Extract<ProposalEvent, { type: 'proposal' }>['proposal'] | null };
type Shown = CallAnswer<'showModel'>;

const text =
  'Hi Ada, thank you so much for explaining the tidal barrier to me on Tuesday, it was very, very kind. I will let you know how our own gate does. Warmly, Moe';
const shorter =
  'Hi Ada, thank you for explaining the tidal barrier on Tuesday. Marcus will send you 3 pages from https://other.example. I will let you know how our gate does. Moe';

const openDesk = async (answer: Answering) => {
  const model = await startModel(answer);
  const terminal = openTerminal('Europe/Paris');
  const folder = temporaryFolder();
  await terminal.ask('log', 'Called Ada Quill for 20 min. She explained the tidal barrier at Rotterdam.');
  const write = (words: string): string => {
    const file = join(folder.path, 'note.txt');
    writeFileSync(file, words);
    return file;
  };
  const coach = (...words: string[]) =>
    ['coach', '--kind', 'thanks', '--person', 'Ada Quill', '--model', 'shorter', ...words] as const;
  return {
    model,
    terminal,
    write,
    coach,
    [Symbol.asyncDispose]: async () => {
      terminal[Symbol.dispose]();
      folder[Symbol.dispose]();
      await model[Symbol.asyncDispose]();
    },
  };
};

test('a model is off until it is set up, sees a draft only once one agreed, and its proposal is held against the draft', async () => {
  await using desk = await openDesk(says(shorter));
  const { model, terminal, coach } = desk;
  const file = desk.write(text);
  assert.deepEqual(await terminal.ask('model'), { model: null });
  assert.match((await terminal.tell(...coach(file))).error, /No language model is set up/u);
  // Its place on this very machine is allowed on purpose.
  assert.match((await terminal.tell('model', 'set', model.address, 'tiny')).error, /--private/u);
  const set = (await terminal.ask('model', 'set', model.address, 'tiny', '--private')) as Shown;
  assert.deepEqual([set.model?.isOwn, set.model?.hasKey, set.model?.isAgreed], [true, false, false]);
  // Nobody sits there to be asked: nothing leaves.
  assert.match((await terminal.tell(...coach(file))).error, /--dry-run/u);
  const dry = (await terminal.ask(...coach('--dry-run', file))) as {
    readonly request: CallAnswer<'showModelRequest'>;
  };
  assert.equal(model.asked.length, 0);
  const { proposal } = (await terminal.ask(...coach('--agree', file))) as Proposed;
  assert.equal(model.asked.length, 1);
  assert.equal(model.asked[0]?.body, dry.request.body, 'what was shown is what went');
  assert.ok(!model.asked[0].body.includes('Rotterdam'), 'nothing of the book goes along');
  assert.ok(proposal !== null);
  assert.equal(proposal.text, shorter);
  assert.deepEqual(
    proposal.additions.map((one) => `${one.type} ${one.text}`),
    ['link https://other.example', 'number 3', 'name Marcus'],
  );
  assert.equal(proposal.changes.flatMap((one) => (one.type === 'new' ? [] : [one.text])).join(''), text);
  assert.equal(proposal.judgement?.verdict, 'send');
  // Once is enough for this address; another one asks again.
  assert.ok(((await terminal.ask(...coach(file))) as Proposed).proposal !== null);
  const moved = model.address.replace('127.0.0.1', 'localhost');
  const again = (await terminal.ask('model', 'set', moved, 'tiny', '--private')) as Shown;
  assert.equal(again.model?.isAgreed, false);
  assert.equal((await terminal.tell(...coach(file))).code, 2);
  await terminal.ask('model', 'off');
  assert.deepEqual(await terminal.ask('model'), { model: null });
  assert.equal(model.asked.length, 2);
});

test('what goes wrong is said with what to do, and what the server says', async () => {
  await using desk = await openDesk((response) => {
    response.writeHead(404, { 'content-type': 'application/json' });
    response.end('{"error":"model \\"tiny\\" not found, try pulling it first"}');
  });
  const { model, terminal, coach } = desk;
  await terminal.ask('model', 'set', model.address, 'tiny', '--private');
  const told = await terminal.tell(...coach('--agree', desk.write(text)));
  assert.equal(told.code, 1);
  assert.match(told.error, /There is no such model.*try pulling it first[^]*ollama list/u);
});

test('a key is kept sealed, and goes along', async () => {
  await using desk = await openDesk(says('- “very, very kind” says it twice.'));
  const { model, terminal } = desk;
  terminal.types('sk-secret');
  const told = await terminal.tell('model', 'set', model.address, 'tiny', '--private', '--key', '--json');
  assert.ok(!told.out.includes('sk-secret'));
  const words = ['coach', '--kind', 'thanks', '--person', 'Ada Quill', '--model', 'critique', '--agree'];
  const said = (await terminal.ask(...words, desk.write(text))) as Proposed;
  assert.equal(model.asked[0]?.headers.authorization, 'Bearer sk-secret');
  assert.deepEqual(
    [said.proposal?.text, said.proposal?.changes, said.proposal?.judgement],
    ['- “very, very kind” says it twice.', [], null],
  );
});
