import { occasionOf } from '../life/yearly-dates.ts';
import { nameOfDay, type YearlyDay } from '../life/yearly-day.ts';
import type { CalendarDay } from '../dates/index.ts';
import type { PersonId } from '../ids.ts';
import type { Interaction } from '../interactions/interaction.ts';
import type { PromiseRecord } from '../promises/promise.ts';
import { capitalized, namesInWords } from '../sentence.ts';
import type { TodayAnswer } from '../today/index.ts';
import { reminderDays, type Reminder } from './reminder.ts';

export interface ToRemind {
  readonly today: CalendarDay;
  readonly answer: Pick<TodayAnswer, 'day' | 'cards'>;
  readonly promises: readonly PromiseRecord[];
  readonly yearly: readonly YearlyDay[];
  readonly talks: readonly {
    readonly talk: Pick<Interaction, 'id' | 'day' | 'at' | 'minutes' | 'kind'>;
    readonly people: readonly PersonId[];
    /** What one should know before it (R21). */
    readonly brief: readonly { readonly title: string; readonly lines: readonly string[] }[];
  }[];
  /** Names by id; whoever is not here is not spoken of. */
  readonly names: ReadonlyMap<PersonId, string>;
}

/** A talk of which nobody said how long it takes. */
const usualMinutes = 30;

/**
 * What stands in the calendar: today's few things as one quiet entry, talks with their brief, promises on their day, yearly
 * days. What is late stays on its day; it is in today's entry anyway (section 3: one a day, never a nag).
 */
export const remindersOf = (given: ToRemind): readonly Reminder[] => [
  ...today(given),
  ...talks(given),
  ...promises(given),
  ...yearlyDays(given),
];

const allDay = { at: null, minutes: 0 } as const;

const today = ({ answer: { day, cards }, names }: ToRemind): readonly Reminder[] => {
  const shown = cards.filter(({ person }) => person === null || names.has(person.id));
  if (shown.length === 0) return [];
  const minutes = Math.round(shown.reduce((sum, card) => sum + card.minutes, 0));
  return [
    {
      ...allDay,
      uid: `today-${day}`,
      title: `Goodturn: ${shown.length === 1 ? 'one thing' : `${shown.length} things`}, ${minutes} minutes`,
      lines: shown.flatMap(({ title, why }) => [`• ${title}`, `  ${why}`]),
      day,
    },
  ];
};

const talks = ({ talks: planned, names }: ToRemind): readonly Reminder[] =>
  planned.flatMap(({ talk, people, brief }) => {
    const present = people.flatMap((id) => names.get(id) ?? []);
    if (present.length === 0) return [];
    return [
      {
        uid: `talk-${talk.id}`,
        title: `${capitalized(talk.kind === 'other' ? 'talk' : talk.kind)} with ${namesInWords(present)}`,
        lines: brief.flatMap(({ title, lines }) => [`${title}:`, ...lines.map((line) => `• ${line}`)]),
        day: talk.day,
        at: talk.at,
        minutes: talk.minutes ?? usualMinutes,
      },
    ];
  });

const promises = ({ promises: open, names }: ToRemind): readonly Reminder[] =>
  open.flatMap(({ id, personId, by, what, due }) => {
    const name = names.get(personId);
    if (name === undefined) return [];
    const title = by === 'me' ? `You promised ${name}: ${what}` : `${name} promised you: ${what}`;
    return [{ ...allDay, uid: `promise-${id}`, title, lines: [], day: due }];
  });

const yearlyDays = ({ yearly, names, today: day }: ToRemind): readonly Reminder[] =>
  yearly.flatMap((date) => {
    const name = names.get(date.personId);
    const called = nameOfDay(date);
    const on = occasionOf(date.date, day, reminderDays.yearly);
    if (name === undefined || called === null || on === null) return [];
    return [
      {
        ...allDay,
        uid: `date-${date.id}-${on.slice(0, 4)}`,
        title: `${name}: ${called}`,
        lines: [],
        day: on,
      },
    ];
  });
