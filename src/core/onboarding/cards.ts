import { daysBetween } from '../dates/index.ts';
import { cardKey, plainRow, urgencyShare, type CardRow } from '../today/row.ts';
import { personOf, reachable, type RuleContext } from '../today/view.ts';
import { slotWords } from './words.ts';

/** `slot:<goal>:<slot>:<n>` (R11): the next three to meet, none beyond four first meetings a week. */
export const slotRows = ({ view, today, method }: RuleContext): readonly CardRow[] =>
  view.onboardings.flatMap(({ goal, map }) =>
    map.next.flatMap(({ kind, place, personId, due, votes, minutes: custom }) => {
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
