import { addDays, dayInYear, dayParts, daysBetween } from '../dates/index.ts';
import { cardKey, plainRow, urgencyShare, type CardRow } from '../today/row.ts';
import { personOf, reachable, type RuleContext } from '../today/view.ts';

/** `birthday:<person>:<year>` (R19): inner, close and active, on the day; 29 February on 28 February in other years. */
export const birthdayRows = ({ view, today, method }: RuleContext): readonly CardRow[] => {
  const { year } = dayParts(today);
  const { base, scale, minutes } = method.queue.cards.birthday;
  const seen = new Set<string>();
  return view.birthdays.flatMap(({ personId, date }) => {
    const person = reachable(view, personId);
    const isKept = person?.layer && method.life.birthday_layers.includes(person.layer);
    if (!person || !isKept || dayInYear(date, year) !== today || seen.has(personId)) return [];
    seen.add(personId);
    return [
      {
        ...plainRow,
        ...personOf(person),
        key: cardKey('birthday', personId, String(year)),
        rule: 'birthday' as const,
        title: `Wish ${person.name} a happy birthday`,
        why: `Today is ${person.call}’s birthday; one line from you is enough.`,
        due: today,
        dueDay: today,
        visibleFrom: today,
        base,
        urgency: urgencyShare(0, scale),
        minutes,
        weekend: true,
      },
    ];
  });
};

/** `job:<position>` (R19): congratulate within 7 d of seeing it; people with a layer or a conversation only. */
export const jobRows = ({ view, today, method }: RuleContext): readonly CardRow[] =>
  view.jobChanges.flatMap(({ positionId, personId, from, to, seenOn }) => {
    const person = reachable(view, personId);
    if (person === null) return [];
    const isKept = person.layer !== null || (view.ties.get(personId)?.conversations ?? 0) > 0;
    const due = addDays(seenOn, method.life.job_change_d);
    if (!isKept || today < seenOn || daysBetween(due, today) > method.life.job_change_d) return [];
    const { base, scale, minutes } = method.queue.cards.job;
    const moved =
      from !== null && to !== null
        ? `moved from ${from} to ${to}`
        : `has a new position${to === null ? '' : ` at ${to}`}`;
    return [
      {
        ...plainRow,
        ...personOf(person),
        key: cardKey('job', positionId),
        rule: 'job' as const,
        title: `Congratulate ${person.name} on the new position`,
        why: `${person.call} ${moved}; two lines of congratulation are enough, and no question in them.`,
        due,
        dueDay: due,
        visibleFrom: seenOn,
        base,
        urgency: urgencyShare(daysBetween(due, today), scale),
        minutes,
      },
    ];
  });
