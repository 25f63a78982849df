import type { CallAnswer } from '../../contract/index.ts';
import { likelyMailHost, passwordHelp } from '../../core/connections/mail-host.ts';
import { connectionInWords } from '../../core/connections/words.ts';
import { thankedInWords } from '../../core/mail/thanked-words.ts';
import { parseCalendarDay } from '../../core/dates/index.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { usage, type Answer, type BookCommand, type Context, type Failure } from '../command.ts';
import { indent, paint, wrap, type Terminal } from '../terminal.ts';

type Connection = CallAnswer<'listConnections'>['connections'][number];

export const connect: BookCommand = {
  name: 'connect',
  summary: 'keep the book up to date from a calendar or a mailbox',
  usage: 'calendar ADDRESS | mail ADDRESS [--name NAME] [--private]',
  words: 2,
  options: {
    name: { type: 'string', value: 'NAME', help: 'what to call it; left out, its server or address' },
    private: {
      type: 'boolean',
      help: 'it may be in its own network, or on this machine, where mail may go unencrypted',
    },
    server: { type: 'string', value: 'HOST', help: 'mail: its server; left out, by the address' },
    port: { type: 'string', value: 'PORT', help: 'mail: left out, 993' },
    login: { type: 'string', value: 'NAME', help: 'mail: the name to sign in with; left out, the address' },
    since: { type: 'string', value: 'DAY', help: 'mail: how far back to read; left out, a year' },
    'keep-text': { type: 'boolean', help: 'mail: keep the words of mails, not their subjects alone' },
  },
  examples: [
    'goodturn connect calendar https://calendar.google.com/calendar/ical/…/basic.ics',
    'goodturn connect mail moe@example.org',
    'goodturn connect mail moe@example.org --server imap.example.org --since 2026-01-01 < password.txt',
  ],
  run: async (context) => {
    const [kind, address] = context.arguments.positionals;
    if (address !== undefined && kind === 'calendar') return await connectCalendar(context, address);
    if (address !== undefined && kind === 'mail') return await connectMail(context, address);
    return usage('say what and where: goodturn connect calendar ADDRESS, or goodturn connect mail ADDRESS');
  },
};

const connectCalendar = async (
  { client, arguments: given, ids, terminal }: Context,
  address: string,
): Promise<Result<Answer, Failure>> => {
  const name = given.text('name');
  const connected = await client.call('connectCalendar', {
    body: {
      id: ids.next<'ConnectionId'>(),
      address,
      allowPrivate: given.flag('private'),
      ...(name !== undefined && { name }),
    },
  });
  if (!connected.ok) return connected;
  return ok({
    json: connected.value,
    lines: [
      ...connectionLines(connected.value.connection, terminal),
      '',
      'It is read every few hours while “goodturn serve” runs, and with “goodturn sync”.',
    ],
  });
};

const connectMail = async (context: Context, address: string): Promise<Result<Answer, Failure>> => {
  const { client, arguments: given, ids, terminal } = context;
  const said = (name: string): string | undefined => given.text(name);
  const port = said('port');
  if (port !== undefined && !/^\d{1,5}$/u.test(port)) return usage(`“${port}” is no port`);
  const since = said('since');
  const sinceDay = since === undefined ? undefined : parseCalendarDay(since);
  if (sinceDay === null) return usage(`--since takes a day: 2026-01-31`);
  const host = said('server');
  const login = said('login');
  const name = said('name');
  const password = await readPassword(context, address, host);
  if (password === null)
    return usage(
      'no password: type it when asked, pipe it in, or set GOODTURN_PASSWORD; it is never a word of the command',
    );
  const connected = await client.call('connectMail', {
    body: {
      id: ids.next<'ConnectionId'>(),
      address,
      password,
      keepText: given.flag('keep-text'),
      allowPrivate: given.flag('private'),
      ...(host !== undefined && { host }),
      ...(port !== undefined && { port: Number(port) }),
      ...(login !== undefined && { login }),
      ...(name !== undefined && { name }),
      ...(sinceDay !== undefined && { since: sinceDay }),
    },
  });
  if (!connected.ok) return connected;
  const { id } = connected.value.connection;
  const read = await client.call('syncConnections', { body: { id } });
  if (!read.ok) return read;
  const connection = read.value.connections[0] ?? connected.value.connection;
  return ok({
    json: { ...connected.value, connection },
    lines: [
      ...connectionLines(connection, terminal),
      '',
      'What arrives is read at once while “goodturn serve” runs, and with “goodturn sync”. Nothing in the mailbox is changed.',
    ],
  });
};

const readPassword = async (
  { streams }: Context,
  address: string,
  host: string | undefined,
): Promise<string | null> => {
  const help = passwordHelp(host ?? likelyMailHost(address) ?? '');
  const typed = await streams.readSecret(`${help}\nPassword for ${address}:`);
  const password = typed ?? new TextDecoder().decode(await streams.readInput()).split(/\r?\n/u)[0] ?? '';
  return password === '' ? null : password;
};

export const connections: BookCommand = {
  name: 'connections',
  summary: 'what keeps the book up to date, and what it brought',
  usage: '[pause NAME | resume NAME | remove NAME] [--with-talks]',
  words: 2,
  options: {
    'with-talks': { type: 'boolean', help: 'remove also what it brought that you have not told of' },
  },
  examples: ['goodturn connections', 'goodturn connections pause work', 'goodturn connections remove work'],
  run: async (context) => {
    const { client, arguments: given, terminal } = context;
    const [verb, reference] = given.positionals;
    if (verb === undefined) {
      const listed = await client.call('listConnections');
      return listed.ok
        ? ok({ json: listed.value, lines: listLines(listed.value.connections, terminal) })
        : listed;
    }
    if (verb !== 'pause' && verb !== 'resume' && verb !== 'remove')
      return usage(`“${verb}” is none of pause, resume, remove`);
    if (reference === undefined) return usage(`say which: goodturn connections ${verb} NAME`);
    const found = await find(context, reference);
    if (!found.ok) return found;
    const params = { id: found.value.id };
    if (verb === 'remove') {
      const removed = await client.call('removeConnection', {
        params,
        body: { withTalks: given.flag('with-talks') },
      });
      return removed.ok
        ? ok({ json: removed.value, lines: [`${found.value.name} is no longer connected.`] })
        : removed;
    }
    const changed = await client.call('changeConnection', {
      params,
      body: { state: verb === 'pause' ? 'paused' : 'on' },
    });
    return changed.ok
      ? ok({ json: changed.value, lines: connectionLines(changed.value.connection, terminal) })
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
    const found = reference === undefined ? null : await find(context, reference);
    if (found !== null && !found.ok) return found;
    const body = found === null ? {} : { id: found.value.id };
    const synced = await context.client.call('syncConnections', { body });
    return synced.ok
      ? ok({ json: synced.value, lines: listLines(synced.value.connections, context.terminal) })
      : synced;
  },
};

const find = async ({ client }: Context, reference: string): Promise<Result<Connection, Failure>> => {
  const listed = await client.call('listConnections');
  if (!listed.ok) return listed;
  const wanted = reference.toLowerCase();
  const [one, ...others] = listed.value.connections.filter(
    ({ id, name }) => id === reference || name.toLowerCase() === wanted,
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

const listLines = (all: readonly Connection[], terminal: Terminal): readonly string[] =>
  all.length === 0
    ? ['Nothing is connected. “goodturn connect calendar ADDRESS” or “goodturn connect mail ADDRESS” begins.']
    : all.flatMap((connection, index) => [
        ...(index === 0 ? [] : ['']),
        ...connectionLines(connection, terminal),
      ]);

const connectionLines = (connection: Connection, terminal: Terminal): readonly string[] => {
  const { id, name, state, nextRunAt, thanked } = connection;
  return [
    `${paint(terminal, 'bold', name)}  ${paint(terminal, 'dim', state === 'paused' ? 'paused' : `next ${nextRunAt}`)}`,
    ...indent(
      [connectionInWords(connection), ...thanked.map(thankedInWords)].flatMap((text) =>
        wrap(text, terminal.width - 3),
      ),
      '   ',
      '   ',
    ),
    `   ${paint(terminal, 'dim', id)}`,
  ];
};
