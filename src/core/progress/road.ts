import { rounded, share, type MeasureGroup } from './metric.ts';
import { counted } from '../counts.ts';

/** Thanks, promises, gifts and answers: what goes both ways. */
export const roadMetrics: MeasureGroup = (
  facts,
  { progress, thanks: { due_h, introducer_bd, used_advice_d } },
) => {
  const { thanks, promises, gives, largeAsks, loops } = facts;
  const { window_d } = progress;
  const tellBy = used_advice_d[1];
  return [
    {
      id: 'thanked',
      title: 'Thanked within a day',
      value: share(thanks.inTime, thanks.due),
      of: thanks.due,
      isOwed: true,
      unit: 'share',
      healthy: { from: progress.thanked, to: null },
      definition: `Of the thank-yous that became due in the last ${window_d} days, those said with a detail within ${due_h} hours (to whoever introduced you within ${introducer_bd} working days). Late ones count as said.`,
      sentence:
        thanks.due === 0
          ? `No thank-you was due in the last ${window_d} days.`
          : `${thanks.inTime} of ${counted(thanks.due, 'thank-you')} within a day with what they did, ${thanks.said} said in all.`,
      next:
        thanks.open === 0
          ? 'write the next one on the day itself'
          : 'say what is open: late ones are welcome too',
    },
    {
      id: 'promises',
      title: 'Promises kept',
      value: share(promises.onTime, promises.due),
      of: promises.due,
      isOwed: true,
      unit: 'share',
      healthy: { from: progress.promises, to: null },
      definition: `Of your promises whose day came in the last ${window_d} days, those kept by their day. One that you took back before its day, or that is due today, is not counted.`,
      sentence:
        promises.due === 0
          ? 'No promise of yours was due.'
          : `${promises.onTime} of ${counted(promises.due, 'promise')} kept by ${promises.due === 1 ? 'its' : 'their'} day.`,
      next:
        promises.open === 0
          ? 'give the next ones a day that you can keep'
          : 'keep the oldest, or say that it takes longer',
    },
    {
      id: 'gives',
      title: 'Given and asked for',
      value: largeAsks === 0 ? null : rounded(gives / largeAsks),
      of: largeAsks === 0 ? 0 : Infinity,
      unit: 'times',
      healthy: { from: progress.gives, to: null },
      definition: `Things given (thanks aside) for each large ask: an introduction, having your resume passed on, what would make you a strong candidate. Over the whole book, in ${window_d} days; what was before your first day here is left out.`,
      sentence: `You gave ${gives === 0 ? 'nothing' : counted(gives, 'thing')} and asked for ${largeAsks === 0 ? 'nothing large' : counted(largeAsks, 'large thing')}, in ${window_d} days.`,
      next: 'give something small before the next ask',
    },
    {
      id: 'loops',
      title: 'Told what came of it',
      value: share(loops.reported, loops.advice),
      of: loops.advice,
      unit: 'share',
      healthy: { from: progress.loops, to: null },
      definition: `Of the advice received ${tellBy} to ${tellBy + progress.advice_d} days ago, that whose giver heard from you within ${tellBy} days what came of it.`,
      sentence:
        loops.advice === 0
          ? 'No advice is old enough to tell what came of it.'
          : `${loops.reported} of ${counted(loops.advice, 'piece of advice', 'pieces of advice')} got its answer.`,
      next: 'tell one of them how it went',
    },
  ];
};
