import type { CallAnswer } from '../../contract/index.ts';
import { introductionMoves } from '../../core/introductions/advance.ts';
import { ok, type Result } from '../../core/result.ts';
import { usage, type BookCommand, type Context, type Failure } from '../command.ts';
import { listQuery } from '../list-query.ts';
import { dayInWords } from '../words.ts';

type Listed = CallAnswer<'listIntroductions'>['introductions'][number];

const stepLine = ({ step, person, other }: Listed): string => {
  const nameOf = (side: 'first' | 'other'): string => (side === 'first' ? person : other).name;
  switch (step.type) {
    case 'ask':
      return `Next: ask ${nameOf(step.side)}; no names before both agree.`;
    case 'wait':
      return `${nameOf(step.side)} was asked, and has until ${dayInWords(step.until)}.`;
    case 'let-be':
      return `${nameOf(step.side)} did not answer: let it be.`;
    case 'introduce':
      return 'Both said yes: one mail to both.';
    case 'settle':
      return `Introduced; ask what came of it from ${dayInWords(step.until)}.`;
    case 'check':
      return 'Next: ask what came of it.';
    case 'over':
      return 'Over.';
    default:
      return step satisfies never;
  }
};

const linesOf = (listed: Listed): readonly string[] => [
  `${listed.person.name} and ${listed.other.name}: ${listed.introduction.reason}`,
  `  ${stepLine(listed)}`,
  ...(listed.draft === null
    ? []
    : [`  ${listed.draft.subject}`, ...listed.draft.lines.map((line) => `    ${line}`)]),
  `  ${listed.introduction.id}`,
];

const listFor = async (
  context: Context,
  reference: string | undefined,
  open: boolean,
): Promise<Result<readonly Listed[], Failure>> => {
  const query = await listQuery(context, reference, open);
  if (!query.ok) return query;
  const listed = await context.client.call('listIntroductions', { query: query.value });
  return listed.ok ? ok(listed.value.introductions) : listed;
};

const howTo = `goodturn introduce A B --because TEXT, or goodturn introduce STEP PERSON_OR_ID; STEP is ${introductionMoves.join(', ')}`;

export const introduce: BookCommand = {
  name: 'introduce',
  summary: 'bring two people together, once both have said yes',
  usage: 'A B --because TEXT | STEP PERSON_OR_ID [TEXT]',
  options: {
    because: { type: 'string', value: 'TEXT', help: 'why these two, in words that both may read' },
  },
  examples: [
    'goodturn introduce "Ada Quill" "Ken Mori" --because "both work on cold chains"',
    'goodturn introduce sent "Ada Quill"',
    'goodturn introduce yes "Ada Quill"',
    `STEP is ${introductionMoves.join(', ')}`,
  ],
  run: async (context) => {
    const { client, arguments: given, ids } = context;
    const [first, second, ...rest] = given.positionals;
    if (first === undefined || second === undefined) return usage(howTo);
    const move = introductionMoves.find((candidate) => candidate === first);
    if (move !== undefined) return moveOn(context, move, second, rest.join(' ').trim());
    const reason = (given.text('because') ?? '').trim();
    if (reason === '' || rest.length > 0) return usage(`say why: ${howTo}`);
    const one = await client.call('findPerson', { query: { ref: first } });
    if (!one.ok) return one;
    const other = await client.call('findPerson', { query: { ref: second } });
    if (!other.ok) return other;
    const id = ids.next<'IntroductionId'>();
    const planned = await client.call('planIntroduction', {
      body: { id, personId: one.value.id, otherPersonId: other.value.id, reason },
    });
    return planned.ok ? answerFor(context, id, planned.value.introduction) : planned;
  },
};

const moveOn = async (
  context: Context,
  type: (typeof introductionMoves)[number],
  reference: string,
  text: string,
): ReturnType<BookCommand['run']> => {
  const all = await listFor(context, undefined, false);
  if (!all.ok) return all;
  const byId = all.value.find(({ introduction: { id } }) => id === reference);
  const ofPerson = byId === undefined ? await listFor(context, reference, true) : null;
  if (ofPerson !== null && !ofPerson.ok) return ofPerson;
  const found = byId ?? ofPerson?.value[0];
  if (found === undefined)
    return usage(`nobody is being introduced to “${reference}”; “goodturn introductions” lists who is`);
  if (byId === undefined && (ofPerson?.value.length ?? 0) > 1)
    return usage(
      `“${reference}” is in several introductions: say which by its id, which “goodturn introductions” lists`,
    );
  const { id } = found.introduction;
  const moved = await context.client.call('moveIntroduction', {
    params: { id },
    body: { type, ...(text !== '' && { text }) },
  });
  return moved.ok ? answerFor(context, id, moved.value.introduction, moved.value.says) : moved;
};

const answerFor = async (
  context: Context,
  id: string,
  json: Listed['introduction'],
  says: readonly string[] = [],
): ReturnType<BookCommand['run']> => {
  const listed = await listFor(context, undefined, false);
  if (!listed.ok) return listed;
  const found = listed.value.find(({ introduction }) => introduction.id === id);
  return ok({ json, lines: [...(found === undefined ? [] : linesOf(found)), ...says] });
};

export const introductions: BookCommand = {
  name: 'introductions',
  summary: 'whom you are introducing, what comes next, and words for it',
  usage: '[PERSON] [--all]',
  words: 1,
  options: { all: { type: 'boolean', help: 'also those that are over' } },
  examples: ['goodturn introductions', 'goodturn introductions "Ada Quill" --all'],
  run: async (context) => {
    const listed = await listFor(context, context.arguments.positionals[0], !context.arguments.flag('all'));
    if (!listed.ok) return listed;
    return ok({
      json: listed.value,
      lines:
        listed.value.length === 0
          ? ['Nobody is being introduced. “goodturn introduce A B --because TEXT” plans it.']
          : listed.value.flatMap(linesOf),
    });
  },
};
