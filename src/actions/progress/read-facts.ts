import { askKinds, needsOf } from '../../core/asks/index.ts';
import type { Breadth } from '../../core/breadth/index.ts';
import { addHours, dayAt, daysBetween, type CalendarDay } from '../../core/dates/index.ts';
import { progressWindows, type Days, type ProgressFacts } from '../../core/progress/index.ts';
import type { PromiseRecord } from '../../core/promises/promise.ts';
import { parseCardKey } from '../../core/today/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Advocates } from '../advocates/list-advocates.ts';
import { readApproaches } from '../asks/read-approaches.ts';
import { readOnboardings } from '../goals/read-onboarding.ts';
import { judgeCompanies } from '../companies/list-companies.ts';
import type { Owner } from '../owner.ts';
import { readCadences } from './read-cadences.ts';
import { readReports } from './read-reports.ts';

/** What other parts of the screen have counted already. */
export interface Counted {
  /** Conversations of the last year. */
  readonly talksOfYear: number;
  /** The last four weeks, seven days each, the last of them ending today. */
  readonly weeks: readonly { readonly conversations: number; readonly people: number }[];
  readonly advocates: Advocates;
  readonly breadth: Breadth;
}

/** What the measures of section 6 are counted from. */
export const readFacts = async (
  reader: Reader,
  owner: Owner,
  { talksOfYear, weeks, advocates, breadth }: Counted,
): Promise<ProgressFacts> => {
  const { day, method } = owner;
  const { lately, firstTalks, advice, minutes } = progressWindows(day, method);
  const within = { atLeast: lately.from, atMost: lately.to };
  const measured = new Map(breadth.measures.map(({ id, value }) => [id, value]));
  const companies = await judgeCompanies(reader, method);
  const largeAsks = await reader.count('ask', {
    where: {
      state: { in: ['sent', 'answered', 'stopped'] },
      kind: { in: askKinds.filter((kind) => needsOf(kind, method) >= method.ask.live_from) },
      history: false,
      sentOn: within,
    },
  });
  const gives = await reader.count('favor', {
    where: {
      direction: 'given',
      kind: { not: 'thanks' },
      history: false,
      day: within,
    },
  });
  const [onboarding] = await readOnboardings(reader, owner);
  return {
    conversations: weeks.reduce((sum, { conversations }) => sum + conversations, 0),
    talksOfYear,
    peopleByWeek: weeks.map(({ people }) => people),
    weekAim: breadth.week.aim,
    thanks: await readThanks(reader, owner),
    promises: await readPromises(reader, lately, owner),
    gives,
    largeAsks,
    cadences: await readCadences(reader, owner),
    replies: await readApproaches(reader),
    circles: measured.get('circles') ?? 0,
    weakShare: measured.get('weak-ties') ?? null,
    advocates: { count: advocates.spread.count, companies: advocates.spread.companies },
    firstTalks: await readFirstTalks(reader, firstTalks, owner),
    companies: {
      learned: companies.filter(({ confidence }) => confidence >= method.fit.no_conf).length,
      ruledOut: companies.filter(({ verdict }) => verdict === 'not-for-me').length,
    },
    loops: await readReports(reader, advice, owner),
    onboarding:
      onboarding === undefined ? null : { filled: onboarding.map.filled, expected: onboarding.map.expected },
    minutes: await readMinutes(reader, minutes, owner),
  };
};

const readThanks = async (reader: Reader, { now, method }: Owner): Promise<ProgressFacts['thanks']> => {
  const thanks = await reader.pick('thanks', ['state', 'dueAt', 'closedAt'], {
    where: {
      state: { in: ['due', 'thin', 'thanked', 'let-go'] },
      dueAt: { atLeast: addHours(now, -method.progress.window_d * 24), atMost: now },
    },
  });
  const said = thanks.filter(({ state }) => state === 'thanked' || state === 'thin');
  return {
    due: thanks.length,
    said: said.length,
    open: thanks.filter(({ state }) => state === 'due').length,
    inTime: said.filter(
      ({ state, closedAt, dueAt }) => state === 'thanked' && closedAt !== null && closedAt <= dueAt,
    ).length,
  };
};

const readPromises = async (
  reader: Reader,
  { from, to }: Days,
  { day, zone }: Owner,
): Promise<ProgressFacts['promises']> => {
  const promises = await reader.list('promise', {
    where: { by: 'me', state: { in: ['open', 'kept', 'released'] }, due: { atLeast: from, atMost: to } },
  });
  const closedOn = ({ closedAt }: PromiseRecord): CalendarDay =>
    closedAt === null ? day : dayAt(closedAt, zone);
  // One that was taken back before its day is owed no more; what is due today may still be kept.
  const due = promises.filter((promise) =>
    promise.state === 'open'
      ? promise.due < day
      : promise.state === 'kept' || closedOn(promise) > promise.due,
  );
  return {
    due: due.length,
    open: due.filter(({ state }) => state === 'open').length,
    onTime: due.filter((promise) => promise.state === 'kept' && closedOn(promise) <= promise.due).length,
  };
};

const readFirstTalks = async (
  reader: Reader,
  { from, to }: Days,
  { method }: Owner,
): Promise<ProgressFacts['firstTalks']> => {
  const talks = await reader.firstTalks(from, to);
  const again = talks.filter(
    (talk) => talk.again !== null && daysBetween(talk.day, talk.again) <= method.progress.again_d,
  );
  return { count: talks.length, again: again.length };
};

/** Minutes of the picks of those days, by the method's table. */
const readMinutes = async (
  reader: Reader,
  { from, to }: Days,
  { method }: Owner,
): Promise<readonly number[]> => {
  const picks = await reader.list('dayPick', { where: { id: { atLeast: from, atMost: to } } });
  return picks
    .map(({ keys }) =>
      keys.reduce((sum, key) => {
        const parsed = parseCardKey(key);
        return sum + (parsed === null ? 0 : method.queue.cards[parsed.rule].minutes);
      }, 0),
    )
    .filter((minutes) => minutes > 0);
};
