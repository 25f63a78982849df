import assert from 'node:assert/strict';
import { test } from 'node:test';
import { erasePerson } from '../../actions/erasure/erase-person.ts';
import { mergePeople } from '../../actions/duplicates/merge-people.ts';
import { moveIntroduction } from '../../actions/introductions/move-introduction.ts';
import { planIntroduction } from '../../actions/introductions/plan-introduction.ts';
import { connectSmtp } from '../../actions/messages/connect-smtp.ts';
import { dropMessage, keepMessage, type MessageInput } from '../../actions/messages/keep-message.ts';
import { markSent, sendMessage, showMessageFile } from '../../actions/messages/send-message.ts';
import type { PersonId } from '../../core/ids.ts';
import type { OutgoingMessage } from '../../core/sending/index.ts';
import { addByMail, openConnectedBook } from '../testing/connected-book.ts';

/** A book with an account that sends, whose server says what a test says. */
const openBook = async (takes: () => Promise<boolean> = () => Promise.resolve(true)) => {
  const sent: (readonly string[])[] = [];
  const book = await openConnectedBook({
    sendMail: async (_account, mail) => {
      if (mail === null) return { ok: true, value: { mailId: null } };
      if (!(await takes())) return { ok: false, error: { problem: 'refused-mail', unsure: false } };
      sent.push(mail.envelope.to);
      return { ok: true, value: { mailId: null } };
    },
  });
  const connected = await connectSmtp(book.deps, book.outside, {
    id: book.deps.ids.next(),
    address: 'moe@post.example',
    password: 'x',
    host: '127.0.0.1',
    port: 1,
    allowPrivate: true,
  });
  assert.ok(connected.ok);
  return { ...book, sent };
};

type Book = Awaited<ReturnType<typeof openBook>>;

const addSomebody = (book: Book, given: string, email = `${given.toLowerCase()}@engines.example`) =>
  addByMail(book, { given }, email);

const write = async (
  { deps }: Book,
  more: Partial<MessageInput> & { readonly personId: PersonId },
): Promise<OutgoingMessage> => {
  const kept = await keepMessage(deps, {
    id: deps.ids.next(),
    subject: 'Cold chains',
    text: 'Hi, could you spare 20 minutes for the port survey?',
    ...more,
  });
  assert.ok(kept.ok, JSON.stringify(kept));
  return kept.value.message;
};

test('an address to which no mail can go is said, and never made into another', async () => {
  await using book = await openBook();
  const { deps, outside, sent } = book;
  for (const [address, receiver] of [
    ['Ada.Quill+post@engines.example', 'Ada.Quill+post@engines.example'],
    ['ada@bücher.example', 'ada@xn--bcher-kva.example'],
    ['müller@engines.example', null],
    ['ada@x.example, eve@y.example', null],
    ['ada@x.example;eve@y.example', null],
    ['ada @x.example', null],
    ['ada', null],
    ['<ada@x.example>', null],
    ['ada@x.example>\r\nBcc: <eve@y.example', null],
  ] as const) {
    const personId = await addSomebody(book, 'Ada');
    // As an import keeps what nobody could type.
    await deps.space.write({ action: 'edit', summary: 'Told by a file' }, async (writer) => {
      const [point] = await writer.list('contactPoint', { where: { personId } });
      assert.ok(point);
      await writer.put('contactPoint', { ...point, value: address });
    });
    const { id } = await write(book, { personId, text: `Could you spare ${address.length} minutes?` });
    const file = await showMessageFile(deps, { id });
    const to = file.ok ? /^To: .*<(.*)>\r$/mu.exec(new TextDecoder().decode(file.value))?.[1] : null;
    assert.equal(to, receiver, address);
    sent.length = 0;
    await sendMessage(deps, outside, { id });
    assert.deepEqual(sent, receiver === null ? [] : [[receiver]], address);
  }
});

for (const [fate, kept] of [
  ['erased', []],
  ['merged', ['sent']],
  ['thrown away', ['sent']],
] as const)
  for (const goesOut of [true, false])
    test(`a message that is ${fate} while it is on its way, and ${goesOut ? 'goes out' : 'does not'}, leaves the book sound`, async () => {
      let meanwhile = (): Promise<unknown> => Promise.resolve();
      await using book = await openBook(async () => {
        await meanwhile();
        return goesOut;
      });
      const { deps, outside } = book;
      const ada = await addSomebody(book, 'Ada');
      const adah = await addSomebody(book, 'Adah');
      const { id } = await write(book, { personId: ada });
      meanwhile = () =>
        fate === 'erased'
          ? erasePerson(deps, { id: ada })
          : fate === 'merged'
            ? mergePeople(deps, { id: adah, other: ada, keep: {} })
            : dropMessage(deps, { id });
      assert.equal((await sendMessage(deps, outside, { id })).ok, goesOut);
      const messages = await deps.space.read((reader) => reader.list('message'));
      if (goesOut)
        assert.deepEqual(
          messages.map(({ state }) => state),
          kept,
        );
      else assert.equal(messages.length, fate === 'merged' ? 1 : 0);
      for (const { personId } of messages) assert.equal(personId, fate === 'merged' ? adah : ada);
      assert.deepEqual(await book.verify(), []);
    });

test('words that ask one of two go to nobody else, and are no other step, however late they are sent', async () => {
  await using book = await openBook();
  const { deps, outside, sent } = book;
  const ada = await addSomebody(book, 'Ada');
  const ken = await addSomebody(book, 'Ken');
  const id = deps.ids.next<'IntroductionId'>();
  await planIntroduction(deps, { id, personId: ada, otherPersonId: ken, reason: 'both work on cold chains' });
  const begin = (text: string) => write(book, { personId: ada, key: `intro:${id}`, text });
  const move = (type: 'sent' | 'yes') => moveIntroduction(deps, { id, move: { type } });
  const read = () => deps.space.read((reader) => reader.get('introduction', id));

  const asking = await begin('Hi Ada, may I introduce you to a planner of ports?');
  await move('sent');
  await move('yes');
  assert.equal((await sendMessage(deps, outside, { id: asking.id })).ok, false);
  const late = await begin('Hi Ada, may I introduce you to somebody in ports?');
  await markSent(deps, { id: late.id });
  assert.equal((await read())?.otherConsent, 'not-asked', 'nobody asked Ken');
  await move('sent');
  await move('yes');
  assert.equal((await sendMessage(deps, outside, { id: asking.id })).ok, false);
  assert.equal((await showMessageFile(deps, { id: asking.id })).ok, false);
  assert.deepEqual(sent, []);

  const both = await begin('Hi Ada, hi Ken, you both said yes: here you are.');
  assert.ok((await sendMessage(deps, outside, { id: both.id })).ok);
  assert.deepEqual(sent, [['ada@engines.example', 'ken@engines.example']]);
  assert.equal((await read())?.state, 'introduced');
});
