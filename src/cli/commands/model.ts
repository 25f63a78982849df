import { ok, type Result } from '../../core/result.ts';
import { usage, type Answer, type BookCommand, type Context, type Failure } from '../command.ts';

export const model: BookCommand = {
  name: 'model',
  summary: 'a language model of your choice beside the coach; there is none unless you set it up',
  usage: '[status | set ADDRESS NAME [--key] [--private] | off]',
  words: 3,
  options: {
    key: { type: 'boolean', help: 'set: it wants a key, which is asked for, or piped in' },
    private: { type: 'boolean', help: 'set: it is on this machine or in its own network' },
  },
  examples: [
    'goodturn model set http://127.0.0.1:11434/v1 llama3.2 --private',
    'goodturn model set https://api.example.com/v1 some-model --key',
    'goodturn model off',
  ],
  run: async (context) => {
    const { client, arguments: given } = context;
    const [verb = 'status', address, name] = given.positionals;
    if (verb === 'set') {
      return address === undefined || name === undefined
        ? usage(
            'say where it is and its name: goodturn model set http://127.0.0.1:11434/v1 llama3.2 --private',
          )
        : await set(context, address, name);
    }
    if (verb !== 'status' && verb !== 'off') return usage(`“${verb}” is none of status, set, off`);
    const shown = await client.call('showModel');
    if (!shown.ok) return shown;
    const { model: known } = shown.value;
    if (verb === 'status') return ok({ json: shown.value, lines: [statusLine(known)] });
    if (known === null) return ok({ json: { model: null }, lines: ['No language model was set up.'] });
    const removed = await client.call('removeConnection', { params: { id: known.id }, body: {} });
    return removed.ok
      ? ok({ json: { model: null }, lines: [`${known.model} is off: nothing goes there any more.`] })
      : removed;
  },
};

type Known = { readonly model: string; readonly address: string; readonly isAgreed: boolean };

const statusLine = (known: Known | null): string =>
  known === null
    ? 'No language model is set up. Everything works without one.'
    : `${known.model} at ${known.address}: ${known.isAgreed ? 'you agreed that drafts may go there, when you ask' : 'nothing has gone there; what would go is shown first'}.`;

const set = async (
  { client, arguments: given, ids, streams }: Context,
  address: string,
  name: string,
): Promise<Result<Answer, Failure>> => {
  let key: string | undefined;
  if (given.flag('key')) {
    const typed = await streams.readSecret(`Key for ${address} (not shown):`);
    key = typed ?? new TextDecoder().decode(await streams.readInput()).split(/\r?\n/u)[0] ?? '';
    if (key === '')
      return usage('no key: type it when asked, or pipe it in; it is never a word of the command');
  }
  const connected = await client.call('connectModel', {
    body: {
      id: ids.next<'ConnectionId'>(),
      address,
      model: name,
      allowPrivate: given.flag('private'),
      ...(key !== undefined && { key }),
    },
  });
  if (!connected.ok) return connected;
  const shown = await client.call('showModel');
  if (!shown.ok) return shown;
  return ok({ json: { ...connected.value, ...shown.value }, lines: [statusLine(shown.value.model)] });
};
