import { messageKinds } from '../../core/coach/message.ts';
import { ok } from '../../core/result.ts';
import { usage, type BookCommand } from '../command.ts';

export const draft: BookCommand = {
  name: 'draft',
  summary: 'words to begin with, made of what the book knows of somebody',
  usage: 'PERSON KIND [--what TEXT] [--target T]',
  words: 2,
  options: {
    what: { type: 'string', value: 'TEXT', help: 'what you ask, where it asks' },
    target: { type: 'string', value: 'T', help: 'whom or which role it is about' },
  },
  examples: [
    'goodturn draft "Ada Quill" keep',
    'goodturn draft "Jonas Weber" intro --target "Ines Faria" --what "how her group tests models"',
    `KIND is ${messageKinds.join(', ')}`,
  ],
  run: async ({ client, arguments: given }) => {
    const [reference, said] = given.positionals;
    const kind = messageKinds.find((known) => known === said);
    if (reference === undefined || kind === undefined)
      return usage(`say to whom and what kind: ${messageKinds.join(', ')}`);
    const found = await client.call('findPerson', { query: { ref: reference } });
    if (!found.ok) return found;
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
