import type { CallAnswer, CallInput } from '../../contract/index.ts';
import { askKinds } from '../../core/asks/ask.ts';
import { parseCalendarDay, parsePartialDate } from '../../core/dates/index.ts';
import { depths, interactionKinds, talkShares } from '../../core/interactions/interaction.ts';
import { layers } from '../../core/people/person.ts';
import { err, ok, type Result } from '../../core/result.ts';
import type { Arguments } from '../arguments.ts';
import type { Failure } from '../command.ts';
import { dayOption } from '../day-option.ts';

type Answers = NonNullable<CallInput<'debriefTalk'>['body']>;
type Asked = CallAnswer<'showDebrief'>;
type Some = Result<Partial<Answers>, Failure>;

const wrong = (message: string): { readonly ok: false; readonly error: Failure } =>
  err({ type: 'usage', message });

/** The answers that were given as options; an empty value where none was. */
export const debriefAnswers = (given: Arguments, asked: Asked): Result<Answers, Failure> => {
  const parts: readonly Some[] = [
    aboutOf(given, asked),
    numberOf(given, 'minutes', [1, 1440], (minutes) => ({ minutes })),
    choiceOf(given, 'kind', interactionKinds, (kind) => ({ kind })),
    choiceOf(given, 'depth', depths, (depth) => ({ depth })),
    choiceOf(given, 'talked', talkShares, (talkShare) => ({ talkShare })),
    choiceOf(given, 'layer', layers, (layer) => ({ layer })),
    lineOf(given, 'did', (didForMe) => ({ didForMe })),
    lineOf(given, 'cares', (caresAbout) => ({ caresAbout })),
    lineOf(given, 'note', (note) => ({ note })),
    learnedOf(given),
    linesOf(given, 'promised', parseCalendarDay, (lines) => ({
      promisesMine: lines.map(([what, due]) => ({ what, due })),
    })),
    linesOf(given, 'they-promised', parseCalendarDay, (lines) => ({
      promisesTheirs: lines.map(([what, due]) => ({ what, due })),
    })),
    linesOf(given, 'ask-about', parsePartialDate, (lines) => ({
      askAbout: lines.map(([what, when]) => ({ what, when })),
    })),
    linesOf(
      given,
      'named',
      () => null,
      (lines) => ({ named: lines.map(([name]) => name) }),
    ),
    toldOf(given, asked),
    offeredOf(given),
    againOf(given),
  ];
  let answers: Answers = {};
  for (const part of parts) {
    if (!part.ok) return part;
    answers = { ...answers, ...part.value };
  }
  return ok(answers);
};

const nothing: Some = ok({});

const lineOf = (given: Arguments, option: string, answer: (text: string) => Partial<Answers>): Some => {
  const text = given.text(option)?.trim();
  return text === undefined || text === '' ? nothing : ok(answer(text));
};

const choiceOf = <Value extends string>(
  given: Arguments,
  option: string,
  values: readonly Value[],
  answer: (value: Value) => Partial<Answers>,
): Some => {
  const said = given.text(option);
  if (said === undefined) return nothing;
  const value = values.find((one) => one === said);
  return value === undefined
    ? wrong(`--${option} is one of ${values.join(', ')}, not “${said}”`)
    : ok(answer(value));
};

const numberOf = (
  given: Arguments,
  option: string,
  [least, most]: readonly [number, number],
  answer: (value: number) => Partial<Answers>,
): Some => {
  const said = given.text(option);
  if (said === undefined) return nothing;
  const value = Number(said);
  return Number.isInteger(value) && value >= least && value <= most
    ? ok(answer(value))
    : wrong(`--${option} is a whole number from ${least} to ${most}, not “${said}”`);
};

/** "the port figures=2026-11-23": what it is, and the day behind the last equals sign where one stands there. */
const linesOf = <When>(
  given: Arguments,
  option: string,
  read: (text: string) => When | null,
  answer: (lines: readonly (readonly [what: string, when: When | null])[]) => Partial<Answers>,
): Some => {
  const lines: (readonly [string, When | null])[] = [];
  for (const text of given.texts(option)) {
    const at = text.lastIndexOf('=');
    const said = text.slice(at + 1).trim();
    const when = at < 1 ? null : read(said);
    // What stands in figures as a day does was meant for one.
    if (at > 0 && when === null && /^\d{4}-\d{1,2}-\d{1,2}$/u.test(said))
      return wrong(`“${said}” of --${option} is no day, as 2026-11-20 is`);
    lines.push(when === null ? [text, null] : [text.slice(0, at).trim(), when]);
  }
  return lines.length === 0 ? nothing : ok(answer(lines));
};

/** By name, or by how a name begins. */
const named = <Item extends { readonly name: string }>(
  items: readonly Item[],
  said: string,
): Item | undefined => {
  const wanted = said.trim().toLowerCase();
  return (
    items.find(({ name }) => name.toLowerCase() === wanted) ??
    items.find(({ name }) => name.toLowerCase().startsWith(wanted))
  );
};

const whomOf = (given: Arguments, { people }: Asked): Asked['people'][number] | undefined => {
  const said = given.text('about');
  return said === undefined ? people[0] : named(people, said);
};

const aboutOf = (given: Arguments, asked: Asked): Some => {
  const said = given.text('about');
  if (said === undefined) return nothing;
  const person = whomOf(given, asked);
  return person === undefined ? wrong(`“${said}” was not there`) : ok({ about: person.id });
};

const learnedOf = (given: Arguments): Some => {
  const what = given.text('learned');
  const [criterionId, company] = [given.text('criterion'), given.text('company')];
  const scored = numberOf(given, 'score', [-2, 2], (score) => ({ learned: { what: what ?? '', score } }));
  if (!scored.ok) return scored;
  const score = scored.value.learned?.score;
  if (what === undefined)
    return criterionId === undefined && company === undefined && score === undefined
      ? nothing
      : wrong('say what you learned: --learned TEXT');
  return ok({
    learned: {
      what,
      ...(criterionId === undefined ? {} : { criterionId }),
      ...(score === undefined ? {} : { score }),
      ...(company === undefined ? {} : { company }),
    },
  });
};

const toldOf = (given: Arguments, asked: Asked): Some => {
  const said = given.texts('told');
  if (said.length === 0) return nothing;
  const untold = whomOf(given, asked)?.untold ?? [];
  const found = said.map((name) => named(untold, name));
  const missing = found.indexOf(undefined);
  if (missing !== -1) {
    const left = untold.map(({ name }) => name).join(', ');
    return wrong(
      `“${said[missing] ?? ''}” is no strength they have yet to hear of${left === '' ? '; “goodturn strength” adds one' : `: ${left}`}`,
    );
  }
  return ok({ told: found.flatMap((strength) => strength?.id ?? []) });
};

const offeredOf = (given: Arguments): Some => {
  const said = given.text('offered');
  if (said === undefined) return nothing;
  const [wanted = '', ...words] = said.split('=');
  const kind = askKinds.find((one) => one === wanted);
  if (kind === undefined) return wrong(`--offered is one of ${askKinds.join(', ')}, not “${wanted}”`);
  return ok({ offered: { kind, ...(words.length > 0 && { what: words.join('=').trim() }) } });
};

const againOf = (given: Arguments): Some => {
  const day = dayOption(given, 'meet-again');
  if (!day.ok) return day;
  return day.value === null ? nothing : ok({ meetAgain: day.value });
};
