import type { Method } from '../config/index.ts';
import { namesInWords } from '../sentence.ts';
import { begunThisWeek, type Metric, type MetricId, type ProgressFacts } from './metric.ts';

/** Am I doing well? In one sentence, from the measures below it; never a score. */
export interface ProgressSummary {
  readonly sentence: string;
  /** The measure that the next step is about; null where nothing is behind. */
  readonly about: MetricId | null;
}

/** One side of it: how it stands in the sentence where it goes well (behind "you"), and where it does not. */
interface Side {
  readonly id: MetricId;
  readonly well: string;
  readonly behind: string;
}

/** What is owed comes first, then what a new role and the week ask for, then the long haul. */
export const progressSummary = (
  metrics: readonly Metric[],
  facts: ProgressFacts,
  { progress }: Method,
): ProgressSummary => {
  const measured = new Map(metrics.map((metric) => [metric.id, metric]));
  const sides = sidesOf(facts).flatMap((side) => {
    const metric = measured.get(side.id);
    return metric === undefined || metric.standing === null ? [] : [{ ...side, metric }];
  });
  const behind = sides.filter(({ metric }) => metric.standing === 'behind');
  const well = sides.filter(({ metric }) => metric.standing !== 'behind');
  const [first] = behind;
  const good = namesInWords(well.slice(0, progress.well).map((side) => side.well));
  if (first === undefined)
    return {
      sentence:
        well.length === 0
          ? 'It is too early to say: log the talks you have, and this page begins to tell.'
          : `Yes: you ${good}.`,
      about: null,
    };
  const step = `${first.behind}, so ${behind.length > 1 ? 'first ' : ''}${first.metric.next}.`;
  const lead =
    well.length === 0
      ? 'Not quite yet: '
      : `${well.length > behind.length ? 'Mostly yes' : 'In part'}: you ${good}; `;
  return { sentence: lead + step, about: first.id };
};

const isOne = (count: number): boolean => count === 1;

const sidesOf = (facts: ProgressFacts): readonly Side[] => {
  const { thanks, promises, cadences, circles, firstTalks, gives, largeAsks, loops, onboarding } = facts;
  const late = thanks.due - thanks.inTime;
  const broken = promises.due - promises.onTime;
  const waiting = cadences.due - cadences.kept;
  const untold = loops.advice - loops.reported;
  const missing = onboarding === null ? 0 : onboarding.expected - onboarding.filled;
  const begun = begunThisWeek(facts);
  const perWeek = Math.round((facts.conversations / Math.max(1, facts.peopleByWeek.length)) * 10) / 10;
  return [
    {
      id: 'thanked',
      well: 'thank within a day',
      behind:
        thanks.open === 0
          ? `${late} of ${thanks.due} thank-yous came late or without what they did`
          : `${late} of ${thanks.due} thank-yous came late, without what they did, or ${isOne(late) ? 'is' : 'are'} still to be said`,
    },
    {
      id: 'promises',
      well: 'keep your promises',
      behind: `${broken} of ${promises.due} promises ran late`,
    },
    {
      id: 'onboarding',
      well: 'meet the people of your new role in time',
      behind: `${missing} of the people to meet by now ${isOne(missing) ? 'is' : 'are'} still to be met`,
    },
    {
      id: 'conversations',
      well: 'talk as often as you mean to',
      behind:
        facts.conversations === 0
          ? 'the last four weeks were silent'
          : begun !== null
            ? `you talked to ${begun} ${isOne(begun) ? 'person' : 'people'} this week and aim for ${facts.weekAim}`
            : `you had ${perWeek} ${isOne(perWeek) ? 'talk' : 'talks'} a week and aim for ${facts.weekAim}`,
    },
    {
      id: 'loops',
      well: 'tell people what came of their advice',
      behind: `${untold} of ${loops.advice} who advised you ${isOne(untold) ? 'has' : 'have'} not heard what came of it`,
    },
    {
      id: 'cadences',
      well: 'keep in touch',
      behind: `the turn of ${waiting} ${isOne(waiting) ? 'person' : 'people'} has passed`,
    },
    {
      id: 'gives',
      well: 'give more than you ask for',
      behind: `you gave ${gives} ${isOne(gives) ? 'thing' : 'things'} and asked for ${largeAsks} large ${isOne(largeAsks) ? 'one' : 'ones'}`,
    },
    {
      id: 'second-contact',
      well: 'get back to those you met',
      behind: `${firstTalks.again} of ${firstTalks.count} first talks became more than one`,
    },
    {
      id: 'circles',
      well: `hear from ${circles} circles`,
      behind: `your talks stay in ${circles} ${isOne(circles) ? 'circle' : 'circles'}`,
    },
  ];
};
