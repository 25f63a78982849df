import { percent, share, type MeasureGroup } from './metric.ts';
import { counted } from '../counts.ts';

/** Whom I know, and whether I keep them. */
export const peopleMetrics: MeasureGroup = (facts, { progress, breadth, advocates }) => {
  const { cadences, firstTalks } = facts;
  const { again_d, window_d } = progress;
  const [, low, high] = breadth.weak;
  const [kept, treadmill] = progress.cadences;
  return [
    {
      id: 'cadences',
      title: 'Kept in touch',
      value: share(cadences.kept, cadences.due),
      of: cadences.due,
      unit: 'share',
      healthy: { from: kept, to: treadmill },
      definition:
        'Of the people in a layer whose turn came, those who got something from you within their time: a talk, a note that carried something, a gift. Thanks, nudges and asks alone do not count. Never all of them: that would be a treadmill.',
      sentence:
        cadences.due === 0
          ? 'Nobody’s turn has come yet.'
          : `${cadences.kept} of ${counted(cadences.due, 'person', 'people')} had a talk or something else from you within their time.`,
      next: 'write to one whom Today names',
    },
    {
      id: 'second-contact',
      title: 'Talked again',
      value: share(firstTalks.again, firstTalks.count),
      of: firstTalks.count,
      unit: 'share',
      healthy: { from: progress.again, to: null },
      definition: `Of the first talks of ${again_d} to ${again_d + window_d} days ago, those that another contact both ways followed within ${again_d} days.`,
      sentence:
        firstTalks.count === 0
          ? 'No first talk is old enough to tell whether another follows.'
          : `${firstTalks.again} of ${counted(firstTalks.count, 'first talk')} became more than one.`,
      next: 'get back to somebody you met lately',
    },
    {
      id: 'circles',
      title: 'Circles',
      value: facts.circles === 0 ? null : facts.circles,
      of: facts.conversations,
      unit: 'people',
      healthy: { from: breadth.circles, to: null },
      definition: `Groups of people you talked to in the last ${breadth.circles_d} days that share no company, school or introducer.`,
      sentence:
        facts.circles === 0
          ? 'No talk yet to find a circle in.'
          : `Those you talked to are of ${counted(facts.circles, 'group')} that ${facts.circles === 1 ? 'shares' : 'share'} no company, school or introducer.`,
      next: 'talk to somebody of another company or school',
    },
    {
      id: 'weak-ties',
      title: 'With people you hardly knew',
      value: facts.weakShare,
      of: facts.conversations,
      unit: 'share',
      healthy: { from: low, to: high },
      definition: `Of the conversations of ${breadth.mean_weeks * 7} days, those with somebody new, or with whom the tie was faint.`,
      sentence:
        facts.weakShare === null
          ? 'No conversation in the last four weeks.'
          : `${percent(facts.weakShare)} of your conversations were with people you hardly knew: most news comes from there.`,
      next: 'try somebody you see only now and then',
    },
    {
      id: 'advocates',
      title: 'People who went to bat for you',
      value: facts.advocates.count,
      of: Infinity,
      unit: 'people',
      healthy: { from: advocates.aim[0], to: advocates.aim[1] },
      definition:
        'By what they did: passed your resume on, vouched, introduced you, helped unasked. Best in two companies or more.',
      sentence:
        facts.advocates.count === 0
          ? 'Nobody yet; it comes with time.'
          : `${counted(facts.advocates.count, 'person', 'people')} in ${counted(facts.advocates.companies, 'company', 'companies')}.`,
      next: null,
    },
  ];
};
