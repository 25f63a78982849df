import { addDays, addHours, dayParts, isLeapYear, type CalendarDay } from '../../core/dates/index.ts';
import type { InteractionId, PersonId } from '../../core/ids.ts';
import type { Interaction } from '../../core/interactions/interaction.ts';
import type { Thanks } from '../../core/thanks/thanks.ts';
import { unansweredMessages, type BookView, type ViewInteraction } from '../../core/today/index.ts';
import type { Tie } from '../../core/warmth/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Owner } from '../owner.ts';
import { readKeptPeople } from './read-kept-people.ts';
import { readStart } from './read-start.ts';
import { readViewPeople } from './read-view-people.ts';

/** Days of card states and picks that the queue looks back on; older waiting changes nothing (F is capped). */
const yearDays = 366;
/** Nobody is older; one question for the birthdays of a day names every year there may be. */
const oldestYears = 130;

/** Named one by one, as an index finds them so. */
const closedStates = ['thin', 'thanked', 'let-go'] as const satisfies readonly Thanks['state'][];

/** Every way a birthday of this day is written: with each year, or without one; 28 February for the 29th too. */
const birthdaysOn = (day: CalendarDay): readonly string[] => {
  const { year } = dayParts(day);
  const monthDays = [day.slice(5)];
  if (monthDays[0] === '02-28' && !isLeapYear(year)) monthDays.push('02-29');
  return monthDays.flatMap((monthDay) => [
    `--${monthDay}`,
    ...Array.from({ length: oldestYears }, (_, age) => `${String(year - age).padStart(4, '0')}-${monthDay}`),
  ]);
};

/** What Today is computed from, in a fixed number of questions whatever the size of the book. */
export const readView = async (reader: Reader, owner: Owner): Promise<BookView> => {
  const { day, now, method } = owner;
  // Also as far as the week's count looks back: up to six days more than an answer may take.
  const reach = Math.max(method.queue.reply_d, 7) + method.talk.answer_d;
  const tiesDue = await reader.tiesDue(day);
  const open = await reader.list('thanks', { where: { state: 'due' } });
  const introducers = await reader.list('thanks', {
    where: {
      cause: 'introducer',
      state: { in: closedStates },
      dueAt: { atLeast: addHours(now, -reach * 24) },
    },
  });
  const thanks = [...open, ...introducers];
  const promises = await reader.list('promise', {
    where: { state: 'open', due: { atMost: addDays(day, 4) } },
  });
  const threads = await reader.list('thread', { where: { state: 'open', when: { not: null } } });
  const birthdays = await reader.list('importantDate', {
    where: { kind: 'birthday', date: { in: birthdaysOn(day) } },
  });
  const [adviceFrom, adviceTo] = method.thanks.used_advice_d;
  const advice = await reader.list('favor', {
    where: {
      direction: 'received',
      kind: 'advice',
      history: false,
      interactionId: { not: null },
      day: { atLeast: addDays(day, -adviceTo), atMost: addDays(day, -adviceFrom) },
    },
  });
  const named = new Set(thanks.map(({ interactionId }) => interactionId));
  const interactions = await readInteractions(reader, { from: addDays(day, -reach), to: addDays(day, 2) }, [
    ...named,
  ]);
  const states = await reader.list('cardState', { where: { day: { atLeast: addDays(day, -yearDays) } } });
  const picks = await reader.list('dayPick', { where: { id: { atLeast: addDays(day, -yearDays) } } });
  const start = await readStart(reader, owner);

  // Of the many who talked to me lately only those whom a card may name.
  const ids = new Set<PersonId>([
    ...tiesDue.map(({ id }) => id),
    ...[...thanks, ...promises, ...threads, ...birthdays, ...advice].map(({ personId }) => personId),
    ...[...interactions.values()].flatMap(({ id, planned, people }) =>
      planned || named.has(id) ? people : [],
    ),
    ...unansweredMessages({ interactions }, { today: day, method }).keys(),
  ]);
  const people = await readViewPeople(reader, [...ids]);
  const dueById = new Map(tiesDue.map((tie) => [tie.id, tie]));
  const others = await reader.ties([...people.keys()].filter((id) => !dueById.has(id)));
  const ties: ReadonlyMap<PersonId, Tie> = new Map([
    ...[...dueById].filter(([id]) => people.has(id)),
    ...others,
  ]);
  const isThere = ({ personId }: { readonly personId: PersonId }): boolean => people.has(personId);
  return {
    people,
    ties,
    interactions,
    thanks: thanks.filter(isThere),
    promises: promises.filter(isThere),
    threads: threads.filter(isThere),
    birthdays: birthdays.filter(isThere),
    advice: advice.filter(isThere),
    jobChanges: [],
    states: new Map(states.map((state) => [state.id, state])),
    picks,
    keptPeople: await readKeptPeople(
      reader,
      picks.find(({ id }) => id === day),
      interactions,
    ),
    start,
  };
};

/** What is not history from `from` to `to`, and each of `named`, with the people of the book who took part. */
const readInteractions = async (
  reader: Reader,
  { from, to }: { readonly from: CalendarDay; readonly to: CalendarDay },
  named: readonly InteractionId[],
): Promise<ReadonlyMap<InteractionId, ViewInteraction>> => {
  const recent = await reader.list('interaction', {
    where: { history: false, day: { atLeast: from, atMost: to } },
  });
  const known = new Set(recent.map(({ id }) => id));
  const others = await reader.getMany(
    'interaction',
    named.filter((id) => !known.has(id)),
  );
  return new Map(
    (await withPeople(reader, [...recent, ...others])).map((interaction) => [interaction.id, interaction]),
  );
};

/** Each with the people of the book who took part. */
export const withPeople = async (
  reader: Reader,
  interactions: readonly Interaction[],
): Promise<readonly ViewInteraction[]> => {
  const participants = await reader.list('participant', {
    where: { interactionId: { in: interactions.map(({ id }) => id) }, role: 'with' },
  });
  const peopleById = new Map<InteractionId, PersonId[]>();
  for (const { interactionId, personId } of participants) {
    if (personId === null) continue;
    const people = peopleById.get(interactionId);
    if (people) people.push(personId);
    else peopleById.set(interactionId, [personId]);
  }
  return interactions.map((interaction) => ({
    ...interaction,
    people: peopleById.get(interaction.id) ?? [],
  }));
};
