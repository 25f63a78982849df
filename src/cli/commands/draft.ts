import { messageKinds } from '../../core/coach/message.ts';
import { err, ok } from '../../core/result.ts';
import { usage, type BookCommand } from '../command.ts';

export const draft: BookCommand = {
  name: 'draft',
  summary: 'words to begin with, made of what the book knows of somebody',
  usage: 'PERSON KIND [--what TEXT] [--target T] [--letter FILE]',
  words: 2,
  options: {
    what: { type: 'string', value: 'TEXT', help: 'what you ask, where it asks' },
    target: { type: 'string', value: 'T', help: 'whom or which role it is about' },
    letter: { type: 'string', value: 'FILE', help: 'a letter of your own, to see how it would read' },
    subject: { type: 'string', value: 'TEXT', help: 'its subject' },
  },
  examples: [
    'goodturn draft "Ada Quill" keep',
    'goodturn draft "Jonas Weber" intro --target "Ines Faria" --what "how her group tests models"',
    `KIND is ${messageKinds.join(', ')}`,
  ],
  run: async ({ client, streams, arguments: given }) => {
    const [reference, said] = given.positionals;
    const kind = messageKinds.find((known) => known === said);
    if (reference === undefined || kind === undefined)
      return usage(`say to whom and what kind: ${messageKinds.join(', ')}`);
    const found = await client.call('findPerson', { query: { ref: reference } });
    if (!found.ok) return found;
    const file = given.text('letter');
    if (file !== undefined) {
      const read = await streams.readFile(file);
      if (!read.ok) return err({ type: 'file', message: read.error });
      const letter = { subject: given.text('subject') ?? '', text: new TextDecoder().decode(read.value) };
      const previewed = await client.call('previewLetter', {
        params: { id: found.value.id },
        body: { kind, ...letter },
      });
      if (!previewed.ok) return previewed;
      const { subject, lines, unknown } = previewed.value;
      return ok({
        json: previewed.value,
        lines: [
          ...(subject === '' ? [] : [`Subject: ${subject}`, '']),
          ...lines,
          ...unknown.map((name) => `{${name}} is no field of a letter.`),
        ],
      });
    }
    const what = given.text('what');
    const target = given.text('target');
    const drafted = await client.call('draftMessage', {
      params: { id: found.value.id },
      query: { kind, ...(what !== undefined && { what }), ...(target !== undefined && { target }) },
    });
    if (!drafted.ok) return drafted;
    const { subject, lines, openings } = drafted.value;
    const others = openings.filter((opening) => opening !== lines[0]);
    return ok({
      json: drafted.value,
      lines: [
        ...(subject === '' ? [] : [`Subject: ${subject}`, '']),
        ...lines,
        ...(others.length === 0 ? [] : ['', 'Or begin with:', ...others.map((opening) => `  ${opening}`)]),
      ],
    });
  },
};
