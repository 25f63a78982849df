import type { CallAnswer } from '../../contract/index.ts';
import type { TimeZone } from '../../core/dates/index.ts';
import { err, ok } from '../../core/result.ts';
import { scopes, type Scope } from '../../core/tokens/index.ts';
import { usage, type BookCommand } from '../command.ts';
import { paint, type Terminal } from '../terminal.ts';
import { dayOfInstant } from '../words.ts';
import { zoneOf } from '../zone.ts';

type Token = CallAnswer<'listTokens'>['tokens'][number];

export const tokens: BookCommand = {
  name: 'tokens',
  summary: 'tokens for programs of yours: read, write or export, each ended at once',
  usage: '[add NAME --scope SCOPE... | remove NAME]',
  words: 2,
  options: {
    scope: {
      type: 'string',
      multiple: true,
      value: 'SCOPE',
      help: 'add: read, write or export; several if need be',
    },
  },
  examples: [
    'goodturn tokens',
    'goodturn tokens add "Weekly report" --scope read',
    'goodturn tokens add Import --scope read --scope write',
    'goodturn tokens remove "Weekly report"',
  ],
  run: async ({ client, arguments: given, terminal }) => {
    const [verb, name] = given.positionals;
    if (verb === undefined) {
      const listed = await client.call('listTokens');
      return listed.ok
        ? ok({ json: listed.value, lines: listLines(listed.value.tokens, await zoneOf(client), terminal) })
        : listed;
    }
    if (verb === 'add') {
      if (name === undefined) return usage('say what it is for: goodturn tokens add NAME --scope read');
      const said = given.texts('scope').flatMap((one) => one.split(','));
      const wrong = said.find((one) => !isScope(one));
      if (wrong !== undefined) return usage(`“${wrong}” is none of ${scopes.join(', ')}`);
      if (said.length === 0)
        return usage(`say what it may do: --scope ${scopes.join(', --scope ')}, or several of them`);
      const body = { name, scopes: scopes.filter((scope) => said.includes(scope)) };
      const made = await client.call('createToken', { body });
      return made.ok
        ? ok({
            json: made.value,
            lines: [
              made.value.token,
              'It is shown this once. Send it as a bearer token; “goodturn tokens remove” ends it.',
            ],
          })
        : made;
    }
    if (verb !== 'remove') return usage(`“${verb}” is none of add, remove`);
    if (name === undefined) return usage('say which: goodturn tokens remove NAME');
    const listed = await client.call('listTokens');
    if (!listed.ok) return listed;
    const wanted = name.toLowerCase();
    const [one, ...others] = listed.value.tokens.filter(
      (token) => token.id === name || token.name.toLowerCase() === wanted,
    );
    if (one === undefined || others.length > 0)
      return err({
        type: 'usage',
        message:
          one === undefined
            ? `no token is called “${name}”`
            : `several are called “${name}”: say the id, as “goodturn tokens” lists it`,
      });
    const ended = await client.call('revokeToken', { params: { id: one.id } });
    return ended.ok ? ok({ json: ended.value, lines: [`${one.name} opens nothing any more.`] }) : ended;
  },
};

const isScope = (text: string): text is Scope => scopes.some((scope) => scope === text);

const listLines = (all: readonly Token[], zone: TimeZone, terminal: Terminal): readonly string[] =>
  all.length === 0
    ? ['No program has a token. “goodturn tokens add NAME --scope read” makes one.']
    : all.flatMap(({ id, name, scopes: held, usedAt }) => [
        `${paint(terminal, 'bold', name)}  ${held.join(', ')}  ${paint(terminal, 'dim', usedAt === null ? 'not used yet' : `last used ${dayOfInstant(usedAt, zone)}`)}`,
        `   ${paint(terminal, 'dim', id)}`,
      ]);
