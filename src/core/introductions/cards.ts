import type { Method } from '../config/index.ts';
import { daysBetween, type CalendarDay } from '../dates/index.ts';
import { numberInWords } from '../number-words.ts';
import { cardKey, plainRow, urgencyShare, type CardRow } from '../today/row.ts';
import { personOf, reachable, type RuleContext, type ViewPerson } from '../today/view.ts';
import { spanInWords } from '../today/words.ts';
import { sideOf, type Introduction } from './introduction.ts';
import type { IntroductionStep } from './next-step.ts';

interface Words {
  readonly person: ViewPerson;
  readonly title: string;
  readonly why: string;
  readonly from: CalendarDay;
}

/** `intro:<introduction>` (R15): whatever is next of it, and after three weeks what came of it. */
export const introductionRows = ({ view, today, method }: RuleContext): readonly CardRow[] =>
  view.introductions.flatMap(({ introduction, step }) => {
    const first = reachable(view, introduction.personId);
    const other = reachable(view, introduction.otherPersonId);
    const words = first && other ? wordsOf(introduction, step, [first, other], method) : null;
    if (words === null) return [];
    const { base, scale, minutes } = method.queue.cards.intro;
    return [
      {
        ...plainRow,
        ...personOf(words.person),
        key: cardKey('intro', introduction.id),
        rule: 'intro' as const,
        title: words.title,
        why: words.why,
        due: words.from,
        dueDay: words.from,
        visibleFrom: words.from,
        base,
        urgency: urgencyShare(daysBetween(words.from, today), scale),
        minutes,
      },
    ];
  });

/** Null while nothing is to be done. */
const wordsOf = (
  introduction: Introduction,
  step: IntroductionStep,
  [first, other]: readonly [ViewPerson, ViewPerson],
  { intro }: Method,
): Words | null => {
  switch (step.type) {
    case 'ask': {
      const [person, partner] = step.side === 'first' ? [first, other] : [other, first];
      return {
        person,
        title: `Ask ${person.name} about an introduction to ${partner.name}`,
        why:
          step.side === 'first'
            ? 'Ask both first: a surprise introduction spends their goodwill, not yours.'
            : `${partner.call} said yes. Ask ${person.call} too; neither hears the other’s name before both agree.`,
        from: step.from,
      };
    }
    case 'let-be': {
      const silent = step.side === 'first' ? first : other;
      const days = `${numberInWords(intro.side_bd)} working days`;
      const isHalf = sideOf(introduction, 'first').consent === 'yes';
      return {
        person: isHalf ? first : silent,
        title: isHalf
          ? `Tell ${first.name} that the introduction will not come about`
          : `Let the introduction of ${first.name} and ${other.name} be`,
        why: isHalf
          ? `There was no answer in ${days}; ${first.call} need not know whose.`
          : `${silent.call} has not answered in ${days}, and need not.`,
        from: step.from,
      };
    }
    case 'introduce':
      return {
        person: first,
        title: `Introduce ${first.name} and ${other.name}`,
        why: 'Both said yes: one mail to both, and it is theirs.',
        from: step.from,
      };
    case 'check':
      return {
        person: first,
        title: `Ask ${first.name} what came of meeting ${other.name}`,
        why: `You brought ${first.call} and ${other.call} together ${spanInWords(intro.check_d)} ago: one light question, no more.`,
        from: step.from,
      };
    case 'wait':
    case 'settle':
    case 'over':
      return null;
    default:
      return step satisfies never;
  }
};
