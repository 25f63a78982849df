import { daysBetween } from '../dates/index.ts';
import { cardKey, plainRow, urgencyShare, type CardRow } from '../today/row.ts';
import { personOf, reachable, type RuleContext } from '../today/view.ts';
import type { RegularTalk } from './map.ts';
import { slotWords } from './words.ts';

/** `slot:<goal>:<slot>:<n>` (R11): the next three to meet, none beyond four first meetings a week; and talks that come again. */
export const slotRows = (context: RuleContext): readonly CardRow[] => [
  ...firstMeetingRows(context),
  ...regularTalkRows(context),
];

const firstMeetingRows = ({ view, today, method }: RuleContext): readonly CardRow[] =>
  view.onboardings.flatMap(({ goal, map }) =>
    map.next.flatMap(({ kind, place, personId, due, votes, minutes: custom }, index) => {
      // To find one of a kind is one thing to do, however many of that kind are missing.
      const isAsked = map.next.findIndex((other) => other.kind === kind && other.personId === null) < index;
      if (personId === null && isAsked) return [];
      const person = personId === null ? null : reachable(view, personId);
      if (personId !== null && person === null) return [];
      const { base, scale, minutes } = method.queue.cards.slot;
      const { who, why } = slotWords[kind];
      const from = map.slots.find((slot) => slot.kind === kind)?.from ?? goal.startedOn;
      const named = votes > 1 ? `${votes} people have named ${person?.call ?? 'them'}. ` : '';
      const length = custom === null ? '' : ` ${custom} minutes are enough.`;
      return [
        {
          ...plainRow,
          ...(person === null ? { person: null } : personOf(person)),
          key: cardKey('slot', goal.id, kind, String(place)),
          rule: 'slot' as const,
          title: person === null ? `Find ${who} to meet` : `Meet ${person.name}, ${who}`,
          why: `${named}${why}${length}`,
          due,
          dueDay: due,
          // One that was planned stays away until its day, and comes back then where nobody has met.
          visibleFrom: due > today ? from : due,
          base,
          urgency: urgencyShare(daysBetween(due, today), scale),
          minutes,
        },
      ];
    }),
  );

const regularWords: Readonly<
  Record<RegularTalk['kind'], (call: string, number: number, of: number) => string>
> = {
  manager: (call) =>
    `A short talk each week of the first 90 days keeps you and ${call} from guessing what the other thinks.`,
  buddy: (call, number, of) =>
    `Talk ${number} of ${of} with ${call}: small questions wait for no meeting, and ${of} talks in 90 days are what helps.`,
};

/** From its day on: the weekly talk with the manager, and the eight with the buddy. */
const regularTalkRows = ({ view, today, method }: RuleContext): readonly CardRow[] =>
  view.onboardings.flatMap(({ goal, map }) =>
    map.regular.flatMap(({ kind, personId, number, due }) => {
      const person = reachable(view, personId);
      if (person === null || due > today) return [];
      const { base, scale, minutes } = method.queue.cards.slot;
      return [
        {
          ...plainRow,
          ...personOf(person),
          key: cardKey('slot', goal.id, kind, String(number)),
          rule: 'slot' as const,
          title: `Talk with ${person.name} again, ${slotWords[kind].who}`,
          why: regularWords[kind](person.call, number, map.buddyMeetings.planned),
          due,
          dueDay: due,
          visibleFrom: due,
          base,
          urgency: urgencyShare(daysBetween(due, today), scale),
          minutes,
        },
      ];
    }),
  );
