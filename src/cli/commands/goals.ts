import type { CallAnswer } from '../../contract/index.ts';
import { goalKinds } from '../../core/goals/goal.ts';
import { oddsComfort, planInWords } from '../../core/odds/words.ts';
import { ok, type Result } from '../../core/result.ts';
import { usage, type BookCommand, type Context, type Failure } from '../command.ts';
import { paint, wrap, type Terminal } from '../terminal.ts';
import { dayInWords } from '../words.ts';
import { counted } from '../../core/counts.ts';
import { dayOption } from '../day-option.ts';

type Goals = CallAnswer<'listGoals'>['goals'];
type Listed = Goals[number];

export const goal: BookCommand = {
  name: 'goal',
  summary: 'what you are after, and when you got there',
  usage:
    '[start KIND TITLE [--at COMPANY] [--on DAY] [--by DAY] [--talks N] | reached [TEXT] | given-up [TEXT] | aim COMPANY] [--goal G]',
  options: {
    at: { type: 'string', value: 'COMPANY', help: 'start: the employer of a new role' },
    on: { type: 'string', value: 'DAY', help: 'start: the first day; left out, today' },
    by: { type: 'string', value: 'DAY', help: 'start: when it should be reached' },
    talks: { type: 'string', value: 'N', help: 'start: how many conversations it should bring' },
    goal: { type: 'string', value: 'G', help: 'which one, by id or title, where several are open' },
  },
  examples: [
    'goodturn goal start internship "Summer in logistics" --talks 3',
    'goodturn goal aim "Riverside Freight"',
    'goodturn goal reached "planner at Riverside Freight, from March"',
    'goodturn goal start role "Planner" --at "Riverside Freight" --on 2027-03-01',
    `KIND is ${goalKinds.join(', ')}`,
  ],
  run: async (context) => {
    const [verb, ...words] = context.arguments.positionals;
    switch (verb) {
      case undefined:
        return listed(context);
      case 'start':
        return start(context, words);
      case 'reached':
      case 'given-up':
        return close(context, verb, words.join(' ').trim());
      case 'aim':
        return aim(context, words.join(' ').trim());
      default:
        return usage(`“${verb}” is none of start, reached, given-up, aim`);
    }
  },
};

const start = async (
  context: Context,
  [said, ...words]: readonly string[],
): ReturnType<BookCommand['run']> => {
  const kind = goalKinds.find((candidate) => candidate === said);
  const title = words.join(' ').trim();
  if (kind === undefined || title === '')
    return usage(`say what kind and what: goodturn goal start KIND TITLE, one of ${goalKinds.join(', ')}`);
  const talks = context.arguments.text('talks');
  if (talks !== undefined && !/^[1-9]\d{0,2}$/u.test(talks))
    return usage('--talks takes a number from 1 to 999');
  const at = context.arguments.text('at');
  const on = dayOption(context.arguments, 'on');
  if (!on.ok) return on;
  const by = dayOption(context.arguments, 'by');
  if (!by.ok) return by;
  const started = await context.client.call('startGoal', {
    body: {
      id: context.ids.next(),
      kind,
      title,
      ...(on.value === null ? {} : { startedOn: on.value }),
      ...(by.value === null ? {} : { targetDay: by.value }),
      ...(talks === undefined ? {} : { talks: Number(talks) }),
      ...(at === undefined ? {} : { organization: at }),
    },
  });
  if (!started.ok) return started;
  const { goal: made } = started.value;
  return ok({ json: made, lines: [`Started: ${made.title}, from ${dayInWords(made.startedOn)}.`] });
};

/** The goal that is meant: by id or title, else the one that is open. */
const openGoal = async ({ client, arguments: given }: Context): Promise<Result<Listed, Failure>> => {
  const answer = await client.call('listGoals');
  if (!answer.ok) return answer;
  const said = given.text('goal')?.toLowerCase();
  const open = answer.value.goals.filter(({ goal: { state } }) => state === 'open');
  const fitting =
    said === undefined
      ? open
      : open.filter(({ goal: { id, title } }) => id === said || title.toLowerCase().includes(said));
  const [one, second] = fitting;
  if (one === undefined) return usage('no such goal is open; “goodturn goal” lists them');
  return second === undefined
    ? ok(one)
    : usage(
        `several goals are open: say which with --goal (${fitting.map(({ goal: { title } }) => title).join('; ')})`,
      );
};

/** What may come next, and how it is begun. */
const nextLines: Readonly<Partial<Record<Listed['goal']['mode'], string>>> = {
  newhire: 'Next: goodturn goal start role TITLE --at COMPANY opens your first 90 days.',
  helper:
    'Next: goodturn goal start community "Helping others in turn"; goodturn forward shows whom you helped.',
};

const close = async (
  context: Context,
  state: 'reached' | 'given-up',
  outcome: string,
): ReturnType<BookCommand['run']> => {
  const found = await openGoal(context);
  if (!found.ok) return found;
  const closed = await context.client.call('closeGoal', {
    params: { id: found.value.goal.id },
    body: { state, ...(outcome === '' ? {} : { outcome }) },
  });
  if (!closed.ok) return closed;
  const { told, next } = closed.value;
  return ok({
    json: closed.value,
    lines: [
      state === 'reached'
        ? `You got there: ${found.value.goal.title}.`
        : `It ended: ${found.value.goal.title}.`,
      told.length === 0
        ? 'Nobody is in the book for this goal; whoever helped likes to hear of it.'
        : `${counted(told.length, 'person', 'people')} helped, and will be on Today to be told: ${told
            .slice(0, 8)
            .map(({ name }) => name)
            .join(', ')}${told.length > 8 ? ' …' : ''}.`,
      ...(state === 'reached' && next in nextLines ? [nextLines[next] ?? ''] : []),
    ],
  });
};

const aim = async (context: Context, organization: string): ReturnType<BookCommand['run']> => {
  if (organization === '') return usage('say which company: goodturn goal aim COMPANY');
  const found = await openGoal(context);
  if (!found.ok) return found;
  const added = await context.client.call('addTarget', {
    params: { id: found.value.goal.id },
    body: { id: context.ids.next(), organization },
  });
  return added.ok
    ? ok({ json: added.value, lines: [`${found.value.goal.title} aims at ${organization}.`] })
    : added;
};

const listed = async ({ client, terminal }: Context): ReturnType<BookCommand['run']> => {
  const answer = await client.call('listGoals');
  if (!answer.ok) return answer;
  const { goals } = answer.value;
  return ok({
    json: goals,
    lines:
      goals.length === 0
        ? ['No goal is set. “goodturn goal start KIND TITLE” opens one.']
        : goals.flatMap((one) => goalLines(one, terminal)),
  });
};

const goalLines = (
  { goal: one, organization, targets, odds, next }: Listed,
  terminal: Terminal,
): readonly string[] => [
  paint(terminal, 'bold', `${one.title}${organization === null ? '' : `, ${organization}`}`),
  `  ${one.kind}, ${one.state}, from ${dayInWords(one.startedOn)}${one.closedOn === null ? '' : ` to ${dayInWords(one.closedOn)}`}`,
  ...(targets.length === 0 ? [] : [`  aims at ${targets.map((target) => target.organization).join(', ')}`]),
  ...(odds.length === 0
    ? []
    : [
        `  ${planInWords(one.talks ?? 0, odds)}`,
        ...odds.map(({ sentence }) => `    ${sentence}`),
        `  ${oddsComfort}`,
      ]),
  ...(next === null ? [] : [`  ${nextLines[next] ?? ''}`]),
];

export const forward: BookCommand = {
  name: 'forward',
  summary: 'whom you helped in turn',
  usage: '',
  words: 0,
  options: {},
  examples: ['goodturn forward', 'goodturn give "Nino Beridze" introduction "introduced her to Ada"'],
  run: async ({ client, terminal }) => {
    const shown = await client.call('showForward');
    if (!shown.ok) return shown;
    const { sentence, entries } = shown.value;
    return ok({
      json: shown.value,
      lines: [
        ...wrap(sentence, terminal.width),
        ...entries.map(({ day, name, what }) => `${dayInWords(day)}  ${name}: ${what}`),
      ],
    });
  },
};
