import { businessDaysBetween } from '../dates/index.ts';
import { cardKey, plainRow, urgencyShare, type CardRow } from '../today/row.ts';
import { personOf, reachable, type RuleContext } from '../today/view.ts';
import { dayInWords, toYou, withoutStop } from '../today/words.ts';
import { businessDaysLate, offersRelease, promiseVisibleFrom } from './due.ts';

const lateWords = (late: number): string => (late === 1 ? 'a working day' : `${late} working days`);

/** `promise:<promise>` (R2): from 1 bd before its day; a must-do once late. */
export const promiseRows = ({ view, today, method }: RuleContext): readonly CardRow[] =>
  view.promises.flatMap((promise) => {
    const person = reachable(view, promise.personId);
    const visibleFrom = promiseVisibleFrom(promise, method);
    if (promise.by !== 'me' || promise.state !== 'open' || person === null || today < visibleFrom) return [];
    const { base, late: lateBase, scale, minutes } = method.queue.cards.promise;
    const late = businessDaysLate(promise.due, today);
    const day = dayInWords(promise.due, today);
    const isGuessed = promise.daySaid === false;
    const wasFor = `${isGuessed ? `No day was said, and the guess was ${day}` : `It was for ${day}`}, ${lateWords(late)} ago`;
    const why =
      late === 0
        ? `You promised ${person.call} this${isGuessed ? `; no day was said, and ${day} is a guess` : ` for ${day}`}: a kept small promise is your best reference.`
        : offersRelease(promise.due, today, method)
          ? `${wasFor}: send a smaller version now, or release it with a note.`
          : `${wasFor}: late and sent is still a promise kept.`;
    return [
      {
        ...plainRow,
        ...personOf(person),
        key: cardKey('promise', promise.id),
        rule: 'promise' as const,
        title: `Promised to ${person.name}: ${withoutStop(toYou(promise.what))}`,
        why,
        due: promise.due,
        dueDay: promise.due,
        visibleFrom,
        base: late > 0 ? lateBase : base,
        urgency: urgencyShare(late, scale),
        minutes,
        mustDo: late > 0,
      },
    ];
  });

/** `theirs:<promise>` (R2): never before 7 bd after its day, one gentle mention, then let go. */
export const theirsRows = ({ view, today, method }: RuleContext): readonly CardRow[] =>
  view.promises.flatMap((promise) => {
    const person = reachable(view, promise.personId);
    const visibleFrom = promiseVisibleFrom(promise, method);
    if (promise.by !== 'them' || promise.state !== 'open' || person === null || today < visibleFrom)
      return [];
    const { base, scale, minutes } = method.queue.cards.theirs;
    return [
      {
        ...plainRow,
        ...personOf(person),
        key: cardKey('theirs', promise.id),
        rule: 'theirs' as const,
        title: `Ask ${person.name} lightly: ${withoutStop(toYou(promise.what))}`,
        why: `${person.call} meant to do this${promise.daySaid === false ? ', and said no day' : ` by ${dayInWords(promise.due, today)}`}; one light mention, then let it go.`,
        due: visibleFrom,
        dueDay: visibleFrom,
        visibleFrom,
        base,
        urgency: urgencyShare(businessDaysBetween(visibleFrom, today), scale),
        minutes,
      },
    ];
  });
