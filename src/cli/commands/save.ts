import { ok } from '../../core/result.ts';
import { usage, type BookCommand } from '../command.ts';

export const save: BookCommand = {
  name: 'save',
  summary: 'keep a page to give, with its title, author, day and words',
  usage: 'ADDRESS [--for PERSON] [TEXT]',
  options: {
    for: { type: 'string', value: 'PERSON', help: 'it goes to them now, with what you say in TEXT' },
    title: { type: 'string', value: 'TEXT', help: 'its title, where the page cannot be read' },
    private: { type: 'boolean', help: 'it may be on this machine or in its network' },
  },
  examples: [
    'goodturn save https://paper.example/cranes',
    'goodturn save https://paper.example/cranes --for "Ada Quill" "Page 2 has the permits you asked about."',
  ],
  run: async ({ client, ids, arguments: given }) => {
    const [address, ...said] = given.positionals;
    if (address === undefined) return usage('say what: goodturn save ADDRESS');
    const text = said.join(' ').trim();
    const reference = given.text('for');
    if (reference === undefined && text !== '') return usage('say who it is for: --for PERSON');
    const person =
      reference === undefined ? null : await client.call('findPerson', { query: { ref: reference } });
    if (person !== null && !person.ok) return person;
    const title = given.text('title');
    const saved = await client.call('savePage', {
      body: {
        id: ids.next<'OfferId'>(),
        address,
        allowPrivate: given.flag('private'),
        ...(title !== undefined && { title }),
        ...(person !== null && {
          give: {
            id: ids.next<'InteractionId'>(),
            personId: person.value.id,
            text: text === '' ? null : text,
          },
        }),
      },
    });
    if (!saved.ok) return saved;
    const { offer, known, problem } = saved.value;
    const [by, about] = [
      [offer.author, offer.publisher, offer.day].filter((part) => part !== null).join(', '),
      offer.minutes === null ? '' : ` ${offer.minutes} min to read.`,
    ];
    return ok({
      json: saved.value,
      lines: [
        `${known ? 'On your shelf already' : 'On your shelf'}: ${offer.title}`,
        ...(by === '' ? [] : [`  ${by}.${about}`]),
        ...(problem === null ? [] : [`  Only the link was kept. ${problem.says} ${problem.toDo}`]),
        ...(person === null ? [] : [`Noted as given to ${person.value.name}.`]),
      ],
    });
  },
};
