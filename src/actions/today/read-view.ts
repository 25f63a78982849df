import { addDays, addHours } from '../../core/dates/index.ts';
import { isFromCalendar } from '../../core/calendars/index.ts';
import { yearlyDates } from '../../core/life/yearly-dates.ts';
import type { InteractionId, PersonId } from '../../core/ids.ts';
import { layers } from '../../core/people/index.ts';
import type { Interaction } from '../../core/interactions/interaction.ts';
import type { Thanks } from '../../core/thanks/thanks.ts';
import { passedOver, type BookView, type CardRule, type ViewInteraction } from '../../core/today/index.ts';
import type { Tie } from '../../core/warmth/index.ts';
import { lastWarnedDue } from '../../core/promises/index.ts';
import type { Reader } from '../../store/space.ts';
import { followingOn, type Owner } from '../owner.ts';
import { readPlannedAsks, readRequests } from '../asks/read-asks.ts';
import { peopleOfLoops, readLoops } from '../goals/read-loops.ts';
import { peopleOf as introducedPeople, readOpenIntroductions } from '../introductions/read-introductions.ts';
import { peopleOfOnboardings, readOnboardings } from '../goals/read-onboarding.ts';
import { readKeptPeople } from './read-kept-people.ts';
import { readDormant } from './read-dormant.ts';
import { readApproaches } from './read-suggestions.ts';
import { readSuggestedOffers } from './read-offers.ts';
import { readJobChanges } from './read-job-changes.ts';
import { readStart } from './read-start.ts';
import { openThanks } from '../thanks/open-thanks.ts';

/** Days of card states and picks that the queue looks back on; older waiting changes nothing (F is capped). */
const yearDays = 366;
/** Cards of a rule that no day has had yet: ten times what a day takes, as those of one company wait for each other. */
const mostUnseen = 60;

/** What Today is computed from, in a fixed number of questions whatever the size of the book. */
export const readView = async (reader: Reader, owner: Owner): Promise<BookView> => {
  const { day, now, method } = owner;
  const [adviceFrom, adviceTo] = method.thanks.used_advice_d;
  const states = await reader.pick('cardState', ['id', 'state', 'day', 'until', 'skippedOn'], {
    where: { day: { atLeast: addDays(day, -yearDays) } },
  });
  const picks = await reader.list('dayPick', { where: { id: { atLeast: addDays(day, -yearDays) } } });
  const stateByKey = new Map(states.map((state) => [state.id, state]));
  const most = (rule: CardRule): number => mostUnseen + passedOver(rule, { picks, states: stateByKey });
  const tiesDue = await reader.tiesDue(day, most('keep'));
  const tiesWaiting = await reader.tiesWaiting(addDays(day, -method.queue.reply_d), day, most('reply'));
  const open = await openThanks(reader, null, owner);
  const introducers = await reader.list('thanks', {
    where: {
      cause: { literally: 'introducer' satisfies Thanks['cause'] },
      // A thank-you is due after its talk, at most a day into the window.
      dueAt: { atLeast: addHours(now, -(adviceTo + 1) * 24) },
    },
  });
  const thanks = [...open, ...introducers.filter(({ state }) => state !== 'due')];
  const promises = await reader.list('promise', {
    where: { state: 'open', due: { atMost: lastWarnedDue(day, method) } },
  });
  // Nobody is asked before it has happened; but which of someone's threads are shown depends on all of theirs.
  const happened = await reader.list('thread', { where: { state: 'open', when: { atMost: day as string } } });
  const threads = await reader.list('thread', {
    where: {
      personId: { in: happened.map(({ personId }) => personId) },
      state: 'open',
      when: { not: null },
    },
  });
  const layered = await reader.pick('person', ['id'], { where: { layer: { in: layers }, trashedAt: null } });
  const kept = new Set(layered.map(({ id }) => id));
  const yearly = await followingOn(reader, owner, 'yearly', () =>
    reader.list('importantDate', {
      where: { date: { in: yearlyDates(day, Math.max(...method.life.lead_d)) } },
    }),
  );
  // Nobody without a layer has a birthday card.
  const birthdays = yearly.filter(({ personId }) => kept.has(personId));
  const advice = await reader.list('favor', {
    where: {
      direction: 'received',
      kind: 'advice',
      history: false,
      interactionId: { not: null },
      day: { atLeast: addDays(day, -adviceTo), atMost: addDays(day, -adviceFrom) },
    },
  });
  const interactions = await readInteractions(
    reader,
    owner,
    thanks.map(({ interactionId }) => interactionId),
  );
  const recalled = await readRecalled(reader, owner);
  const requests = await readRequests(reader, owner);
  const plannedAsks = await readPlannedAsks(reader, owner);
  const introductions = await readOpenIntroductions(reader, owner);
  const closedGoals = await readLoops(reader, owner, stateByKey);
  const onboardings = await readOnboardings(reader, owner);
  const dormant = await readDormant(reader, owner);
  const approaches = await readApproaches(reader, owner, requests);
  const jobChanges = await readJobChanges(reader, kept, most('job'), owner);
  const offers = await readSuggestedOffers(reader, owner);
  const start = await readStart(reader, owner);

  const known = [...tiesDue, ...tiesWaiting];
  const ids = new Set<PersonId>([
    ...known.map(({ id }) => id),
    ...[...thanks, ...promises, ...threads, ...birthdays, ...advice, ...offers].map(
      ({ personId }) => personId,
    ),
    ...[...dormant, ...approaches].map(({ id }) => id),
    ...jobChanges.map(({ personId }) => personId),
    ...peopleOfLoops(closedGoals),
    ...peopleOfOnboardings(onboardings),
    ...[...requests, ...plannedAsks].map(({ ask }) => ask.personId),
    ...introducedPeople(introductions.map(({ introduction }) => introduction)),
    ...[...interactions.values(), ...recalled].flatMap(({ people }) => people),
  ]);
  const people = await reader.viewPeople([...ids]);
  const tieById = new Map(known.map((tie) => [tie.id, tie]));
  const others = await reader.ties([...people.keys()].filter((id) => !tieById.has(id)));
  const ties = new Map<PersonId, Tie>();
  for (const [id, tie] of tieById) if (people.has(id)) ties.set(id, tie);
  for (const [id, tie] of others) ties.set(id, tie);
  const isThere = ({ personId }: { readonly personId: PersonId }): boolean => people.has(personId);
  return {
    people,
    ties,
    interactions,
    recalled,
    thanks: thanks.filter(isThere),
    promises: promises.filter(isThere),
    threads: threads.filter(isThere),
    birthdays: birthdays.filter(isThere),
    advice: advice.filter(isThere),
    requests,
    offers,
    plannedAsks,
    introductions,
    closedGoals,
    onboardings,
    dormant,
    approaches,
    jobChanges: jobChanges.filter(isThere),
    states: stateByKey,
    picks,
    keptPeople: await readKeptPeople(
      reader,
      picks.find(({ id }) => id === day),
      owner,
    ),
    start,
  };
};

/** Open plans about now with the talks that may be theirs, and each of `named`; with the people of the book who took part. */
const readInteractions = async (
  reader: Reader,
  { day, method }: Owner,
  named: readonly InteractionId[],
): Promise<ReadonlyMap<InteractionId, ViewInteraction>> => {
  const plans = await withPeople(
    reader,
    await reader.list('interaction', {
      where: {
        planned: true,
        outcome: 'open',
        history: false,
        day: { atLeast: addDays(day, -method.brief.debrief_d - 1), atMost: addDays(day, 2) },
      },
    }),
  );
  const wanted = new Set(named);
  const near = new Set<InteractionId>();
  const around = Math.ceil(method.brief.match_h / 24);
  for (const plan of plans) {
    if (plan.day > day) continue;
    const range = { from: addDays(plan.day, -around), to: addDays(plan.day, around) };
    for (const id of plan.people)
      for (const { talks } of await reader.tieDays(id, range)) for (const talk of talks) near.add(talk.id);
  }
  const others = await reader.getMany('interaction', [...wanted.union(near)]);
  const logged = others.filter(({ id, history }) => !history || wanted.has(id));
  return new Map(
    [...plans, ...(await withPeople(reader, logged))].map((interaction) => [interaction.id, interaction]),
  );
};

/** What a calendar told of the days before it was told first. */
const readRecalled = async (reader: Reader, { day, method }: Owner): Promise<readonly ViewInteraction[]> => {
  const past = await reader.list('interaction', {
    where: {
      history: true,
      day: { atLeast: addDays(day, -2 * method.brief.debrief_d), atMost: day },
    },
  });
  return await withPeople(
    reader,
    past.filter((talk) => talk.outcome === 'happened' && isFromCalendar(talk)),
  );
};

/** Each with the people of the book who took part. */
const withPeople = async (
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
