import type { Method } from '../config/index.ts';
import { namesInWords } from '../sentence.ts';
import type { Metric, MetricId, ProgressFacts } from './metrics.ts';

/** Am I doing well? In one sentence, from the measures below it; never a score. */
export interface ProgressSummary {
  readonly sentence: string;
  /** The measure that the next step is about; null where nothing is behind. */
  readonly about: MetricId | null;
}

/** One side of it: how it stands in the sentence where it goes well, and where it does not, with what helps. */
interface Side {
  readonly id: MetricId;
  /** How many things it was counted from. */
  readonly of: number;
  /** Behind "you". */
  readonly well: string;
  readonly behind: string;
  readonly next: string;
}

const shownWell = 3;

/**
 * A figure says something from a few cases on; what is owed says it from the first. What is owed comes first, then what a
 * new role and the week ask for, then the long haul.
 */
export const progressSummary = (
  metrics: readonly Metric[],
  facts: ProgressFacts,
  method: Method,
): ProgressSummary => {
  const measured = new Map(metrics.map((metric) => [metric.id, metric]));
  const sides = sidesOf(facts).filter(({ id, of }) => of >= (isOwed(id) ? 1 : method.breadth.judge_from));
  const below = (id: MetricId): boolean => {
    const { value = null, healthy = null } = measured.get(id) ?? {};
    return value !== null && healthy !== null && healthy.from !== null && value < healthy.from;
  };
  const behind = sides.filter(({ id }) => below(id));
  const well = sides.filter(({ id }) => !below(id) && (measured.get(id)?.value ?? null) !== null);
  const [first] = behind;
  const good = namesInWords(well.slice(0, shownWell).map((side) => side.well));
  if (first === undefined)
    return {
      sentence:
        well.length === 0
          ? 'It is too early to say: log the talks you have, and this page begins to tell.'
          : `Yes: you ${good}.`,
      about: null,
    };
  const step = `${first.behind}, so ${behind.length > 1 ? 'first ' : ''}${first.next}.`;
  const lead =
    well.length === 0
      ? 'Not quite yet: '
      : `${well.length > behind.length ? 'Mostly yes' : 'In part'}: you ${good}; `;
  return { sentence: lead + step, about: first.id };
};

/** What somebody waits for: one case is enough to say so. */
const isOwed = (id: MetricId): boolean => id === 'thanked' || id === 'promises';

const isOne = (count: number): boolean => count === 1;

const sidesOf = (facts: ProgressFacts): readonly Side[] => {
  const { thanks, promises, cadences, circles, firstTalks, gives, largeAsks, loops, onboarding } = facts;
  const late = thanks.due - thanks.inTime;
  const broken = promises.due - promises.onTime;
  const waiting = cadences.due - cadences.kept;
  const untold = loops.advice - loops.reported;
  const missing = onboarding === null ? 0 : onboarding.expected - onboarding.filled;
  const perWeek = Math.round((facts.conversations / Math.max(1, facts.peopleByWeek.length)) * 10) / 10;
  return [
    {
      id: 'thanked',
      of: thanks.due,
      well: 'thank within a day',
      behind:
        thanks.open === 0
          ? `${late} of ${thanks.due} thank-yous came late`
          : `${late} of ${thanks.due} thank-yous came late or ${isOne(late) ? 'is' : 'are'} still to be said`,
      next:
        thanks.open === 0
          ? 'write the next one on the day itself'
          : 'say what is open: late ones are welcome too',
    },
    {
      id: 'promises',
      of: promises.due,
      well: 'keep your promises',
      behind: `${broken} of ${promises.due} promises ran late`,
      next:
        promises.open === 0
          ? 'give the next ones a day that you can keep'
          : 'keep the oldest, or say that it takes longer',
    },
    {
      id: 'onboarding',
      of: onboarding === null ? 0 : Infinity,
      well: 'meet the people of your new role in time',
      behind: `${missing} of the people to meet by now ${isOne(missing) ? 'is' : 'are'} still to be met`,
      next: 'plan a first meeting with one of them',
    },
    {
      id: 'conversations',
      of: facts.talksOfYear,
      well: 'talk as often as you mean to',
      behind:
        facts.conversations === 0
          ? 'the last four weeks were silent'
          : `you had ${perWeek} ${isOne(perWeek) ? 'talk' : 'talks'} a week and aim for ${facts.weekAim}`,
      next: 'ask one person for a talk this week',
    },
    {
      id: 'loops',
      of: loops.advice,
      well: 'tell people what came of their advice',
      behind: `${untold} of ${loops.advice} who advised you ${isOne(untold) ? 'has' : 'have'} not heard what came of it`,
      next: 'tell one of them how it went',
    },
    {
      id: 'cadences',
      of: cadences.due,
      well: 'keep in touch',
      behind: `the turn of ${waiting} ${isOne(waiting) ? 'person' : 'people'} has passed`,
      next: 'write to one whom Today names',
    },
    {
      id: 'gives',
      of: largeAsks === 0 ? 0 : Infinity,
      well: 'give more than you ask for',
      behind: `you gave ${gives} ${isOne(gives) ? 'thing' : 'things'} and asked for ${largeAsks} large ${isOne(largeAsks) ? 'one' : 'ones'}`,
      next: 'give something small before the next ask',
    },
    {
      id: 'second-contact',
      of: firstTalks.count,
      well: 'get back to those you met',
      behind: `${firstTalks.again} of ${firstTalks.count} first talks became more than one`,
      next: 'get back to somebody you met lately',
    },
    {
      id: 'circles',
      of: facts.conversations,
      well: `hear from ${circles} circles`,
      behind: `your talks stay in ${circles} ${isOne(circles) ? 'circle' : 'circles'}`,
      next: 'talk to somebody of another company or school',
    },
  ];
};
