import { err, ok } from '../../core/result.ts';
import { usage, type BookCommand } from '../command.ts';

export const match: BookCommand = {
  name: 'match',
  summary: 'who would value a text, and why',
  usage: '[FILE_OR_ADDRESS]',
  words: 1,
  options: {
    title: { type: 'string', value: 'TEXT', help: 'its title; left out, its first line' },
    topic: { type: 'string', value: 'TOPIC', multiple: true, help: 'what it is about; may be said again' },
    language: { type: 'string', value: 'TAG', help: 'the language it is in, as in en or pt-BR' },
    private: { type: 'boolean', help: 'the address may be on this machine or in its network' },
    limit: { type: 'string', value: 'N', help: 'how many people at most; 10' },
  },
  examples: [
    'goodturn match article.txt',
    'goodturn match https://paper.example/cranes',
    'goodturn match page.html --topic "cold chain"',
    'FILE_OR_ADDRESS left out: the text comes from standard input',
  ],
  run: async ({ client, arguments: given, streams }) => {
    const [file = '-'] = given.positionals;
    const limit = given.text('limit') ?? '10';
    if (!/^[1-9]\d{0,2}$/u.test(limit)) return usage('--limit takes a number from 1 to 999');
    const isAddress = /^https?:\/\//iu.test(file);
    const content =
      file === '-' ? ok(await streams.readInput()) : isAddress ? ok(null) : await streams.readFile(file);
    if (!content.ok) return err({ type: 'file', message: content.error });
    const text = content.value === null ? '' : new TextDecoder().decode(content.value).trim();
    if (text === '' && !isAddress) return usage('there is no text to match');
    const [title, language, topics] = [given.text('title'), given.text('language'), given.texts('topic')];
    const matched = await client.call('matchText', {
      body: {
        ...(isAddress ? { address: file, allowPrivate: given.flag('private') } : { text }),
        limit: Math.min(Number(limit), 200),
        ...(title === undefined ? {} : { title }),
        ...(language === undefined ? {} : { language }),
        ...(topics.length === 0 ? {} : { topics }),
      },
    });
    if (!matched.ok) return matched;
    const { people } = matched.value;
    return ok({
      json: people,
      lines:
        people.length === 0
          ? ['Nobody in your book said anything that this speaks to.']
          : people.flatMap(({ person, because }) => [
              `${person.name}${person.organization === null ? '' : ` (${person.organization})`}`,
              `  ${because}`,
            ]),
    });
  },
};
