import { giveKinds, receiptKinds, type GiveKind, type ReceiptKind } from '../../core/ledger/favor.ts';
import { ok } from '../../core/result.ts';
import { usage, type BookCommand } from '../command.ts';
import { byInWords } from '../words.ts';
import { dayOption } from '../day-option.ts';

export const promise: BookCommand = {
  name: 'promise',
  summary: 'note a promise, yours or theirs',
  usage: 'PERSON TEXT [--due DAY] [--theirs]',
  options: {
    due: { type: 'string', value: 'DAY', help: 'by when; left out, the rule gives a fair day' },
    theirs: { type: 'boolean', help: 'they promised it to you' },
  },
  examples: ['goodturn promise "Ada Quill" "the article on port logistics" --due 2026-11-20'],
  run: async ({ client, arguments: given, ids }) => {
    const [reference, ...words] = given.positionals;
    const what = words.join(' ').trim();
    if (reference === undefined || what === '')
      return usage('say who and what: goodturn promise "Ada Quill" "the article"');
    const due = dayOption(given, 'due');
    if (!due.ok) return due;
    const found = await client.call('findPerson', { query: { ref: reference } });
    if (!found.ok) return found;
    const added = await client.call('addPromise', {
      body: {
        id: ids.next(),
        personId: found.value.id,
        what,
        by: given.flag('theirs') ? 'them' : 'me',
        ...(due.value === null ? {} : { due: due.value }),
      },
    });
    if (!added.ok) return added;
    const { promise: made } = added.value;
    const who = made.by === 'me' ? `You told ${found.value.name}` : `${found.value.name} told you`;
    return ok({ json: made, lines: [`${who}: ${made.what}, ${byInWords(made)}.`] });
  },
};

const favorCommand = (
  direction: 'given' | 'received',
  kinds: readonly (GiveKind | ReceiptKind)[],
): BookCommand => {
  const name = direction === 'given' ? 'give' : 'receive';
  return {
    name,
    summary: direction === 'given' ? 'note what you gave' : 'note what they did for you',
    usage: `PERSON KIND TEXT${direction === 'given' ? '' : ' [--unthanked]'}`,
    options:
      direction === 'given'
        ? {}
        : { unthanked: { type: 'boolean', help: 'long ago, and they never heard how it went' } },
    examples: [
      direction === 'given'
        ? 'goodturn give "Ada Quill" article "the piece on cold storage"'
        : 'goodturn receive "Ken Mori" introduction "introduced me to Petra"',
      `KIND is ${kinds.join(', ')}`,
    ],
    run: async ({ client, arguments: given, ids }) => {
      const [reference, said, ...words] = given.positionals;
      const what = words.join(' ').trim();
      const kind = kinds.find((candidate) => candidate === said);
      if (reference === undefined || what === '')
        return usage(`say who, what kind and what: goodturn ${name} PERSON KIND TEXT`);
      if (kind === undefined) return usage(`“${said}” is no kind; it is one of ${kinds.join(', ')}`);
      const found = await client.call('findPerson', { query: { ref: reference } });
      if (!found.ok) return found;
      const added = await client.call('addFavor', {
        body: {
          id: ids.next(),
          personId: found.value.id,
          direction,
          kind,
          what,
          ...(given.flag('unthanked') ? { unthanked: true } : {}),
        },
      });
      if (!added.ok) return added;
      const line =
        direction === 'given'
          ? `You gave ${found.value.name}: ${what}.`
          : `${found.value.name} gave you: ${what}. “goodturn today” has the thank-you.`;
      return ok({ json: added.value.favor, lines: [line] });
    },
  };
};

export const give = favorCommand('given', giveKinds);
export const receive = favorCommand('received', receiptKinds);
