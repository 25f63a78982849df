import type { CallAnswer } from '../../contract/index.ts';
import { runInWords } from '../../core/connections/words.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { usage, type BookCommand, type Context, type Failure } from '../command.ts';
import { indent, paint, wrap, type Terminal } from '../terminal.ts';

type Connection = CallAnswer<'listConnections'>['connections'][number];

export const connect: BookCommand = {
  name: 'connect',
  summary: 'keep the book up to date from a calendar, by its secret address',
  usage: 'calendar ADDRESS [--name NAME] [--private]',
  words: 2,
  options: {
    name: { type: 'string', value: 'NAME', help: 'what to call it; left out, the name of its server' },
    private: { type: 'boolean', help: 'it may be on this machine or in its own network' },
  },
  examples: ['goodturn connect calendar https://calendar.google.com/calendar/ical/…/basic.ics'],
  run: async ({ client, arguments: given, ids, terminal }) => {
    const [kind, address] = given.positionals;
    if (kind !== 'calendar' || address === undefined)
      return usage('say what and where: goodturn connect calendar ADDRESS');
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
  },
};

export const connections: BookCommand = {
  name: 'connections',
  summary: 'what keeps the book up to date, and what it brought',
  usage: '[pause NAME | resume NAME | remove NAME] [--with-talks]',
  words: 2,
  options: {
    'with-talks': { type: 'boolean', help: 'remove also the talks it brought that you have not told of' },
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
    ? ['Nothing is connected. “goodturn connect calendar ADDRESS” begins.']
    : all.flatMap((connection, index) => [
        ...(index === 0 ? [] : ['']),
        ...connectionLines(connection, terminal),
      ]);

const connectionLines = (
  { id, name, state, lastRun, nextRunAt }: Connection,
  terminal: Terminal,
): readonly string[] => [
  `${paint(terminal, 'bold', name)}  ${paint(terminal, 'dim', state === 'paused' ? 'paused' : `next ${nextRunAt}`)}`,
  ...indent(wrap(runInWords(lastRun), terminal.width - 3), '   ', '   '),
  `   ${paint(terminal, 'dim', id)}`,
];
