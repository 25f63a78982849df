import type { CallAnswer } from '../../contract/index.ts';
import { connectionInWords, lookedInWords } from '../../core/connections/words.ts';
import { thankedInWords } from '../../core/mail/thanked-words.ts';
import type { TimeZone } from '../../core/dates/index.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { usage, type BookCommand, type Context, type Failure } from '../command.ts';
import { dueInWords } from '../words.ts';
import { zoneOf } from '../zone.ts';
import { indent, paint, wrap, type Terminal } from '../terminal.ts';

type Connection = CallAnswer<'listConnections'>['connections'][number];

export const connections: BookCommand = {
  name: 'connections',
  summary: 'what keeps the book up to date, and what it brought',
  usage:
    '[pause NAME | resume NAME | remove NAME | add NAME ADDRESS | leave NAME ADDRESS] [--with-talks | --with-people]',
  words: 3,
  options: {
    'with-people': {
      type: 'boolean',
      help: 'remove also the people it alone brought, of whom you have nothing more',
    },
    'with-talks': { type: 'boolean', help: 'remove also what it brought that you have not told of' },
  },
  examples: [
    'goodturn connections',
    'goodturn connections pause work',
    'goodturn connections add work joel@sandbox.example',
    'goodturn connections remove work',
  ],
  run: async (context) => {
    const { client, arguments: given } = context;
    const [verb, reference, address] = given.positionals;
    if (verb === undefined) {
      const listed = await client.call('listConnections');
      return listed.ok
        ? ok({
            json: listed.value,
            lines: listLines(listed.value.connections, await connectionLines(context)),
          })
        : listed;
    }
    const verbs = ['pause', 'resume', 'remove', 'add', 'leave'];
    if (!verbs.includes(verb)) return usage(`“${verb}” is none of ${verbs.join(', ')}`);
    if (reference === undefined) return usage(`say which: goodturn connections ${verb} NAME`);
    const found = await findConnection(context, reference);
    if (!found.ok) return found;
    const params = { id: found.value.id };
    if (verb === 'remove') {
      const removed = await client.call('removeConnection', {
        params,
        body: { withTalks: given.flag('with-talks'), withPeople: given.flag('with-people') },
      });
      return removed.ok
        ? ok({ json: removed.value, lines: [`${found.value.name} is no longer connected.`] })
        : removed;
    }
    if (verb === 'add' || verb === 'leave') {
      if (address === undefined) return usage(`say whom: goodturn connections ${verb} NAME ADDRESS`);
      const offered = found.value.offered.some(({ email }) => email === address.toLowerCase());
      if (!offered) return usage(`${found.value.name} offers nobody at ${address}`);
      const answered = await client.call('answerOffered', {
        params,
        body: { [verb]: [address.toLowerCase()] },
      });
      return answered.ok
        ? ok({ json: answered.value, lines: (await connectionLines(context))(answered.value.connection) })
        : answered;
    }
    const changed = await client.call('changeConnection', {
      params,
      body: { state: verb === 'pause' ? 'paused' : 'on' },
    });
    return changed.ok
      ? ok({ json: changed.value, lines: (await connectionLines(context))(changed.value.connection) })
      : changed;
  },
};

export const sync: BookCommand = {
  name: 'sync',
  summary: 'read now what is connected',
  usage: '[NAME]',
  words: 1,
  options: {},
  examples: ['goodturn sync', 'goodturn sync work'],
  run: async (context) => {
    const [reference] = context.arguments.positionals;
    const found = reference === undefined ? null : await findConnection(context, reference);
    if (found !== null && !found.ok) return found;
    const body = found === null ? {} : { id: found.value.id };
    const synced = await context.client.call('syncConnections', { body });
    return synced.ok
      ? ok({ json: synced.value, lines: listLines(synced.value.connections, await connectionLines(context)) })
      : synced;
  },
};

/** One that is connected, by its name or id; of a kind where that is said. */
export const findConnection = async (
  { client }: Context,
  reference: string,
  kind: Connection['kind'] | null = null,
): Promise<Result<Connection, Failure>> => {
  const listed = await client.call('listConnections');
  if (!listed.ok) return listed;
  const wanted = reference.toLowerCase();
  const [one, ...others] = listed.value.connections.filter(
    (connection) =>
      (kind === null || connection.kind === kind) &&
      (connection.id === reference || connection.name.toLowerCase() === wanted),
  );
  return one === undefined || others.length > 0
    ? err({
        type: 'usage',
        message:
          one === undefined
            ? `nothing connected is called “${reference}”`
            : `several are called “${reference}”: say its id`,
      })
    : ok(one);
};

const listLines = (all: readonly Connection[], lines: LinesOf): readonly string[] =>
  all.length === 0
    ? ['Nothing is connected. “goodturn connect” with calendar, mail or contacts and an address begins.']
    : all.flatMap((connection, index) => [...(index === 0 ? [] : ['']), ...lines(connection)]);

type LinesOf = (connection: Connection) => readonly string[];

/** How a connection stands, every hour on the owner's clock. */
export const connectionLines = async ({
  client,
  terminal,
}: Pick<Context, 'client' | 'terminal'>): Promise<LinesOf> => {
  const zone = await zoneOf(client);
  return (connection) => linesOf(connection, terminal, zone);
};

const linesOf = (connection: Connection, terminal: Terminal, zone: TimeZone): readonly string[] => {
  const { id, name, thanked, offered, company } = connection;
  return [
    paint(terminal, 'bold', name),
    ...indent(
      [
        ...(company === null ? [] : [`News of ${company.name}.`]),
        connectionInWords(connection),
        ...thanked.map(thankedInWords),
        ...offeredLines(offered),
      ].flatMap((text) => wrap(text, terminal.width - 3)),
      '   ',
      '   ',
    ),
    `   ${paint(
      terminal,
      'dim',
      lookedInWords(connection, (moment) => dueInWords(moment, zone)),
    )}`,
    `   ${paint(terminal, 'dim', id)}`,
  ];
};

/** Of whom a mailbox offers, so many are named. */
const mostNamed = 8;

const offeredLines = (offered: Connection['offered']): readonly string[] =>
  offered.length === 0
    ? []
    : [
        `${offered.length === 1 ? 'One person whom you write with is' : `${offered.length} people whom you write with are`} not in your book (connections add, or leave):`,
        ...offered
          .slice(0, mostNamed)
          .map(
            ({ email, name, times }) =>
              `  ${name === null ? email : `${name} <${email}>`}, ${times} ${times === 1 ? 'mail' : 'mails'}`,
          ),
        ...(offered.length > mostNamed
          ? [`  and ${offered.length - mostNamed} more (--json names all)`]
          : []),
      ];
