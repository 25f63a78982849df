import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ProposalEvent } from '../../contract/index.ts';
import { proposalEvent } from '../../contract/model.ts';
import { readEvents } from '../../contract/read-events.ts';
import { ada, addAda, idOf, onServer } from '../testing/api.ts';

test(
  'two people are asked before they hear of each other, one step after the other',
  onServer(async (server) => {
    await addAda(server);
    const ken = idOf(70);
    await server.ask('addPerson', { body: { id: ken, name: { given: 'Ken', family: 'Mori' } } });
    const planned = await server.ask('planIntroduction', {
      body: { id: idOf(71), personId: ada, otherPersonId: ken, reason: 'both work on ports' },
    });
    assert.equal(planned.introduction.consent, 'not-asked');
    const params = { id: idOf(71) };
    const asked = await server.ask('moveIntroduction', { params, body: { type: 'sent' } });
    assert.equal(asked.introduction.consent, 'asked');
    const again = await server.client.call('moveIntroduction', { params, body: { type: 'sent' } });
    assert.ok(!again.ok && again.error.type === 'invalid');
    const { introductions } = await server.ask('listIntroductions', {
      query: { personId: ken, open: 'yes' },
    });
    assert.deepEqual(
      introductions.map(({ step }) => step.type),
      ['wait'],
    );
  }),
);

test(
  'a message is kept, opened as a file, sent once, and noted where it went out by hand',
  onServer(async (server) => {
    await addAda(server);
    const account = { address: 'moe@post.example', password: 'secret' };
    const refused = await server.client.call('connectSmtp', {
      body: { id: idOf(80), ...account, host: 'smtp.nowhere.example' },
    });
    assert.ok(!refused.ok && refused.error.type === 'invalid');
    const { connection } = await server.ask('connectSmtp', { body: { id: idOf(80), ...account } });
    assert.equal(connection.kind, 'smtp');
    assert.deepEqual(await server.ask('sendTestMail', { params: { id: connection.id } }), {
      to: 'moe@post.example',
    });
    const words = { personId: ada, kind: 'keep', subject: 'Your port figures', text: 'Hi Ada.' } as const;
    const { message } = await server.ask('keepMessage', { body: { id: idOf(81), ...words } });
    assert.equal(message.state, 'writing');
    const params = { id: message.id };
    const file = await server.fetch(`/api/v1/messages/${message.id}/file`);
    assert.match(await file.text(), /^X-Unsent: 1\r$/mu);
    assert.equal((await server.ask('sendMessage', { params, body: {} })).message.state, 'sent');
    await server.ask('keepMessage', { body: { id: idOf(82), ...words } });
    assert.equal((await server.ask('markSent', { params: { id: idOf(82) } })).message.way, 'own');
    await server.ask('keepMessage', { body: { id: idOf(83), ...words } });
    await server.ask('dropMessage', { params: { id: idOf(83) } });
    const { messages, sender } = await server.ask('listMessages', { query: { personId: ada } });
    assert.deepEqual(
      [sender, messages.map((one) => one.message.state)],
      ['moe@post.example', ['sent', 'sent']],
    );
  }),
);

test(
  'a language model is asked only once it was agreed to, and its words come as events',
  onServer(async (server) => {
    await addAda(server);
    assert.deepEqual(await server.ask('showModel'), { model: null });
    const at = { id: idOf(90), model: 'tiny' };
    const open = await server.client.call('connectModel', {
      body: { ...at, address: 'http://model.example/v1' },
    });
    assert.ok(!open.ok && open.error.type === 'invalid');
    await server.ask('connectModel', { body: { ...at, address: 'https://model.example/v1' } });
    const body = { personId: ada, kind: 'keep', want: 'shorter', text: 'Hi Ada, hello.' } as const;
    const asking = () => server.client.transfer('askModel', { body });
    const early = await asking();
    assert.ok(!early.ok && early.error.type === 'conflict');
    const { address } = await server.ask('showModelRequest', { body });
    assert.equal(address, 'https://model.example/v1/chat/completions');
    await server.ask('agreeToModel', { body: { address } });
    assert.equal((await server.ask('showModel')).model?.isAgreed, true);
    const answer = await asking();
    assert.ok(answer.ok);
    const events: ProposalEvent[] = [];
    for await (const event of readEvents<ProposalEvent>(answer.value))
      events.push(proposalEvent.parse(event));
    assert.deepEqual(
      events.map((event) => (event.type === 'proposal' ? event.proposal.text : event)),
      [{ type: 'words', text: 'Hi ' }, { type: 'words', text: 'Ada.' }, 'Hi Ada.'],
    );
  }),
);
