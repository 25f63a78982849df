import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addPerson } from '../../actions/people/add-person.ts';
import { importFiles } from '../../actions/import/import-files.ts';
import { listAsks } from '../../actions/asks/list-asks.ts';
import { logConversation } from '../../actions/log/log-conversation.ts';
import { connectSmtp, sendTestMail } from '../../actions/messages/connect-smtp.ts';
import { keepMessage, type MessageInput } from '../../actions/messages/keep-message.ts';
import { listMessages } from '../../actions/messages/list-messages.ts';
import { markSent, sendMessage, showMessageFile } from '../../actions/messages/send-message.ts';
import { showToday } from '../../actions/today/show-today.ts';
import { sendMail } from '../../connectors/smtp/index.ts';
import { smtpPassword, startMailServer } from '../../connectors/smtp/testing/mail-server.ts';
import type { Outside } from '../../core/connections/index.ts';
import type { PersonId } from '../../core/ids.ts';
import type { OutgoingMessage } from '../../core/sending/index.ts';
import { readMail } from '../../sources/mail/index.ts';
import { addAda, openConnectedBook } from '../testing/connected-book.ts';

const openBook = async (more: Partial<Outside> = {}) => {
  const book = await openConnectedBook({ sendMail: sendMail(), ...more });
  return { ...book, ada: await addAda(book) };
};

type Book = Awaited<ReturnType<typeof openBook>>;

const connect = async ({ deps, outside }: Book, port: number): Promise<void> => {
  const connected = await connectSmtp(deps, outside, {
    id: deps.ids.next(),
    address: 'moe@post.example',
    name: 'Moe Self',
    password: smtpPassword,
    host: '127.0.0.1',
    port,
    allowPrivate: true,
  });
  assert.ok(connected.ok, JSON.stringify(connected));
};

const write = async (
  { deps, ada }: Book,
  more: Partial<MessageInput> & { readonly personId?: PersonId } = {},
): Promise<OutgoingMessage> => {
  const kept = await keepMessage(deps, {
    id: deps.ids.next(),
    personId: ada,
    kind: 'approach',
    subject: 'Grüße: how you came to cold chains',
    text: 'Hi Ada,\nCould you spare 20 minutes?\n.\nMoe',
    ...more,
  });
  assert.ok(kept.ok, JSON.stringify(kept));
  return kept.value.message;
};

const mailsWith = async ({ deps, ada }: Book) =>
  await deps.space.read(async (reader) => {
    const there = await reader.list('participant', { where: { personId: ada, role: 'with' } });
    const talks = await reader.getMany(
      'interaction',
      there.map(({ interactionId }) => interactionId),
    );
    return talks.filter(({ kind }) => kind === 'email');
  });

test('umlauts in the sender’s name and domain stay: the name as written, the domain in plain letters', async () => {
  await using server = await startMailServer();
  await using book = await openBook();
  const { deps, outside } = book;
  const connectAs = (address: string) =>
    connectSmtp(deps, outside, {
      id: deps.ids.next(),
      address,
      name: 'Jörg Möß-Łuk',
      password: smtpPassword,
      host: '127.0.0.1',
      port: server.port,
      allowPrivate: true,
    });
  const refused = await connectAs('jörg@bücher.example');
  assert.deepEqual(!refused.ok && 'field' in refused.error && refused.error.field, 'address');
  const connected = await connectAs('joerg@bücher.example');
  assert.ok(connected.ok, JSON.stringify(connected));
  assert.equal(connected.value.connection.name, 'joerg@bücher.example');
  const { id } = await write(book);
  const sent = await sendMessage(deps, outside, { id });
  assert.ok(sent.ok, JSON.stringify(sent));
  const [one] = server.received;
  // The server reads the plain letters back.
  assert.equal(one?.from, 'joerg@bücher.example');
  const read = readMail(one?.bytes ?? new Uint8Array());
  assert.deepEqual(read.from, { name: 'Jörg Möß-Łuk', email: 'joerg@xn--bcher-kva.example' });
  const bytes = Buffer.from(one?.bytes ?? []).toString('latin1');
  assert.match(bytes, /^From: [^\r]*=\?utf-8\?B\?[^\r]* <joerg@xn--bcher-kva\.example>\r$/mu);
  assert.match(bytes, /^Message-ID: <[\x21-\x7e]+>\r$/mu);
});

test('a first note goes out when one presses Send: once, as it was written, and the clock of R3 runs', async () => {
  await using server = await startMailServer();
  await using book = await openBook();
  const { deps, outside } = book;
  await connect(book, server.port);
  assert.equal(server.received.length, 0, 'connecting sends nothing');
  const { id } = await write(book);
  assert.equal(server.received.length, 0, 'keeping sends nothing');
  const [first, second] = await Promise.all([
    sendMessage(deps, outside, { id }),
    sendMessage(deps, outside, { id }),
  ]);
  const third = await sendMessage(deps, outside, { id });
  assert.ok([first, second].some(({ ok }) => ok) && third.ok);
  assert.equal(server.received.length, 1, 'once, however often it is asked for');
  const [mail] = server.received;
  const read = readMail(mail?.bytes ?? new Uint8Array());
  assert.deepEqual(
    [read.from?.email, read.to[0]?.email, read.subject, read.text?.trim()],
    [
      'moe@post.example',
      'ada@engines.example',
      'Grüße: how you came to cold chains',
      'Hi Ada,\nCould you spare 20 minutes?\n.\nMoe',
    ],
  );
  const [ask] = await listAsks(deps, {});
  assert.equal(ask?.ask.state, 'sent');
  assert.notEqual(ask.nudgeOn, null);
  const { messages, sender } = await listMessages(deps, {});
  assert.equal(sender, 'moe@post.example');
  assert.deepEqual(
    messages.map(({ message }) => [message.state, message.way, message.mailId]),
    [['sent', 'smtp', read.id]],
  );
  assert.equal((await keepMessage(deps, { id, personId: book.ada, subject: 'x', text: 'y' })).ok, false);
});

test('a mail that was sent here and is seen in the Sent folder is one', async () => {
  await using server = await startMailServer();
  await using book = await openBook();
  const { deps, outside } = book;
  await connect(book, server.port);
  const { id } = await write(book);
  assert.ok((await sendMessage(deps, outside, { id })).ok);
  const [mail] = server.received;
  const before = await mailsWith(book);
  assert.equal(before.length, 1);
  const report = await importFiles(deps, [{ name: 'sent.eml', bytes: mail?.bytes ?? new Uint8Array() }]);
  assert.deepEqual(
    report.files.map(({ created, unchanged }) => [created, unchanged]),
    [[0, 1]],
  );
  assert.deepEqual(await mailsWith(book), before);
});

test('thanks that were sent are paid, and stay in the thread of the mail that they answer', async () => {
  await using server = await startMailServer();
  await using book = await openBook();
  const { deps, outside, ada } = book;
  await connect(book, server.port);
  await logConversation(deps, {
    id: deps.ids.next(),
    text: 'Called Ada Quill for 20 min. She explained the port survey.',
  });
  const message = await write(book, {
    kind: 'thanks',
    subject: 'Thank you for the port survey',
    text: 'Hi Ada, thank you for explaining the port survey. I will let you know what comes of it.',
  });
  assert.ok((await sendMessage(deps, outside, { id: message.id })).ok);
  const thanks = await deps.space.read((reader) => reader.list('thanks', { where: { personId: ada } }));
  assert.deepEqual(
    thanks.map(({ state }) => state),
    ['thanked'],
  );
  // A nudge for what was asked by a mail answers that mail.
  const approach = await write(book);
  const sent = await sendMessage(deps, outside, { id: approach.id });
  assert.ok(sent.ok);
  const nudge = await write(book, {
    kind: 'followup',
    subject: 'One thing to add',
    text: 'Hi Ada, one thing to add.',
  });
  const [ask] = await listAsks(deps, { open: true });
  await keepMessage(deps, { ...nudge, key: `followup:${ask?.ask.id}` });
  assert.ok((await sendMessage(deps, outside, { id: nudge.id })).ok);
  const last = readMail(server.received.at(-1)?.bytes ?? new Uint8Array());
  assert.equal(last.inReplyTo, sent.value.message.mailId);
  assert.deepEqual(last.references, [sent.value.message.mailId]);
});

test('what is not ready does not go out, and says why', async () => {
  await using server = await startMailServer();
  await using book = await openBook();
  const { deps, outside } = book;
  const why = async (more: Partial<MessageInput>): Promise<string> => {
    const { id } = await write(book, more);
    const sent = await sendMessage(deps, outside, { id });
    return sent.ok ? 'sent' : sent.error.message;
  };
  assert.equal(await why({}), 'Nothing is set up to send mail.');
  await connect(book, server.port);
  assert.match(await why({ text: 'Hi Ada, [one thing they did].' }), /gap left to fill/u);
  assert.match(await why({ subject: '[why them, in five words]' }), /gap left to fill/u);
  assert.equal(await why({ text: ' \n' }), 'There is nothing in it yet.');
  const ken = deps.ids.next<'PersonId'>();
  await addPerson(deps, { id: ken, name: { given: 'Ken' } });
  assert.equal(await why({ personId: ken }), 'The book has no e-mail address of Ken.');
  assert.deepEqual(server.received, []);
});

test('a line that breaks after the last byte leaves it unsure, and nothing is sent again by itself', async () => {
  let tries = 0;
  await using book = await openBook({
    sendMail: (_account, mail) => {
      if (mail === null) return Promise.resolve({ ok: true, value: { mailId: null } });
      tries += 1;
      return Promise.resolve(
        tries === 1
          ? { ok: false, error: { problem: 'unreachable', unsure: true } }
          : { ok: true, value: { mailId: null } },
      );
    },
  });
  const { deps, outside } = book;
  await connect(book, 1);
  const { id } = await write(book);
  const state = async () => (await listMessages(deps, {})).messages[0]?.message.state;
  assert.equal((await sendMessage(deps, outside, { id })).ok, false);
  assert.equal(await state(), 'unsure');
  assert.equal((await sendMessage(deps, outside, { id })).ok, false);
  assert.equal(tries, 1);
  assert.ok((await sendMessage(deps, outside, { id, again: true })).ok);
  assert.deepEqual([tries, await state()], [2, 'sent']);
});

test('as a file it opens in a mail program ready to be sent; sent from there by hand it counts the same', async () => {
  await using book = await openBook();
  const { deps } = book;
  const { id } = await write(book);
  const file = await showMessageFile(deps, { id });
  assert.ok(file.ok);
  assert.match(new TextDecoder().decode(file.value), /^X-Unsent: 1\r$/mu);
  assert.ok((await markSent(deps, { id })).ok);
  assert.ok((await markSent(deps, { id })).ok, 'twice is once');
  assert.equal((await mailsWith(book)).length, 1);
  assert.ok((await showToday(deps)).cards.every(({ rule }) => rule !== 'approach'));
});

test('what was said to be sent by hand is taken back in one step: its card is open, and its words are in the works', async () => {
  await using book = await openBook();
  const { deps, ada } = book;
  await logConversation(deps, { id: deps.ids.next(), text: 'Called Ada Quill yesterday for 20 min.' });
  const thanks = async () => (await showToday(deps)).cards.find(({ rule }) => rule === 'thanks');
  const card = await thanks();
  assert.ok(card);
  const { id } = await write(book, {
    kind: 'thanks',
    key: card.key,
    text: 'Ada, thank you for the 20 minutes.',
  });
  const sent = await markSent(deps, { id });
  assert.ok(sent.ok);
  assert.equal(await thanks(), undefined);
  assert.equal((await mailsWith(book)).length, 1);
  await deps.space.undo(null);
  assert.equal((await thanks())?.key, card.key);
  assert.equal((await mailsWith(book)).length, 0);
  const [there] = (await listMessages(deps, { personId: ada })).messages;
  assert.deepEqual([there?.message.id, there?.message.state, there?.message.sentAt], [id, 'writing', null]);
});

test('a test goes to oneself; a wrong password is said, and nothing is kept', async () => {
  await using server = await startMailServer();
  await using book = await openBook();
  const { deps, outside } = book;
  const wrong = await connectSmtp(deps, outside, {
    id: deps.ids.next(),
    address: 'moe@post.example',
    password: 'wrong',
    host: '127.0.0.1',
    port: server.port,
    allowPrivate: true,
  });
  assert.ok(!wrong.ok && wrong.error.type === 'invalid' && wrong.error.field === 'password');
  await connect(book, server.port);
  const [connection] = await deps.space.read((reader) => reader.list('connection'));
  assert.ok(connection && !connection.sealed.includes(smtpPassword));
  assert.ok((await sendTestMail(deps, outside, { id: connection.id })).ok);
  assert.deepEqual(
    server.received.map(({ to }) => to),
    [['moe@post.example']],
  );
});
