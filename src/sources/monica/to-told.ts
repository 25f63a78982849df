import {
  parseCalendarDay,
  partialDate,
  partialDateParts,
  type CalendarDay,
  type PartialDate,
} from '../../core/dates/index.ts';
import type { InteractionKind } from '../../core/interactions/interaction.ts';
import type { ImportantDateValue } from '../../core/people/index.ts';
import type { ToldOfPerson } from '../told.ts';
import { dayOf, flagOf, textOf, type MonicaActivity, type MonicaContact } from './account.ts';
import type { AccountContext } from './account-context.ts';
import { type Fields } from '../../core/fields.ts';

export interface Told {
  readonly told: ToldOfPerson;
  /** Yearly days that were reminders. */
  readonly dates: readonly ImportantDateValue[];
  readonly leftOut: readonly string[];
}

type Talk = ToldOfPerson['talks'][number];

/** What was noted of a contact: talks, favors, what goes on, what is known, how often to be in touch. */
export const toTold = (contact: MonicaContact, context: AccountContext): Told => {
  const { key, fields } = contact;
  const talks = [
    ...contact.calls.flatMap((call) => callOf(key, call)),
    ...contact.conversations.flatMap((conversation) => conversationOf(key, conversation)),
    ...context.activitiesOf(key),
  ];
  const last = parseCalendarDay(dayOf(fields, 'last_talked_to'));
  const reminders = contact.reminders.map((reminder) => reminderOf(key, reminder));
  const every = Number(textOf(fields, 'stay_in_touch_frequency'));
  return {
    told: {
      talks:
        last === null || talks.some(({ day }) => day >= last)
          ? talks
          : [
              ...talks,
              { key: `${key} last ${last}`, kind: 'other', direction: 'unknown', day: last, text: null },
            ],
      favors: [
        ...contact.gifts.flatMap((gift) => giftOf(key, gift)),
        ...contact.debts.flatMap((debt) => debtOf(key, debt)),
      ],
      threads: [
        ...contact.tasks.flatMap((task) => taskOf(key, task)),
        ...reminders.flatMap(({ thread }) => thread ?? []),
      ],
      facts: factsOf(contact),
      everyDays: Number.isInteger(every) && every > 0 && every <= 3650 ? every : null,
      state: stateOf(fields),
      introducedBy: contact.introducer,
    },
    dates: reminders.flatMap(({ date }) => date ?? []),
    leftOut: [
      ...reminders.flatMap(({ why }) => why ?? []),
      ...contact.tasks.filter((task) => flagOf(task, 'completed')).map(() => 'tasks that are done'),
    ],
  };
};

/** Who has died is never on a card again; who was archived rests. */
const stateOf = (fields: Fields): ToldOfPerson['state'] => {
  if (flagOf(fields, 'is_dead')) return 'do-not-contact';
  return fields['is_active'] !== undefined && fields['is_active'] !== null && !flagOf(fields, 'is_active')
    ? 'closed'
    : 'active';
};

const callOf = (key: string, call: Fields): readonly Talk[] => {
  const day = parseCalendarDay(dayOf(call, 'called_at', 'created_at'));
  const text = textOf(call, 'content');
  return day === null
    ? []
    : [
        {
          key: `${key} call ${day} ${text}`,
          kind: 'call',
          direction: flagOf(call, 'contact_called') ? 'them' : 'me',
          day,
          text: text || null,
        },
      ];
};

const conversationOf = (
  key: string,
  { day: on, through, messages }: MonicaContact['conversations'][number],
): readonly Talk[] => {
  const day = parseCalendarDay(on);
  if (day === null) return [];
  const text = messages.map(({ mine, text: said }) => `${mine ? 'I' : 'They'}: ${said}`).join('\n');
  const [first] = messages;
  return [
    {
      key: `${key} conversation ${day} ${text}`,
      kind: /mail/i.test(through) ? 'email' : 'message',
      direction: first === undefined ? 'unknown' : first.mine ? 'me' : 'them',
      day,
      text: text || null,
    },
  ];
};

/** Kinds of talk by the words that Monica's own types and people's summaries have. */
const kindWords: readonly (readonly [InteractionKind, RegExp])[] = [
  ['coffee', /coffee|\btea\b|café|kaffee|drink|\bbar\b|\bpub\b/i],
  ['meal', /lunch|dinner|breakfast|brunch|\bate\b|restaurant|meal|picnic|mittag|abendessen|déjeuner|dîner/i],
  ['walk', /walk|hik(?:e|ing)|\brun\b|running|bike|cycling|spazier|randonn/i],
  ['video', /video|zoom|facetime|skype/i],
  ['call', /\bcall|phone/i],
  ['event', /movie|cinema|concert|theat|museum|party|play|game|sport|event|festival|wedding|show/i],
];

/** What was done together, as a talk; null where nobody can tell when. */
export const activityOf = ({
  summary,
  description,
  day: on,
  type,
  contacts,
}: MonicaActivity): Talk | null => {
  const day = parseCalendarDay(on);
  if (day === null) return null;
  const words = type.replaceAll('_', ' ');
  const kind = [words, summary].flatMap(
    (said) => kindWords.find(([, pattern]) => pattern.test(said))?.[0] ?? [],
  )[0];
  const text = [summary, description].filter((part) => part !== '').join('\n');
  return {
    key: `activity ${[...new Set(contacts)].toSorted().join(' ')} ${day} ${text}`,
    kind: kind ?? 'meeting',
    direction: 'unknown',
    day,
    text: text || words || null,
  };
};

const giftOf = (key: string, gift: Fields): ToldOfPerson['favors'] => {
  const status = textOf(gift, 'status');
  const day = parseCalendarDay(dayOf(gift, 'date', 'created_at'));
  const what = [textOf(gift, 'name'), textOf(gift, 'comment')].filter((part) => part !== '').join(', ');
  if ((status !== 'offered' && status !== 'received') || day === null || what === '') return [];
  return [
    { key: `${key} gift ${what} ${day}`, direction: status === 'offered' ? 'given' : 'received', what, day },
  ];
};

/** Money lent is a favor in kind, without its sum being counted. */
const debtOf = (key: string, debt: Fields): ToldOfPerson['favors'] => {
  const day = parseCalendarDay(dayOf(debt, 'created_at'));
  if (day === null) return [];
  const sum = [textOf(debt, 'amount'), textOf(debt, 'currency')].filter((part) => part !== '').join(' ');
  const iOwe = flagOf(debt, 'in_debt');
  const back = textOf(debt, 'status') === 'complete' ? ', given back' : '';
  const reason = textOf(debt, 'reason');
  const what = `${iOwe ? 'Lent me' : 'I lent them'} ${sum || 'something'}${reason === '' ? '' : ` for ${reason}`}${back}`;
  return [
    {
      key: `${key} debt ${iOwe} ${textOf(debt, 'amount')} ${day}`,
      direction: iOwe ? 'received' : 'given',
      what,
      day,
    },
  ];
};

/** A task is something to have in mind when we talk next; without a day it presses nobody. */
const taskOf = (key: string, task: Fields): ToldOfPerson['threads'] => {
  const what = [textOf(task, 'title'), textOf(task, 'description')].filter((part) => part !== '').join(': ');
  if (flagOf(task, 'completed') || what === '') return [];
  return [
    { key: `${key} task ${what}`, what, when: null, openedOn: parseCalendarDay(dayOf(task, 'created_at')) },
  ];
};

interface FoundReminder {
  readonly thread?: ToldOfPerson['threads'][number];
  readonly date?: ImportantDateValue;
  readonly why?: string;
}

/** Once is something to ask about, yearly is a day of theirs; how often else is what layers are for. */
const reminderOf = (key: string, reminder: Fields): FoundReminder => {
  const day = parseCalendarDay(dayOf(reminder, 'initial_date'));
  const title = textOf(reminder, 'title');
  const often = textOf(reminder, 'frequency_type');
  if (reminder['delible'] !== undefined && reminder['delible'] !== null && !flagOf(reminder, 'delible'))
    return { why: 'reminders that Monica made of birthdays: the birthday itself is there' };
  if (flagOf(reminder, 'inactive')) return { why: 'reminders that were switched off' };
  if (day === null || title === '') return { why: 'reminders without a day or words' };
  if (often === 'year') {
    const { month, day: dayOfMonth } = partialDateParts(day as string as PartialDate);
    const date = partialDate({ year: null, month, day: dayOfMonth });
    return date === null ? {} : { date: { kind: 'other', label: title, date } };
  }
  if (often !== '' && often !== 'one_time')
    return {
      why: 'reminders that come every few days, weeks or months: a layer says how often to be in touch',
    };
  return {
    thread: {
      key: `${key} reminder ${day} ${title}`,
      what: title,
      when: day as string as PartialDate,
      openedOn: null,
    },
  };
};

const factsOf = ({ key, fields, pets, lifeEvents }: MonicaContact): ToldOfPerson['facts'] => {
  const food = textOf(fields, 'food_preferences');
  const facts: { readonly what: string; readonly day: CalendarDay | null }[] = [
    ...(food === '' ? [] : [{ what: `Food: ${food}`, day: null }]),
    ...pets.map((pet) => ({
      what: [
        'Has a',
        textOf(pet, 'category') || 'pet',
        textOf(pet, 'name') && `called ${textOf(pet, 'name')}`,
      ]
        .filter((part) => part !== '')
        .join(' '),
      day: null,
    })),
    ...lifeEvents.flatMap((event) => {
      const what = textOf(event, 'name') || textOf(event, 'kind');
      const note = textOf(event, 'note');
      const day = parseCalendarDay(dayOf(event, 'happened_at'));
      return what === '' && note === ''
        ? []
        : [{ what: [what, note].filter((part) => part !== '').join(': '), day }];
    }),
  ];
  return facts.map(({ what, day }) => ({ key: `${key} fact ${what} ${day ?? ''}`, what, day }));
};
