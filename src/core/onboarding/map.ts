import { addDays, daysBetween, startOfWeek, type CalendarDay } from '../dates/index.ts';
import type { Method } from '../config/index.ts';
import type { PersonId } from '../ids.ts';
import { slotKinds, type Slot, type SlotKind } from './slot.ts';

/** What the first 90 days are drawn from (R11). */
export interface OnboardingInput {
  readonly startedOn: CalendarDay;
  readonly today: CalendarDay;
  readonly slots: readonly Pick<Slot, 'kind' | 'personId'>[];
  /** Conversations since the first day, by person, as days. */
  readonly talks: ReadonlyMap<PersonId, readonly CalendarDay[]>;
  /** How many people have named someone since the first day. */
  readonly votes: ReadonlyMap<PersonId, number>;
}

export interface SlotState {
  readonly kind: SlotKind;
  /** How many it takes; of the team all, up to seven. */
  readonly count: number;
  /** From when it is time; only the skip-level has to wait. */
  readonly from: CalendarDay;
  readonly due: CalendarDay;
  readonly people: readonly { readonly id: PersonId; readonly met: boolean }[];
  readonly filled: number;
}

export interface NextMeeting {
  readonly kind: SlotKind;
  /** Which of the slot's places, from 1. */
  readonly place: number;
  /** Null where nobody is meant yet. */
  readonly personId: PersonId | null;
  readonly due: CalendarDay;
  readonly votes: number;
  /** How long it should take, where there is a custom: a skip-level has little time. */
  readonly minutes: number | null;
}

export interface OnboardingMap {
  readonly slots: readonly SlotState[];
  /** Filled places of the slots whose day has come, and how many those are. */
  readonly filled: number;
  readonly expected: number;
  /** Whom to meet next: three, and none beyond the week's first meetings. */
  readonly next: readonly NextMeeting[];
  readonly firstMeetingsThisWeek: number;
  /** Talks with the buddy so far, and how many there should be by the end. */
  readonly buddyMeetings: { readonly held: number; readonly planned: number };
  /** The day of the manager's next regular talk; null without a manager. */
  readonly managerNext: CalendarDay | null;
  /** While everything still looks strange: worth a list. */
  readonly freshEyes: boolean;
}

const shownNext = 3;

const hasVotes = (id: PersonId, { votes }: OnboardingInput, { onboarding }: Method): boolean =>
  (votes.get(id) ?? 0) >= onboarding.expert_votes;

const slotState = (kind: SlotKind, input: OnboardingInput, method: Method): SlotState => {
  const { onboarding } = method;
  const { count, day } = onboarding.slots[kind];
  const people = input.slots
    .filter((slot) => slot.kind === kind)
    .map(({ personId }) => ({ id: personId, met: (input.talks.get(personId)?.length ?? 0) > 0 }));
  const taken = kind === 'peers' && people.length > 0 ? Math.min(count, people.length) : count;
  return {
    kind,
    count: taken,
    from: addDays(input.startedOn, kind === 'skip-level' ? onboarding.skip_level.from_d : 0),
    due: addDays(input.startedOn, day),
    people,
    filled: Math.min(taken, people.filter(({ met }) => met).length),
  };
};

/** People whom two or more have named, and who have no place yet: go-to experts to meet. */
const namedExperts = (input: OnboardingInput, method: Method): readonly PersonId[] => {
  const placed = new Set(input.slots.map(({ personId }) => personId));
  return [...input.votes.keys()]
    .filter((id) => !placed.has(id) && !input.talks.has(id) && hasVotes(id, input, method))
    .toSorted(
      (one, other) => (input.votes.get(other) ?? 0) - (input.votes.get(one) ?? 0) || (one < other ? -1 : 1),
    );
};

const openPlaces = (
  slots: readonly SlotState[],
  input: OnboardingInput,
  method: Method,
): readonly NextMeeting[] => {
  const experts = [...namedExperts(input, method)];
  return slots
    .filter(({ from }) => from <= input.today)
    .toSorted((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0))
    .flatMap(({ kind, count, filled, due, people }) => {
      const waiting = people
        .filter(({ met }) => !met)
        .map(({ id }) => id)
        .toSorted((one, other) => (input.votes.get(other) ?? 0) - (input.votes.get(one) ?? 0));
      return Array.from({ length: count - filled }, (_, index): NextMeeting => {
        const personId = waiting[index] ?? (kind === 'experts' ? experts.shift() : undefined) ?? null;
        return {
          kind,
          place: filled + index + 1,
          personId,
          due,
          votes: personId === null ? 0 : (input.votes.get(personId) ?? 0),
          minutes: kind === 'skip-level' ? method.onboarding.skip_level.minutes : null,
        };
      });
    });
};

/** Somebody has worked there long: since five years before the day. */
export const isOldTimer = (since: CalendarDay, today: CalendarDay, { onboarding }: Method): boolean =>
  daysBetween(since, today) >= onboarding.old_timer_y * 365;

/** The first 90 days as slots to fill (R11; numbers after Morrison 2002 and Rollag 2005, by choice). */
export const onboardingMap = (input: OnboardingInput, method: Method): OnboardingMap => {
  const { onboarding } = method;
  const { startedOn, today, talks } = input;
  const slots = slotKinds.map((kind) => slotState(kind, input, method));
  const come = slots.filter(({ due }) => due <= today);
  const monday = startOfWeek(today);
  const firstMeetings = input.slots.filter(({ personId }) => {
    const first = talks.get(personId)?.toSorted()[0];
    return first !== undefined && first >= monday && first <= today;
  });
  const firstMeetingsThisWeek = new Set(firstMeetings.map(({ personId }) => personId)).size;
  const room = Math.max(0, onboarding.per_week - firstMeetingsThisWeek);
  const heldWith = (kind: SlotKind): readonly CalendarDay[] =>
    input.slots
      .filter((slot) => slot.kind === kind)
      .flatMap(({ personId }) => talks.get(personId) ?? [])
      .toSorted();
  const managerTalks = heldWith('manager');
  const hasManager = input.slots.some(({ kind }) => kind === 'manager');
  return {
    slots,
    filled: come.reduce((sum, { filled }) => sum + filled, 0),
    expected: come.reduce((sum, { count }) => sum + count, 0),
    next: openPlaces(slots, input, method).slice(0, Math.min(shownNext, room)),
    firstMeetingsThisWeek,
    buddyMeetings: { held: heldWith('buddy').length, planned: onboarding.buddy_meetings },
    managerNext: hasManager ? addDays(managerTalks.at(-1) ?? startedOn, onboarding.manager_every_d) : null,
    freshEyes: daysBetween(startedOn, today) < onboarding.fresh_eyes_d,
  };
};

/** The map is drawn while the goal is open and for 90 days. */
export const isOnboarding = (startedOn: CalendarDay, today: CalendarDay, { onboarding }: Method): boolean =>
  today >= startedOn && daysBetween(startedOn, today) <= onboarding.by_d;
