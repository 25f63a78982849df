import { ok } from '../../core/result.ts';
import { usage, type BookCommand } from '../command.ts';

export const weigh: BookCommand = {
  name: 'weigh',
  summary: 'whether now is a good moment to write to someone, and the words theirs alone',
  usage: 'PERSON [--text T]',
  options: { text: { type: 'string', value: 'T', help: 'the words that you mean to send' } },
  examples: ['goodturn weigh "Ada Quill"', 'goodturn weigh "Ada Quill" --text "Hi Ada, I read your piece"'],
  run: async ({ client, arguments: given }) => {
    const reference = given.positionals.join(' ').trim();
    if (reference === '') return usage('say to whom: an id, an e-mail address or a name');
    const found = await client.call('findPerson', { query: { ref: reference } });
    if (!found.ok) return found;
    const text = given.text('text');
    const weighed = await client.call('weighMessage', {
      params: { id: found.value.id },
      body: text === undefined ? {} : { text },
    });
    if (!weighed.ok) return weighed;
    const { says } = weighed.value;
    return ok({ json: weighed.value, lines: says.length === 0 ? ['Nothing speaks against it.'] : says });
  },
};
