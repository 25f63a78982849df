import type { CallAnswer } from '../../contract/index.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { usage, type Answer, type BookCommand, type Context, type Failure } from '../command.ts';
import { connectionLines, findConnection } from './connections.ts';
import { counted } from '../../core/counts.ts';

type Outcome = Promise<Result<Answer, Failure>>;
type Feed = CallAnswer<'listConnections'>['connections'][number];

export const feed: BookCommand = {
  name: 'feed',
  summary: 'something to read, and to give, from feeds of the web',
  usage: '[add ADDRESS | change NAME | remove NAME | import FILE | export [OUT] | refresh [NAME]]',
  words: 2,
  options: {
    name: {
      type: 'string',
      value: 'NAME',
      help: 'of add and change: what to call it; left out, as it calls itself',
    },
    company: {
      type: 'string',
      value: 'COMPANY',
      help: 'of add and change: the company whose news it tells; "" for none',
    },
    private: { type: 'boolean', help: 'of add: it may be on this machine or in its network' },
    'with-articles': { type: 'boolean', help: 'of remove: also what it brought and nobody was given' },
  },
  examples: [
    'goodturn feed add https://paper.example/news',
    'goodturn feed add https://baltic.example/press --company "Baltic Freight"',
    'goodturn feed import subscriptions.opml',
    'goodturn feed',
  ],
  run: async (context) => {
    const [verb = 'list', subject] = context.arguments.positionals;
    switch (verb) {
      case 'list':
        return list(context);
      case 'add':
        return subject === undefined ? usage('say where: goodturn feed add ADDRESS') : add(context, subject);
      case 'change':
        return subject === undefined
          ? usage('say which, and what: goodturn feed change NAME --company COMPANY')
          : change(context, subject);
      case 'remove':
        return subject === undefined
          ? usage('say which: goodturn feed remove NAME')
          : remove(context, subject);
      case 'import':
        return subject === undefined
          ? usage('say which file: goodturn feed import FILE')
          : importFile(context, subject);
      case 'export':
        return exportFile(context, subject);
      case 'refresh':
        return refresh(context, subject);
      default:
        return usage(`“${verb}” is none of list, add, change, remove, import, export, refresh`);
    }
  },
};

const feedsOf = async ({ client }: Context): Promise<Result<readonly Feed[], Failure>> => {
  const listed = await client.call('listConnections');
  return listed.ok ? ok(listed.value.connections.filter(({ kind }) => kind === 'feed')) : listed;
};

const list = async (context: Context): Outcome => {
  const feeds = await feedsOf(context);
  if (!feeds.ok) return feeds;
  return ok({ json: { connections: feeds.value }, lines: await linesOf(context, feeds.value) });
};

const linesOf = async (context: Context, feeds: readonly Feed[]): Promise<readonly string[]> => {
  const lines = await connectionLines(context);
  return feeds.length === 0
    ? ['No feed yet. “goodturn feed add” with the address of a site you like to read begins.']
    : feeds.flatMap((one, index) => [...(index === 0 ? [] : ['']), ...lines(one)]);
};

const add = async (context: Context, address: string): Outcome => {
  const { client, arguments: given, ids } = context;
  const [name, company] = [given.text('name'), given.text('company')];
  const connected = await client.call('connectFeed', {
    body: {
      id: ids.next<'ConnectionId'>(),
      address,
      allowPrivate: given.flag('private'),
      ...(name !== undefined && { name }),
      ...(company !== undefined && { company }),
    },
  });
  if (!connected.ok) return connected;
  const { connection, known } = connected.value;
  return ok({
    json: connected.value,
    lines: [
      ...(await connectionLines(context))(connection),
      '',
      known
        ? 'It was connected before.'
        : 'What is new there comes to your shelf every few hours while “goodturn serve” runs, and with “goodturn feed refresh”.',
    ],
  });
};

const change = async (context: Context, reference: string): Outcome => {
  const { client, arguments: given } = context;
  const [name, company] = [given.text('name'), given.text('company')];
  if (name === undefined && company === undefined) return usage('say what: --company COMPANY or --name NAME');
  const found = await findConnection(context, reference, 'feed');
  if (!found.ok) return found;
  const changed = await client.call('changeConnection', {
    params: { id: found.value.id },
    body: {
      ...(name !== undefined && { name }),
      ...(company !== undefined && { company: company.trim() === '' ? null : company }),
    },
  });
  return changed.ok
    ? ok({ json: changed.value, lines: (await connectionLines(context))(changed.value.connection) })
    : changed;
};

const remove = async (context: Context, reference: string): Outcome => {
  const found = await findConnection(context, reference, 'feed');
  if (!found.ok) return found;
  const removed = await context.client.call('removeConnection', {
    params: { id: found.value.id },
    body: { withArticles: context.arguments.flag('with-articles') },
  });
  return removed.ok
    ? ok({ json: removed.value, lines: [`${found.value.name} is no longer read.`] })
    : removed;
};

const importFile = async ({ client, streams }: Context, path: string): Outcome => {
  const file = path === '-' ? ok(await streams.readInput()) : await streams.readFile(path);
  if (!file.ok) return err({ type: 'file', message: file.error });
  const imported = await client.call('importFeeds', {
    body: { opml: new TextDecoder().decode(file.value) },
  });
  if (!imported.ok) return imported;
  const { added, known, rejected } = imported.value;
  return ok({
    json: imported.value,
    lines: [
      `${counted(added, 'feed')} added${known > 0 ? `, ${known} known before` : ''}${
        rejected > 0 ? `, ${rejected} with an address that is none` : ''
      }. “goodturn feed refresh” reads them now; a server does it by itself.`,
    ],
  });
};

const exportFile = async ({ client, streams }: Context, out: string | undefined): Outcome => {
  const exported = await client.call('exportFeeds');
  if (!exported.ok) return exported;
  const { opml } = exported.value;
  if (out === undefined || out === '-')
    return ok({ json: exported.value, lines: opml.trimEnd().split('\n') });
  const written = await streams.writeFile(out, new TextEncoder().encode(opml));
  return written.ok
    ? ok({ json: { file: out }, lines: [`${out} holds your feeds.`] })
    : err({ type: 'file', message: written.error });
};

const refresh = async (context: Context, reference: string | undefined): Outcome => {
  const wanted = reference === undefined ? await feedsOf(context) : await oneOf(context, reference);
  if (!wanted.ok) return wanted;
  const read: Feed[] = [];
  for (const { id } of wanted.value.filter(({ state }) => state === 'on' || reference !== undefined)) {
    const synced = await context.client.call('syncConnections', { body: { id } });
    if (!synced.ok) return synced;
    read.push(...synced.value.connections);
  }
  return ok({ json: { connections: read }, lines: await linesOf(context, read) });
};

const oneOf = async (context: Context, reference: string): Promise<Result<readonly Feed[], Failure>> => {
  const found = await findConnection(context, reference, 'feed');
  return found.ok ? ok([found.value]) : found;
};
