import { businessDaysBetween } from '../dates/index.ts';
import { cardKey, plainRow, urgencyShare, type CardRow } from '../today/row.ts';
import { personOf, reachable, type RuleContext } from '../today/view.ts';
import { toYou, withoutStop } from '../today/words.ts';
import type { Goal } from '../goals/goal.ts';
import type { LoopEntry } from './loops.ts';

const endOf = ({ state }: Goal): string => (state === 'reached' ? 'You got there' : 'It ended');

const didInWords = (call: string, { act, waiting }: LoopEntry): string => {
  if (act !== null) return `${call}: ${withoutStop(toYou(act))}`;
  return waiting === null
    ? `${call} gave you a talk`
    : `${call} still has your question (${withoutStop(waiting)}) and need not answer it any more`;
};

/** `loop:<goal>:<person>` (R20): from the day the goal ended, heaviest help first; outside the day's six. */
export const loopRows = ({ view, today, method }: RuleContext): readonly CardRow[] =>
  view.closedGoals.flatMap(({ goal, entries }) =>
    entries.flatMap((entry, place) => {
      const { helper, due } = entry;
      const person = reachable(view, helper.id);
      if (person === null || goal.closedOn === null) return [];
      const { base, scale, minutes } = method.queue.cards.loop;
      return [
        {
          ...plainRow,
          ...personOf(person),
          key: cardKey('loop', goal.id, helper.id),
          rule: 'loop' as const,
          title: `Tell ${person.name} how it ended`,
          why: `${endOf(goal)}: ${withoutStop(goal.outcome ?? goal.title)}. ${didInWords(person.call, entry)}. The day it is over is the day most people vanish.`,
          due,
          dueDay: due,
          visibleFrom: goal.closedOn,
          base,
          urgency: urgencyShare(businessDaysBetween(due, today), scale),
          minutes,
          place,
        },
      ];
    }),
  );
