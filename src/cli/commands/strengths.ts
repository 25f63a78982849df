import type { CallAnswer } from '../../contract/index.ts';
import { ok } from '../../core/result.ts';
import { usage, type BookCommand } from '../command.ts';
import { counted } from '../../core/counts.ts';

export const strength: BookCommand = {
  name: 'strength',
  summary: 'your strengths, and who knows of them',
  usage: '[add NAME [STORY] | told NAME PERSON | remove NAME]',
  options: {},
  examples: [
    'goodturn strength',
    'goodturn strength add "Port survey" "I ran it with two boats and a borrowed winch."',
    'goodturn strength told "Port survey" "Ken Mori"',
  ],
  run: async (context) => {
    const { client, ids } = context;
    const [verb, name, ...rest] = context.arguments.positionals;
    if (verb === 'add') {
      if (name === undefined) return usage('say which strength: goodturn strength add NAME [STORY]');
      const story = rest.join(' ').trim();
      const added = await client.call('keepStrength', {
        body: { id: ids.next(), name, ...(story === '' ? {} : { story }) },
      });
      return added.ok ? ok({ json: added.value.strength, lines: [`A strength of yours: ${name}.`] }) : added;
    }
    const shelf = await client.call('showShelf');
    if (!shelf.ok) return shelf;
    if (verb === undefined) return ok({ json: shelf.value.strengths, lines: shelfLines(shelf.value) });
    if (verb !== 'told' && verb !== 'remove') return usage(`“${verb}” is none of add, told, remove`);
    const wanted = name?.toLowerCase();
    const one = shelf.value.strengths.find(
      (other) => other.id === name || other.name.toLowerCase() === wanted,
    );
    if (one === undefined)
      return usage(`no strength is called “${name ?? ''}”; “goodturn strength” lists them`);
    if (verb === 'remove') {
      const removed = await client.call('removeStrength', { params: { id: one.id } });
      return removed.ok ? ok({ json: removed.value, lines: [`Off the shelf: ${one.name}.`] }) : removed;
    }
    const reference = rest.join(' ').trim();
    if (reference === '') return usage('say whom you told: goodturn strength told NAME PERSON');
    const found = await client.call('findPerson', { query: { ref: reference } });
    if (!found.ok) return found;
    const told = await client.call('tellStrength', {
      params: { id: one.id },
      body: { id: ids.next(), personId: found.value.id },
    });
    return told.ok
      ? ok({ json: told.value.told, lines: [`${found.value.name} knows now: ${one.name}.`] })
      : told;
  },
};

const shelfLines = ({ strengths, advice }: CallAnswer<'showShelf'>): readonly string[] => [
  ...strengths.flatMap(({ name, story, knownBy }) => [
    `${name} (${knownBy === 0 ? 'nobody knows yet' : `${counted(knownBy, 'person', 'people')} know`})`,
    ...(story === null ? [] : [`  ${story}`]),
  ]),
  ...(advice === 'few' ? ['Three to seven are a good shelf: what do people come to you for?'] : []),
  ...(advice === 'many' ? ['Seven are enough: nobody remembers more.'] : []),
];
