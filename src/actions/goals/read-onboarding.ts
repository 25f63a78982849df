import type { CalendarDay } from '../../core/dates/index.ts';
import type { Goal } from '../../core/goals/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { interactionKinds } from '../../core/interactions/interaction.ts';
import { receiptKinds } from '../../core/ledger/favor.ts';
import {
  isOnboarding,
  namersOf,
  onboardingMap,
  type HouseHelper,
  type OnboardingMap,
  type OpenOnboarding,
} from '../../core/onboarding/index.ts';
import { callName, displayName, inPersonOrder, namedFields } from '../../core/people/index.ts';
import { receiptInWords } from '../../core/thanks/words.ts';
import { toYou } from '../../core/today/words.ts';
import { isLive } from '../../core/warmth/index.ts';
import type { Reader } from '../../store/space.ts';
import { followingOn, type OwnerOfDay } from '../owner.ts';
import { readProposedSlots } from './read-proposed-slots.ts';

/** The new roles whose first 90 days go on (R11). */
export const readOnboardings = (reader: Reader, owner: OwnerOfDay): Promise<readonly OpenOnboarding[]> =>
  followingOn(reader, owner, 'onboardings', () => makeOnboardings(reader, owner));

const makeOnboardings = async (reader: Reader, owner: OwnerOfDay): Promise<readonly OpenOnboarding[]> => {
  const goals = await reader.list('goal', { where: { state: 'open', mode: 'newhire' } });
  const open = goals.filter(({ startedOn }) => isOnboarding(startedOn, owner.day, owner.method));
  const onboardings: OpenOnboarding[] = [];
  for (const goal of open) onboardings.push(await readOnboarding(reader, goal, owner));
  return onboardings;
};

export const readOnboarding = async (
  reader: Reader,
  goal: Goal,
  owner: OwnerOfDay,
): Promise<OpenOnboarding> => {
  const { day, method } = owner;
  const slots = await reader.list('slot', { where: { goalId: goal.id } });
  const conversations = await reader.conversations(goal.startedOn, day);
  const talks = new Map<PersonId, CalendarDay[]>();
  for (const { personId, day: on } of conversations) {
    const days = talks.get(personId);
    if (days === undefined) talks.set(personId, [on]);
    else days.push(on);
  }
  const votes = await readVotes(reader, goal, day);
  const proposed = await readProposedSlots(reader, goal, { slots, talks, votes }, owner);
  return {
    goal,
    map: onboardingMap({ startedOn: goal.startedOn, today: day, slots, proposed, talks, votes }, method),
  };
};

const spokenKinds = interactionKinds.filter((kind) => isLive({ kind, minutes: 0 }));

/** How many people have named someone in talks since the first day: "who else should I learn from?" */
const readVotes = async (
  reader: Reader,
  { startedOn }: Goal,
  today: CalendarDay,
): Promise<ReadonlyMap<PersonId, number>> => {
  const naming = await reader.talksNaming(spokenKinds, startedOn, today);
  const interactions = naming.filter(({ planned, history }) => !planned && !history);
  const participants = await reader.list('participant', {
    where: { interactionId: { in: interactions.map(({ id }) => id) } },
  });
  const textById = new Map(interactions.map(({ id, text }) => [id, text]));
  const ids = participants.flatMap(({ personId }) => personId ?? []);
  const picked = await reader.pick('person', [...namedFields, 'pronouns'], { where: { id: { in: ids } } });
  const people = new Map(picked.map((one) => [one.id, one]));
  const namesOf = (person: (typeof picked)[number]): readonly string[] =>
    [displayName(person), person.nickname, person.given, person.family].filter((name) => name !== null);
  const namedBy = new Map<PersonId, Set<string>>();
  for (const [id, ofTalk] of Map.groupBy(participants, ({ interactionId }) => interactionId)) {
    const speakers = ofTalk.flatMap(({ role, personId }) => {
      const person = personId === null ? undefined : people.get(personId);
      return role === 'with' && person
        ? [{ id: person.id, names: namesOf(person), pronouns: person.pronouns }]
        : [];
    });
    for (const { personId, role, name } of ofTalk) {
      const named = personId === null ? undefined : people.get(personId);
      if (role !== 'mentioned' || named === undefined) continue;
      const voters = namedBy.get(named.id) ?? new Set();
      for (const voter of namersOf(textById.get(id) ?? null, name ?? displayName(named), speakers))
        voters.add(voter);
      namedBy.set(named.id, voters);
    }
  }
  const named = picked.filter(({ id }) => namedBy.has(id));
  return new Map(inPersonOrder(named).map(({ id }) => [id, namedBy.get(id)?.size ?? 0]));
};

/** Who of the house helped since the first day, the newest first; their manager is nobody to be told of. */
export const readHouseHelpers = async (
  reader: Reader,
  { startedOn, organizationId }: Goal,
  { slots }: OnboardingMap,
  { day }: OwnerOfDay,
): Promise<readonly HouseHelper[]> => {
  const favors = await reader.list('favor', {
    where: { direction: 'received', history: false, day: { atLeast: startedOn, atMost: day } },
    order: [['day', 'down']],
  });
  const there =
    organizationId === null
      ? []
      : await reader.list('position', {
          where: { organizationId, current: true, personId: { in: favors.map(({ personId }) => personId) } },
        });
  const placed = slots.flatMap(({ kind, people }) =>
    kind === 'outside' || kind === 'customer' || kind === 'manager' || kind === 'skip-level'
      ? []
      : people.map(({ id }) => id),
  );
  const chiefs = slots.flatMap(({ kind, people }) =>
    kind === 'manager' || kind === 'skip-level' ? people.map(({ id }) => id) : [],
  );
  const house = new Set([...there.map(({ personId }) => personId), ...placed]).difference(new Set(chiefs));
  const helpful = favors.filter(({ personId }) => house.has(personId));
  const people = new Map(
    (await reader.getMany('person', [...new Set(helpful.map(({ personId }) => personId))])).map((one) => [
      one.id,
      one,
    ]),
  );
  const seen = new Set<PersonId>();
  return helpful.flatMap(({ personId, kind, what }): readonly HouseHelper[] => {
    const person = people.get(personId);
    if (person === undefined || person.trashedAt !== null || seen.has(personId)) return [];
    seen.add(personId);
    const isKnown = receiptKinds.find((known) => known === kind);
    return [
      {
        id: personId,
        call: callName(person),
        act: isKnown === undefined ? what : toYou(receiptInWords({ kind: isKnown, what })),
      },
    ];
  });
};

export const peopleOfOnboardings = (onboardings: readonly OpenOnboarding[]): readonly PersonId[] =>
  onboardings.flatMap(({ map }) => [...map.next, ...map.regular].flatMap(({ personId }) => personId ?? []));
