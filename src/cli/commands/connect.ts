import { likelyMailHost, passwordHelp } from '../../core/connections/mail-host.ts';
import { ok, type Result } from '../../core/result.ts';
import { usage, type Answer, type BookCommand, type Context, type Failure } from '../command.ts';
import { connectionLines } from './connections.ts';
import { dayOption } from '../day-option.ts';

export const connect: BookCommand = {
  name: 'connect',
  summary: 'keep the book up to date from a calendar, a mailbox or an address book; set up sending',
  usage: 'calendar ADDRESS | mail ADDRESS | contacts ADDRESS | smtp ADDRESS [--name NAME] [--private]',
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
    user: { type: 'string', value: 'NAME', help: 'contacts: of the account; left out, the e-mail address' },
    book: { type: 'string', multiple: true, value: 'NAME', help: 'contacts: which address book of several' },
    all: { type: 'boolean', help: 'contacts: every address book of the account' },
    test: { type: 'boolean', help: 'smtp: send a test to yourself' },
    'two-ways': { type: 'boolean', help: 'contacts: what you change here goes out too' },
    'keep-text': { type: 'boolean', help: 'mail: keep the words of mails, not their subjects alone' },
  },
  examples: [
    'goodturn connect calendar https://calendar.google.com/calendar/ical/…/basic.ics',
    'goodturn connect mail moe@example.org',
    'goodturn connect smtp moe@example.org --name "Moe Self" --test',
    'goodturn connect contacts ada@mailbox.example --two-ways',
    'goodturn connect mail moe@example.org --server imap.example.org --since 2026-01-01 < password.txt',
  ],
  run: async (context) => {
    const [kind, address] = context.arguments.positionals;
    if (address !== undefined && kind === 'calendar') return await connectCalendar(context, address);
    if (address !== undefined && kind === 'mail') return await connectMail(context, address);
    if (address !== undefined && kind === 'smtp') return await connectSmtp(context, address);
    if (address !== undefined && kind === 'contacts') return await connectContacts(context, address);
    return usage('say what and where: goodturn connect calendar ADDRESS, or mail, contacts or smtp');
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
      ...(await connectionLines({ client, terminal }))(connected.value.connection),
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
  const since = dayOption(given, 'since');
  if (!since.ok) return since;
  const host = said('server');
  const login = said('login');
  const name = said('name');
  const help = passwordHelp(host ?? likelyMailHost(address) ?? '');
  const password = await readPassword(
    context,
    `${help}
Password for ${address}:`,
  );
  if (password === null) return noPassword;
  const connected = await client.call('connectMail', {
    body: {
      id: ids.next<'ConnectionId'>(),
      address,
      password,
      ...(given.flag('keep-text') && { keepText: true }),
      allowPrivate: given.flag('private'),
      ...(host !== undefined && { host }),
      ...(port !== undefined && { port: Number(port) }),
      ...(login !== undefined && { login }),
      ...(name !== undefined && { name }),
      ...(since.value !== null && { since: since.value }),
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
      ...(await connectionLines({ client, terminal }))(connection),
      '',
      'What arrives is read at once while “goodturn serve” runs, and with “goodturn sync”. Nothing in the mailbox is changed.',
    ],
  });
};

const connectSmtp = async (context: Context, address: string): Promise<Result<Answer, Failure>> => {
  const { client, arguments: given, ids, terminal } = context;
  const port = given.text('port');
  if (port !== undefined && !/^\d{1,5}$/u.test(port)) return usage(`“${port}” is no port`);
  const host = given.text('server');
  const login = given.text('login');
  const name = given.text('name');
  const isTested = given.flag('test');
  const help = passwordHelp(host ?? likelyMailHost(address) ?? '');
  const password = await readPassword(context, `${help}\nPassword for ${address}:`);
  if (password === null) return noPassword;
  const connected = await client.call('connectSmtp', {
    body: {
      id: ids.next<'ConnectionId'>(),
      address,
      password,
      allowPrivate: given.flag('private'),
      ...(host !== undefined && { host }),
      ...(port !== undefined && { port: Number(port) }),
      ...(login !== undefined && { login }),
      ...(name !== undefined && { name }),
    },
  });
  if (!connected.ok) return connected;
  const { connection } = connected.value;
  const tested = isTested ? await client.call('sendTestMail', { params: { id: connection.id } }) : null;
  if (tested !== null && !tested.ok) return tested;
  return ok({
    json: connected.value,
    lines: [
      ...(await connectionLines({ client, terminal }))(connection),
      ...(tested === null ? [] : [`A test is on its way to ${tested.value.to}.`]),
    ],
  });
};

/** Typed unseen or from the environment, else a line of standard input. */
const readPassword = async ({ streams }: Context, question: string): Promise<string | null> => {
  const typed = await streams.readSecret(question);
  const password = typed ?? new TextDecoder().decode(await streams.readInput()).split(/\r?\n/u)[0] ?? '';
  return password === '' ? null : password;
};

const noPassword = usage(
  'no password: type it when asked, pipe it in, or set GOODTURN_PASSWORD; it is never a word of the command',
);

const connectContacts = async (context: Context, address: string): Promise<Result<Answer, Failure>> => {
  const { client, arguments: given, ids, terminal } = context;
  const password = await readPassword(context, `Password for ${address} (not shown):`);
  if (password === null) return noPassword;
  const user = given.text('user');
  const wanted = given.texts('book').map((name) => name.toLowerCase());
  const [takesAll, isTwoWays, name] = [given.flag('all'), given.flag('two-ways'), given.text('name')];
  const login = { password, allowPrivate: given.flag('private') };
  const found = await client.call('findAddressBooks', {
    body: { address, ...login, ...(user !== undefined && { user }) },
  });
  if (!found.ok) return found;
  const { books } = found.value;
  const chosen = takesAll
    ? books
    : books.filter((book) =>
        wanted.length === 0
          ? books.length === 1
          : wanted.some((name) => name === book.name.toLowerCase() || name === book.address.toLowerCase()),
      );
  if (chosen.length === 0)
    return usage(`say which with --book NAME, or --all: ${books.map(({ name }) => `“${name}”`).join(', ')}`);
  const results = [];
  for (const book of chosen) {
    const connected = await client.call('connectContacts', {
      body: {
        id: ids.next<'ConnectionId'>(),
        address: book.address,
        user: found.value.user,
        ...login,
        mode: isTwoWays ? 'two-ways' : 'layer',
        ...(name !== undefined && chosen.length === 1 && { name }),
      },
    });
    if (!connected.ok) return connected;
    results.push(connected.value);
  }
  return ok({
    json: results.length === 1 ? results[0] : { connected: results },
    lines: [
      ...results.map(({ connection }) => connection).flatMap(await connectionLines({ client, terminal })),
      '',
      isTwoWays
        ? 'What you change goes out with the next “goodturn sync”, or by itself while “goodturn serve” runs. Until then one “goodturn undo” takes all of this back.'
        : 'It is only read: every few hours while “goodturn serve” runs, and with “goodturn sync”.',
    ],
  });
};
