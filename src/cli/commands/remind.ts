import type { CallAnswer, CallInput } from '../../contract/index.ts';
import { parseCalendarDay, type TimeZone } from '../../core/dates/index.ts';
import {
  channelNames,
  everyDay,
  minuteOfTime,
  reminderChannels,
  type ReminderChannel,
} from '../../core/reminders/index.ts';
import { ok, type Result } from '../../core/result.ts';
import { usage, type Answer, type BookCommand, type Context, type Failure } from '../command.ts';
import { paint, type Terminal } from '../terminal.ts';
import { dayInWords, dueInWords, weekdays } from '../words.ts';
import { zoneOf } from '../zone.ts';

type Reminding = CallAnswer<'showReminding'>;
type Tried = CallAnswer<'testReminder'>;
type Answered = Promise<Result<Answer, Failure>>;

export const remind: BookCommand = {
  name: 'remind',
  summary: 'reminders that come by themselves: by e-mail, on your devices, to ntfy or a webhook',
  usage: '[now [WAY] | test WAY | WAY on|off | webhook ADDRESS|off | quiet HOURS | away DAYS | address URL]',
  words: 3,
  options: {
    time: { type: 'string', value: 'TIME', help: 'of a way: when it comes, as in 08:00' },
    days: {
      type: 'string',
      value: 'DAYS',
      help: 'of a way: daily, weekdays, or days as in mon,thu; one day is a digest of the week',
    },
    ntfy: { type: 'boolean', help: 'webhook: the address is a topic of ntfy' },
    token: { type: 'string', value: 'TOKEN', help: 'webhook: an access token that it asks for' },
    private: { type: 'boolean', help: 'webhook: it may be in its own network, or on this machine' },
  },
  examples: [
    'goodturn remind',
    'goodturn remind mail on --time 07:30 --days weekdays',
    'goodturn remind test mail',
    'goodturn remind webhook https://ntfy.sh/my-secret-topic --ntfy',
    'goodturn remind quiet 21:00-07:00',
    'goodturn remind away 2026-12-20..2027-01-03',
    'goodturn remind address https://goodturn.example.org',
  ],
  run: async (context) => {
    const [verb, said, how] = context.arguments.positionals;
    if (verb === undefined || verb === 'status') return await show(context);
    if (verb === 'now') return await now(context, said);
    if (verb === 'test') return await test(context, said);
    if (verb === 'quiet') return await quiet(context, said);
    if (verb === 'away') return await away(context, said);
    if (verb === 'address')
      return said === undefined
        ? usage('say where you reach your book: goodturn remind address https://..., or off')
        : await change(context, { address: said === 'off' ? null : said });
    const channel = channelOf(verb);
    if (channel === undefined)
      return usage(`“${verb}” is none of now, test, mail, push, webhook, quiet, away, address`);
    if (how !== undefined) return usage(`“${how}” is one word too many`);
    if (channel === 'webhook' && said !== undefined && said !== 'on') return await webhook(context, said);
    return await changeChannel(context, channel, said);
  },
};

const channelOf = (said: string): ReminderChannel | undefined =>
  reminderChannels.find((channel) => channel === said);

const show = async (context: Context): Answered => {
  const shown = await context.client.call('showReminding');
  return shown.ok ? ok({ json: shown.value, lines: await statusLines(context, shown.value) }) : shown;
};

type Change = NonNullable<CallInput<'changeReminding'>['body']>;

const change = async (context: Context, body: Change): Answered => {
  const changed = await context.client.call('changeReminding', { body });
  return changed.ok
    ? ok({ json: changed.value, lines: await statusLines(context, changed.value.reminding) })
    : changed;
};

const changeChannel = async (
  context: Context,
  channel: ReminderChannel,
  said: string | undefined,
): Answered => {
  if (said !== undefined && said !== 'on' && said !== 'off') return usage(`“${said}” is neither on nor off`);
  const time = context.arguments.text('time');
  const daysSaid = context.arguments.text('days');
  const days = daysSaid === undefined ? undefined : daysOf(daysSaid);
  if (time !== undefined && minuteOfTime(time) === null)
    return usage(`“${time}” is no time of day, as 08:00 is`);
  if (days === null) return usage(`“${daysSaid}” is none of daily, weekdays, or days as in mon,thu`);
  if (said === undefined && time === undefined && days === undefined)
    return usage(`say what of it: goodturn remind ${channel} on, off, --time 08:00 or --days weekdays`);
  return await change(context, {
    [channel]: {
      ...(said !== undefined && { isOn: said === 'on' }),
      ...(time !== undefined && { time: time.padStart(5, '0') }),
      ...(days !== undefined && { days }),
    },
  });
};

const daysOf = (said: string): readonly number[] | null => {
  if (said === 'daily') return everyDay;
  if (said === 'weekdays') return everyDay.slice(0, 5);
  const days = said
    .toLowerCase()
    .split(',')
    .map((word) => weekdays.findIndex((name) => word.trim().startsWith(name.toLowerCase())) + 1);
  return days.includes(0) ? null : days;
};

const daysInWords = (days: readonly number[]): string => {
  if (days.length === 7) return 'every day';
  if (days.join('') === '12345') return 'on weekdays';
  return `on ${days.map((day) => weekdays[day - 1]).join(', ')}`;
};

const quiet = async (context: Context, said: string | undefined): Answered => {
  if (said === 'off') return await change(context, { quiet: null });
  const [, from, to] = /^(\d{1,2}:\d{2})-(\d{1,2}:\d{2})$/u.exec(said ?? '') ?? [];
  if (from === undefined || to === undefined || minuteOfTime(from) === null || minuteOfTime(to) === null)
    return usage('say hours: goodturn remind quiet 21:00-07:00, or off');
  return await change(context, { quiet: { from: from.padStart(5, '0'), to: to.padStart(5, '0') } });
};

const away = async (context: Context, said: string | undefined): Answered => {
  if (said === 'off') return await change(context, { away: null });
  const [first = '', last = first] = (said ?? '').split('..');
  const [from, to] = [parseCalendarDay(first), parseCalendarDay(last)];
  if (from === null || to === null)
    return usage('say days: goodturn remind away 2026-12-20..2027-01-03, or off');
  return await change(context, { away: { from, to } });
};

const webhook = async (context: Context, said: string): Answered => {
  const { client, arguments: given } = context;
  if (said === 'off') {
    const removed = await client.call('removeWebhook');
    return removed.ok
      ? ok({ json: removed.value, lines: await statusLines(context, removed.value.reminding) })
      : removed;
  }
  const token = given.text('token');
  const set = await client.call('setWebhook', {
    body: {
      kind: given.flag('ntfy') ? 'ntfy' : 'webhook',
      address: said,
      allowPrivate: given.flag('private'),
      ...(token !== undefined && { token }),
    },
  });
  if (!set.ok) return set;
  return ok({
    json: set.value,
    lines: [
      ...(await statusLines(context, set.value.reminding)),
      '',
      'Whoever receives it can check that it was you by this key. It is shown this once:',
      `  ${set.value.signingKey}`,
      '“goodturn remind test webhook” sends a test.',
    ],
  });
};

const test = async ({ client, terminal }: Context, said: string | undefined): Answered => {
  const channel = channelOf(said ?? '');
  if (channel === undefined) return usage('say which: goodturn remind test mail, push or webhook');
  const tested = await client.call('testReminder', { body: { channel } });
  return tested.ok ? ok({ json: tested.value, lines: triedLines(tested.value, 'A test', terminal) }) : tested;
};

const now = async ({ client, terminal }: Context, said: string | undefined): Answered => {
  const channel = said === undefined ? undefined : channelOf(said);
  if (said !== undefined && channel === undefined)
    return usage(`“${said}” is none of ${reminderChannels.join(', ')}`);
  const reminded = await client.call('remindNow', { body: channel === undefined ? {} : { channel } });
  return reminded.ok
    ? ok({
        json: reminded.value,
        lines: reminded.value.tried.flatMap((each) => triedLines(each, 'Today', terminal)),
      })
    : reminded;
};

const triedLines = (
  { channel, outcome, trouble }: Tried,
  what: string,
  terminal: Terminal,
): readonly string[] => {
  const way = channelNames[channel];
  if (outcome === 'nothing') return [`Nothing is worth saying today (${way}).`];
  if (outcome === 'sent') return [`${what} is on its way (${way}).`];
  return [
    `${what} ${outcome === 'unsure' ? 'may not have arrived' : 'could not be sent'} (${way}).`,
    ...troubleLines(trouble, terminal),
  ];
};

const troubleLines = (trouble: Tried['trouble'], terminal: Terminal): readonly string[] =>
  trouble === null ? [] : [`   ${trouble.says}`, `   ${paint(terminal, 'dim', trouble.toDo)}`];

const statusLines = async (
  { client, terminal }: Context,
  reminding: Reminding,
): Promise<readonly string[]> => {
  const zone = await zoneOf(client);
  const { channels, quiet: hours, away: days, address } = reminding;
  return [
    ...channels.flatMap((one) => channelLines(one, reminding, zone, terminal)),
    hours === null ? 'No quiet hours.' : `Quiet from ${hours.from} to ${hours.to}.`,
    ...(days === null ? [] : [`Away ${awayInWords(days)}: nothing comes.`]),
    address.used === null
      ? 'No links to tap: “goodturn remind address URL” says where you reach your book.'
      : `Links lead to ${address.used}.${address.answers ? '' : ' Goodturn does not answer there yet: “goodturn serve --trust-proxy URL”.'}`,
    'At most one comes a day, and none where nothing is worth saying.',
  ];
};

const channelLines = (
  { channel, isOn, isSetUp, time, days, nextAt, last }: Reminding['channels'][number],
  { mailTo, webhook: posted, devices }: Reminding,
  zone: TimeZone,
  terminal: Terminal,
): readonly string[] => {
  const name = channelNames[channel];
  const to =
    channel === 'mail'
      ? (mailTo ?? '')
      : channel === 'webhook'
        ? (posted?.host ?? '')
        : devices.map((device) => device.name).join(', ');
  const state = !isSetUp
    ? `not set up: ${howToSetUp[channel]}`
    : isOn
      ? `${daysInWords(days)} at ${time}${to === '' ? '' : `, to ${to}`}`
      : 'off';
  return [
    `${paint(terminal, 'bold', name)}: ${state}`,
    ...(last === null ? [] : [`   ${lastInWords[last.outcome]} ${dueInWords(last.at, zone)}`]),
    ...(last === null ? [] : troubleLines(last.trouble, terminal)),
    ...(isOn && nextAt !== null ? [`   ${paint(terminal, 'dim', `next ${dueInWords(nextAt, zone)}`)}`] : []),
  ];
};

/** What a way wants before it can be switched on. */
const howToSetUp: Readonly<Record<ReminderChannel, string>> = {
  mail: '“goodturn connect smtp ADDRESS” first.',
  push: 'in the app on the device itself, Settings, Reminders.',
  webhook: '“goodturn remind webhook ADDRESS”.',
};

const awayInWords = ({ from, to }: NonNullable<Reminding['away']>): string =>
  from === to ? `on ${dayInWords(from)}` : `from ${dayInWords(from)} to ${dayInWords(to)}`;

const lastInWords: Readonly<Record<Tried['outcome'], string>> = {
  sent: 'last sent',
  unsure: 'may not have arrived',
  failed: 'could not be sent',
  nothing: 'had nothing to say',
};
