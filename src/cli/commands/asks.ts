import type { CallAnswer, CallInput } from '../../contract/index.ts';
import { askAnswers, askKinds, type AskKind } from '../../core/asks/ask.ts';
import { parseCalendarDay } from '../../core/dates/index.ts';
import { ok, type Result } from '../../core/result.ts';
import { usage, type BookCommand, type Context, type Failure } from '../command.ts';
import { listQuery } from '../list-query.ts';
import { paint, type Terminal } from '../terminal.ts';
import { dayInWords } from '../words.ts';
import { dayOption } from '../day-option.ts';

type Readiness = CallAnswer<'showReadiness'>;
type StepBody = CallInput<'advanceAsk'>['body']['step'];
type Listed = CallAnswer<'listAsks'>['asks'][number];

const kindOf = (said: string | undefined): AskKind | undefined => askKinds.find((kind) => kind === said);

const kindUsage = (said: string | undefined): Result<never, Failure> =>
  usage(
    said === undefined
      ? `say who and what kind: ${askKinds.join(', ')}`
      : `“${said}” is no kind; it is one of ${askKinds.join(', ')}`,
  );

const verdictWords: Readonly<Record<Readiness['verdict'], string>> = {
  ready: 'Ready: it is fair to ask now.',
  almost: 'Almost.',
  'not-yet': 'Not yet.',
};

const readinessLines = ({ verdict, reasons, steps }: Readiness, terminal: Terminal): readonly string[] => [
  paint(terminal, 'bold', verdictWords[verdict]),
  ...reasons.map((reason) => `  ${reason}`),
  ...(steps.length === 0 ? [] : ['Next:', ...steps.map((step) => `  ${step}`)]),
];

const targetOption = {
  target: {
    type: 'string',
    value: 'T',
    help: 'the person, the role or the one question that makes it specific',
  },
} as const;
const offeredOption = { offered: { type: 'boolean', help: 'they offered it themselves' } } as const;

export const ready: BookCommand = {
  name: 'ready',
  summary: 'whether it is fair to ask',
  usage: 'PERSON KIND [--target T] [--offered]',
  words: 2,
  options: { ...targetOption, ...offeredOption },
  examples: [
    'goodturn ready "Jonas Weber" introduction --target "Ines Faria"',
    `KIND is ${askKinds.join(', ')}`,
  ],
  run: async ({ client, arguments: given, terminal }) => {
    const [reference, said] = given.positionals;
    const kind = kindOf(said);
    if (reference === undefined || kind === undefined) return kindUsage(said);
    const found = await client.call('findPerson', { query: { ref: reference } });
    if (!found.ok) return found;
    const target = given.text('target');
    const answer = await client.call('showReadiness', {
      params: { id: found.value.id, kind },
      query: {
        ...(target === undefined ? {} : { target }),
        ...(given.flag('offered') ? { offered: 'yes' as const } : {}),
      },
    });
    return answer.ok ? ok({ json: answer.value, lines: readinessLines(answer.value, terminal) }) : answer;
  },
};

export const ask: BookCommand = {
  name: 'ask',
  summary: 'plan to ask someone something',
  usage: 'PERSON KIND TEXT [--target T] [--blurb B] [--due DAY] [--offered]',
  options: {
    ...targetOption,
    blurb: { type: 'string', value: 'B', help: 'what they can forward, in 60 words' },
    due: { type: 'string', value: 'DAY', help: 'the day you mean to ask' },
    ...offeredOption,
  },
  examples: [
    'goodturn ask "Ada Quill" advice "how she moved from planning into product"',
    'goodturn ask "Jonas Weber" referral "planner at the depot" --target "Planner role 4471"',
  ],
  run: async ({ client, arguments: given, ids, terminal }) => {
    const [reference, said, ...words] = given.positionals;
    const what = words.join(' ').trim();
    const kind = kindOf(said);
    if (reference === undefined || kind === undefined) return kindUsage(said);
    if (what === '') return usage('say what you would ask: goodturn ask PERSON KIND TEXT');
    const due = dayOption(given, 'due');
    if (!due.ok) return due;
    const found = await client.call('findPerson', { query: { ref: reference } });
    if (!found.ok) return found;
    const target = given.text('target');
    const blurb = given.text('blurb');
    const planned = await client.call('planAsk', {
      body: {
        id: ids.next(),
        personId: found.value.id,
        kind,
        what,
        ...(target === undefined ? {} : { target }),
        ...(blurb === undefined ? {} : { blurb }),
        ...(due.value === null ? {} : { due: due.value }),
        ...(given.flag('offered') ? { offered: true } : {}),
      },
    });
    if (!planned.ok) return planned;
    return ok({
      json: planned.value.ask,
      lines: [
        `Planned: ask ${found.value.name}: ${what}.`,
        ...readinessLines(planned.value.readiness, terminal),
      ],
    });
  },
};

export const asks: BookCommand = {
  name: 'asks',
  summary: 'what you asked, and what comes next',
  usage: '[PERSON] [--all]',
  words: 1,
  options: { all: { type: 'boolean', help: 'also what is answered, stopped or withdrawn' } },
  examples: ['goodturn asks', 'goodturn asks "Ada Quill" --all'],
  run: async (context) => {
    const listed = await listFor(context, context.arguments.positionals[0], !context.arguments.flag('all'));
    if (!listed.ok) return listed;
    const lines =
      listed.value.length === 0
        ? ['Nothing is asked. “goodturn ask PERSON KIND TEXT” plans it.']
        : listed.value.flatMap((one) => askLines(one));
    return ok({ json: listed.value, lines });
  },
};

const listFor = async (
  context: Context,
  reference: string | undefined,
  open: boolean,
): Promise<Result<readonly Listed[], Failure>> => {
  const query = await listQuery(context, reference, open);
  if (!query.ok) return query;
  const listed = await context.client.call('listAsks', { query: query.value });
  return listed.ok ? ok(listed.value.asks) : listed;
};

const askLines = ({
  ask: { kind, what, state, sentOn, answer, id },
  person,
  readiness,
  nudgeOn,
  stopOn,
}: Listed): readonly string[] => {
  const next =
    readiness !== null
      ? verdictWords[readiness.verdict]
      : nudgeOn !== null && stopOn !== null
        ? `One nudge from ${dayInWords(nudgeOn)}; let be from ${dayInWords(stopOn)}.`
        : state === 'sent' && stopOn !== null
          ? `Nudged; let be from ${dayInWords(stopOn)}.`
          : answer === null
            ? ''
            : `Answered: ${answer}.`;
  return [
    `${person.name}, ${kind}, ${state}${sentOn === null ? '' : ` ${dayInWords(sentOn)}`}: ${what}`,
    ...(next === '' ? [] : [`  ${next}`]),
    `  ${id}`,
  ];
};

const steps = ['sent', ...askAnswers, 'away', 'told', 'stop', 'withdraw'] as const;

/** The step as the API takes it; an error for an absence without its day. */
const stepOf = (said: (typeof steps)[number], text: string): Result<StepBody, Failure> => {
  const words = text === '' ? {} : { text };
  switch (said) {
    case 'sent':
      return ok({ type: 'sent', ...words });
    case 'yes':
    case 'no':
    case 'later':
      return ok({ type: 'answered', answer: said, ...(text === '' ? {} : { outcome: text }) });
    case 'away': {
      const until = parseCalendarDay(text);
      return until === null
        ? usage('say until when: goodturn asked PERSON away 2026-12-01')
        : ok({ type: 'away', until });
    }
    case 'told':
      return ok({ type: 'reported', ...words });
    case 'stop':
      return ok({ type: 'stopped' });
    case 'withdraw':
      return ok({ type: 'withdrawn' });
    default:
      return said satisfies never;
  }
};

export const asked: BookCommand = {
  name: 'asked',
  summary: 'say what came of an ask',
  usage: 'PERSON_OR_ID STEP [TEXT]',
  options: {},
  examples: [
    'goodturn asked "Ada Quill" sent',
    'goodturn asked "Ada Quill" yes "twenty minutes on Thursday"',
    'goodturn asked "Ada Quill" away 2026-12-01',
    'goodturn asked "Ada Quill" told "I got the interview"',
    `STEP is ${steps.join(', ')}`,
  ],
  run: async (context) => {
    const [reference, said, ...words] = context.arguments.positionals;
    const step = steps.find((candidate) => candidate === said);
    if (reference === undefined || step === undefined)
      return usage(`say who and what happened: goodturn asked PERSON STEP, one of ${steps.join(', ')}`);
    const body = stepOf(step, words.join(' ').trim());
    if (!body.ok) return body;
    const found = await findAsk(context, reference, step === 'told');
    if (!found.ok) return found;
    const moved = await context.client.call('advanceAsk', {
      params: { id: found.value.ask.id },
      body: { step: body.value },
    });
    if (!moved.ok) return moved;
    return ok({
      json: moved.value.ask,
      lines: [
        `${found.value.person.name}: ${moved.value.ask.what} is ${moved.value.ask.state}.`,
        ...moved.value.says,
      ],
    });
  },
};

/** By its id, else the newest of that person that the step can be about. */
const findAsk = async (
  context: Context,
  reference: string,
  answered: boolean,
): Promise<Result<Listed, Failure>> => {
  const all = await listFor(context, undefined, false);
  if (!all.ok) return all;
  const byId = all.value.find(({ ask: { id } }) => id === reference);
  if (byId) return ok(byId);
  const ofPerson = await listFor(context, reference, false);
  if (!ofPerson.ok) return ofPerson;
  const fitting = ofPerson.value.find(({ ask: { state, answer } }) =>
    answered ? answer !== null : state === 'planned' || state === 'sent',
  );
  const [newest] = ofPerson.value;
  const one = fitting ?? newest;
  return one === undefined
    ? usage(`nothing was asked of “${reference}”; “goodturn asks” lists what was`)
    : ok(one);
};
