import { daysBetween, type CalendarDay } from '../dates/index.ts';
import type { Method } from '../config/index.ts';
import { cardKey, plainRow, urgencyShare, type CardRow } from '../today/row.ts';
import { personOf, reachable, type RuleContext, type ViewPerson } from '../today/view.ts';
import { spanInWords } from '../today/words.ts';
import { cadenceOf } from './keep-due.ts';
import { warmthOf } from './strength.ts';
import { warmthOn, type Tie } from './tie.ts';

const shares: readonly (readonly [least: number, words: string])[] = [
  [0.85, 'Most'],
  [0.6, 'About two thirds'],
  [0.45, 'About half'],
  [0.29, 'About a third'],
  [0.2, 'About a quarter'],
];

/** How much of the warmth has gone since its last event, in words; null where little has. */
const fadedInWords = (tie: Tie, today: CalendarDay, method: Method): string | null => {
  const before = warmthOf(tie.strength);
  if (before === 0) return null;
  const lost = 1 - warmthOn(tie, today, method).value / before;
  return shares.find(([least]) => lost >= least)?.[1] ?? null;
};

/** How rich the touch should be after so long a gap (R4). */
const richness = (gapDays: number, { richness }: Method): string =>
  gapDays < richness.one_line_d
    ? 'one line is fine'
    : gapDays <= richness.memory_d
      ? 'one memory and one thing to give'
      : 'a short paragraph and one real question';

const whyOf = (tie: Tie, { call }: ViewPerson, { today, method }: RuleContext): string => {
  if (tie.keepReason === 'placed')
    return `You want to keep ${call} among your people; a first line is enough.`;
  const gap = daysBetween(tie.lastTwoWay ?? tie.lastTouch ?? today, today);
  const rich = richness(gap, method);
  if (tie.keepReason === 'ramp') {
    const span = spanInWords(daysBetween(tie.firstConversation ?? today, today));
    return gap < method.richness.one_line_d
      ? `Your first talk with ${call} was ${span} ago: something back now turns it into more than one talk; ${rich}.`
      : `Your first talk with ${call} was ${span} ago; a light note keeps it from being the only one.`;
  }
  const faded = fadedInWords(tie, today, method);
  return faded === null
    ? `You last heard from ${call} ${spanInWords(gap)} ago; ${rich}.`
    : `${faded} of the warmth with ${call} has faded in ${spanInWords(gap)}; ${rich}.`;
};

/** `keep:<person>:<last two-way interaction, or none>` (R4): a new contact makes a new key, and so a new occasion. */
export const keepRows = (context: RuleContext): readonly CardRow[] => {
  const { view, today, method } = context;
  const { base, scale, minutes } = method.queue.cards.keep;
  return [...view.ties.values()].flatMap((tie) => {
    const person = reachable(view, tie.id);
    const { keepDue } = tie;
    if (person === null || keepDue === null || today < keepDue) return [];
    return [
      {
        ...plainRow,
        ...personOf(person),
        key: cardKey('keep', tie.id, tie.lastTwoWayId ?? 'none'),
        rule: 'keep' as const,
        title: `Write to ${person.name}`,
        why: whyOf(tie, person, context),
        due: keepDue,
        dueDay: keepDue,
        visibleFrom: keepDue,
        base,
        urgency: urgencyShare(daysBetween(keepDue, today), scale * cadenceOf(person, method)),
        minutes,
      },
    ];
  });
};
