import type { CallAnswer } from '../../contract/index.ts';
import { messageKinds } from '../../core/coach/message.ts';
import { problemInWords } from '../../core/connections/index.ts';
import { err, ok } from '../../core/result.ts';
import { usage, type BookCommand } from '../command.ts';

type Listed = CallAnswer<'listMessages'>['messages'][number];

const stateWords: Readonly<Record<Listed['message']['state'], string>> = {
  writing: 'in the works',
  sending: 'on its way',
  sent: 'sent',
  failed: 'not sent',
  unsure: 'may have gone out',
};

const linesOf = ({ message, person, heardOn }: Listed): readonly string[] => [
  `${person.name}: ${message.subject === '' ? '(no subject)' : message.subject}, ${stateWords[message.state]}${
    message.state !== 'sent' ? '' : heardOn === null ? ', no answer yet' : ', answered'
  }`,
  ...(message.problem === null ? [] : [`  ${problemInWords(message.problem, 'smtp').says}`]),
  `  ${message.id}`,
];

export const messages: BookCommand = {
  name: 'messages',
  summary: 'messages in the works, sent, and waiting for an answer',
  usage: '[PERSON]',
  words: 1,
  options: {},
  examples: ['goodturn messages', 'goodturn messages "Ada Quill"'],
  run: async ({ client, arguments: given }) => {
    const [reference] = given.positionals;
    const found =
      reference === undefined ? null : await client.call('findPerson', { query: { ref: reference } });
    if (found !== null && !found.ok) return found;
    const listed = await client.call('listMessages', {
      query: found === null ? {} : { personId: found.value.id },
    });
    if (!listed.ok) return listed;
    const { messages: all } = listed.value;
    return ok({ json: listed.value, lines: all.length === 0 ? ['No messages.'] : all.flatMap(linesOf) });
  },
};

export const send: BookCommand = {
  name: 'send',
  summary: 'send a message to somebody, or make a file of it for your mail program',
  usage: 'PERSON --subject TEXT [--kind KIND] [--file OUT.eml | --by-hand] [FILE]',
  words: 2,
  options: {
    subject: { type: 'string', value: 'TEXT', help: 'what it is about' },
    kind: { type: 'string', value: 'KIND', help: messageKinds.join(', ') },
    file: {
      type: 'string',
      value: 'OUT',
      help: 'send nothing: write it to a file that opens in a mail program',
    },
    'by-hand': { type: 'boolean', help: 'send nothing: note that you have sent it yourself' },
  },
  examples: [
    'goodturn send "Ada Quill" --kind thanks --subject "Your rotation advice helped" note.txt',
    'goodturn send "Ada Quill" --subject "Your port figures" --file note.eml < note.txt',
  ],
  run: async ({ client, arguments: given, ids, streams }) => {
    const [reference, path] = given.positionals;
    const subject = given.text('subject');
    const said = given.text('kind');
    const kind = messageKinds.find((known) => known === said);
    if (reference === undefined || subject === undefined) return usage('say to whom and --subject what');
    if (said !== undefined && kind === undefined) return usage(`KIND is ${messageKinds.join(', ')}`);
    const [out, isByHand] = [given.text('file'), given.flag('by-hand')];
    if (out !== undefined && isByHand) return usage('--file or --by-hand, not both');
    const content = path === undefined ? ok(await streams.readInput()) : await streams.readFile(path);
    if (!content.ok) return err({ type: 'file', message: content.error });
    const found = await client.call('findPerson', { query: { ref: reference } });
    if (!found.ok) return found;
    const kept = await client.call('keepMessage', {
      body: {
        id: ids.next<'MessageId'>(),
        personId: found.value.id,
        kind: kind ?? null,
        subject,
        text: new TextDecoder().decode(content.value).trimEnd(),
      },
    });
    if (!kept.ok) return kept;
    const params = { id: kept.value.message.id };
    if (out !== undefined) {
      const file = await client.transfer('showMessageFile', { params });
      if (!file.ok) return file;
      const written = await streams.writeFile(out, new Uint8Array(await file.value.arrayBuffer()));
      return written.ok
        ? ok({
            json: kept.value,
            lines: [
              `${out} opens in your mail program, ready to be sent. “goodturn messages” has it in the works.`,
            ],
          })
        : err({ type: 'file', message: written.error });
    }
    const sent = isByHand
      ? await client.call('markSent', { params })
      : await client.call('sendMessage', { params, body: {} });
    if (!sent.ok) return sent;
    return ok({
      json: sent.value,
      lines: [`${isByHand ? 'Noted' : 'Sent'}: “${subject}” to ${found.value.name}.`, ...sent.value.says],
    });
  },
};
