import { addDays, dayParts, daysBetween, partialDateParts } from '../dates/index.ts';
import { capitalized } from '../sentence.ts';
import { cardKey, plainRow, urgencyShare, type CardRow } from '../today/row.ts';
import { personOf, reachable, type RuleContext } from '../today/view.ts';
import { onDayInWords } from '../today/words.ts';
import { occasionOf } from './yearly-dates.ts';
import { isPosted, nameOfDay } from './yearly-day.ts';

/**
 * `birthday:<person>:<year>`, of other yearly days `birthday:<person>:<year>:<date>` (R19): inner, close and active, on
 * the day, or some days before where a card is posted; 29 February on 28 February in other years.
 */
export const birthdayRows = ({ view, today, method }: RuleContext): readonly CardRow[] => {
  const { base, scale, minutes } = method.queue.cards.birthday;
  const [lead, leadOfPost] = method.life.lead_d;
  const seen = new Set<string>();
  return view.birthdays.flatMap((yearly) => {
    const { id, personId, kind, date } = yearly;
    const person = reachable(view, personId);
    const isKept = person?.layer && method.life.birthday_layers.includes(person.layer);
    const day = occasionOf(date, today, isPosted(yearly) ? leadOfPost : lead);
    const name = nameOfDay(yearly);
    if (!person || !isKept || day === null || name === null) return [];
    const { year } = dayParts(day);
    const key = cardKey('birthday', personId, String(year), ...(kind === 'birthday' ? [] : [id]));
    if (seen.has(key)) return [];
    seen.add(key);
    const visibleFrom = addDays(day, -(isPosted(yearly) ? leadOfPost : lead));
    const born = partialDateParts(date).year;
    const years = kind === 'birthday' || born === null || born >= year ? '' : ` (${year - born} years)`;
    const isEarly = isPosted(yearly) && day > today;
    const when = onDayInWords(day, today);
    return [
      {
        ...plainRow,
        ...personOf(person),
        key,
        rule: 'birthday' as const,
        title: isEarly
          ? `Post a birthday card to ${person.name}`
          : kind === 'birthday'
            ? `Wish ${person.name} a happy birthday`
            : `Think of ${person.name}: ${name}`,
        why: isEarly
          ? `${person.call}’s birthday is ${when}; a card in the post takes a few days.`
          : `${capitalized(when)} is ${person.call}’s ${name}${years}; one line from you is enough.`,
        due: isPosted(yearly) ? visibleFrom : day,
        dueDay: isPosted(yearly) ? visibleFrom : day,
        visibleFrom,
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
