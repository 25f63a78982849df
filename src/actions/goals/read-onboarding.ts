import type { CalendarDay } from '../../core/dates/index.ts';
import type { Goal } from '../../core/goals/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { interactionKinds } from '../../core/interactions/interaction.ts';
import { isOnboarding, onboardingMap, type OpenOnboarding } from '../../core/onboarding/index.ts';
import { isLive } from '../../core/warmth/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Owner } from '../owner.ts';

/** The new roles whose first 90 days go on (R11). */
export const readOnboardings = async (reader: Reader, owner: Owner): Promise<readonly OpenOnboarding[]> => {
  const goals = await reader.list('goal', { where: { state: 'open', mode: 'newhire' } });
  const open = goals.filter(({ startedOn }) => isOnboarding(startedOn, owner.day, owner.method));
  const onboardings: OpenOnboarding[] = [];
  for (const goal of open) onboardings.push(await readOnboarding(reader, goal, owner));
  return onboardings;
};

export const readOnboarding = async (
  reader: Reader,
  goal: Goal,
  { day, method }: Owner,
): Promise<OpenOnboarding> => {
  const slots = await reader.list('slot', { where: { goalId: goal.id } });
  const conversations = await reader.conversations(goal.startedOn, day);
  const talks = new Map<PersonId, CalendarDay[]>();
  for (const { personId, day: on } of conversations) {
    const days = talks.get(personId);
    if (days === undefined) talks.set(personId, [on]);
    else days.push(on);
  }
  return {
    goal,
    map: onboardingMap(
      { startedOn: goal.startedOn, today: day, slots, talks, votes: await readVotes(reader, goal, day) },
      method,
    ),
  };
};

const spokenKinds = interactionKinds.filter((kind) => isLive({ kind, minutes: 0 }));

/** How many people have named someone in talks since the first day: "who else should I learn from?" */
const readVotes = async (
  reader: Reader,
  { startedOn }: Goal,
  today: CalendarDay,
): Promise<ReadonlyMap<PersonId, number>> => {
  const interactions = await reader.list('interaction', {
    where: {
      planned: false,
      history: false,
      kind: { in: spokenKinds },
      day: { atLeast: startedOn, atMost: today },
    },
  });
  const participants = await reader.list('participant', {
    where: { interactionId: { in: interactions.map(({ id }) => id) } },
  });
  const namedBy = new Map<PersonId, Set<string>>();
  for (const [, ofTalk] of Map.groupBy(participants, ({ interactionId }) => interactionId)) {
    const speakers = ofTalk.filter(({ role }) => role === 'with').flatMap(({ personId }) => personId ?? []);
    for (const { personId, role } of ofTalk) {
      if (role !== 'mentioned' || personId === null) continue;
      const voters = namedBy.get(personId) ?? new Set();
      for (const speaker of speakers) voters.add(speaker);
      namedBy.set(personId, voters);
    }
  }
  return new Map([...namedBy].map(([id, voters]) => [id, voters.size]));
};

export const peopleOfOnboardings = (onboardings: readonly OpenOnboarding[]): readonly PersonId[] =>
  onboardings.flatMap(({ map }) => map.next.flatMap(({ personId }) => personId ?? []));
