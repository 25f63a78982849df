import { isRecalled } from '../calendars/index.ts';
import { addDays, dayAt, daysBetween } from '../dates/index.ts';
import { namesInWords } from '../sentence.ts';
import type { TalkOfWeek } from '../today/card.ts';
import { cardKey, plainRow, urgencyShare, type CardRow } from '../today/row.ts';
import { reachable, type RuleContext, type ViewInteraction } from '../today/view.ts';
import { kindNoun } from './words.ts';

/**
 * `debrief:week:<day>`: a calendar that was told for the first time shows whom I met in the week before. One card lists
 * them all; a line on one or two is enough, and what gets none stays history.
 */
export const weekRows = (context: RuleContext): readonly CardRow[] => {
  const { view, today, zone, method } = context;
  const recalled = view.recalled.flatMap((talk) => {
    const people = talk.people.map((id) => reachable(view, id)).filter((person) => person !== null);
    const told = dayAt(talk.loggedAt, zone);
    const isOfWeek =
      isRecalled(talk) &&
      talk.day >= addDays(told, -method.brief.debrief_d) &&
      talk.day <= told &&
      addDays(told, method.brief.debrief_d) > today;
    return isOfWeek && people.length > 0 && !isLogged(talk, context) ? [{ talk, people, told }] : [];
  });
  const [first] = recalled.map(({ told }) => told).toSorted();
  if (first === undefined) return [];
  const { base, scale, minutes } = method.queue.cards.debrief;
  const talks = recalled
    .toSorted((one, other) => (one.talk.day === other.talk.day ? 0 : one.talk.day > other.talk.day ? -1 : 1))
    .slice(0, method.brief.week.talks)
    .map(({ talk, people }): TalkOfWeek => ({
      id: talk.id,
      day: talk.day,
      title: `${kindNoun[talk.kind]} with ${namesInWords(people.map(({ name }) => name))}`,
      said: talk.text,
    }));
  const calls = [...new Set(recalled.flatMap(({ people }) => people.map(({ call }) => call)))];
  return [
    {
      ...plainRow,
      person: null,
      key: cardKey('debrief', 'week', first),
      rule: 'debrief' as const,
      title:
        recalled.length === 1 ? 'One talk of the past week' : `${recalled.length} talks of the past week`,
      why: `Your calendar shows that you met ${shortList(calls)}. A line on one or two saves the thread; the others need nothing.`,
      payload: { kind: 'talks', talks },
      due: first,
      dueDay: first,
      visibleFrom: first,
      base,
      urgency: urgencyShare(daysBetween(first, today), scale),
      minutes: Math.min(method.brief.week.most_min, minutes * recalled.length),
      weekend: true,
    },
  ];
};

const shortList = (names: readonly string[]): string =>
  names.length <= 3 ? namesInWords(names) : `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;

/** Logged by hand the same day with one of them: told already. */
const isLogged = (talk: ViewInteraction, { view }: RuleContext): boolean =>
  [...view.interactions.values()].some(
    (other) =>
      !other.planned &&
      !other.history &&
      other.id !== talk.id &&
      other.day === talk.day &&
      other.people.some((id) => talk.people.includes(id)),
  );
