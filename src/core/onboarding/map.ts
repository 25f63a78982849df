import { addDays, daysBetween, startOfWeek, type CalendarDay } from '../dates/index.ts';
import type { Method } from '../config/index.ts';
import type { PersonId } from '../ids.ts';
import { slotKinds, type Slot, type SlotKind } from './slot.ts';

/** What the first 90 days are drawn from (R11). */
export interface OnboardingInput {
  readonly startedOn: CalendarDay;
  readonly today: CalendarDay;
  readonly slots: readonly Pick<Slot, 'kind' | 'personId'>[];
  /** People of the book whose positions speak for a slot, likeliest first; they take the places that nobody has. */
  readonly proposed: readonly Pick<Slot, 'kind' | 'personId'>[];
  /** Conversations since the first day, by person, as days. */
  readonly talks: ReadonlyMap<PersonId, readonly CalendarDay[]>;
  /** How many people have named someone since the first day; of equals the first comes first. */
  readonly votes: ReadonlyMap<PersonId, number>;
}

export interface SlotState {
  readonly kind: SlotKind;
  /** How many it takes; of the team all, up to seven. */
  readonly count: number;
  /** From when it is time; only the skip-level has to wait. */
  readonly from: CalendarDay;
  readonly due: CalendarDay;
  readonly people: readonly {
    readonly id: PersonId;
    readonly met: boolean;
    /** By where they work, not by the user's word. */
    readonly proposed: boolean;
  }[];
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

/** A talk that comes again: each week with the manager, eight times with the buddy. */
export interface RegularTalk {
  readonly kind: 'manager' | 'buddy';
  readonly personId: PersonId;
  /** Which one it would be, from 2: the first fills the slot. */
  readonly number: number;
  readonly due: CalendarDay;
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
  /** The next regular talk with the manager and with the buddy, once the first was held. */
  readonly regular: readonly RegularTalk[];
  /** While everything still looks strange: worth a list. */
  readonly freshEyes: boolean;
}

const hasVotes = (id: PersonId, { votes }: OnboardingInput, { onboarding }: Method): boolean =>
  (votes.get(id) ?? 0) >= onboarding.expert_votes;

const slotState = (kind: SlotKind, input: OnboardingInput, method: Method): SlotState => {
  const { onboarding } = method;
  const { count, day } = onboarding.slots[kind];
  const people = peopleOf(kind, input, count);
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

/** Those meant for a slot, and those who are proposed for the places that are left. */
const peopleOf = (
  kind: SlotKind,
  { slots, proposed, talks }: OnboardingInput,
  count: number,
): SlotState['people'] => {
  const meant = slots.filter((slot) => slot.kind === kind);
  const placed = new Set(slots.map(({ personId }) => personId));
  const perhaps = proposed
    .filter((slot) => slot.kind === kind && !placed.has(slot.personId))
    .slice(0, Math.max(0, count - meant.length));
  return [
    ...meant.map((slot) => ({ ...slot, proposed: false })),
    ...perhaps.map((slot) => ({ ...slot, proposed: true })),
  ].map(({ personId, proposed: isProposed }) => ({
    id: personId,
    met: (talks.get(personId)?.length ?? 0) > 0,
    proposed: isProposed,
  }));
};

/** People whom two or more have named, and who have no place yet: go-to experts to meet. */
const namedExperts = (input: OnboardingInput, method: Method): readonly PersonId[] => {
  const placed = new Set([...input.slots, ...input.proposed].map(({ personId }) => personId));
  return [...input.votes.keys()]
    .filter((id) => !placed.has(id) && !input.talks.has(id) && hasVotes(id, input, method))
    .toSorted((one, other) => (input.votes.get(other) ?? 0) - (input.votes.get(one) ?? 0));
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

/** New there as well: they began at most so long before me, or after. */
export const isNewcomer = (since: CalendarDay, startedOn: CalendarDay, { onboarding }: Method): boolean =>
  daysBetween(since, startedOn) <= onboarding.newcomer_d;

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
  const met = new Set(slots.flatMap(({ people }) => people.flatMap((one) => (one.met ? [one.id] : []))));
  const firstMeetingsThisWeek = [...met].filter((id) => {
    const first = talks.get(id)?.toSorted()[0];
    return first !== undefined && first >= monday && first <= today;
  }).length;
  const room = Math.max(0, onboarding.per_week - firstMeetingsThisWeek);
  const buddy = heldWith('buddy', slots, input);
  return {
    slots,
    filled: come.reduce((sum, { filled }) => sum + filled, 0),
    expected: come.reduce((sum, { count }) => sum + count, 0),
    next: openPlaces(slots, input, method).slice(0, Math.min(onboarding.show_next, room)),
    firstMeetingsThisWeek,
    buddyMeetings: { held: buddy?.count ?? 0, planned: onboarding.buddy_meetings },
    regular: [
      ...managerTalk(heldWith('manager', slots, input), input, method),
      ...buddyTalk(buddy, input, method),
    ],
    freshEyes: daysBetween(startedOn, today) < onboarding.fresh_eyes_d,
  };
};

interface Held {
  /** With whom most of them were. */
  readonly personId: PersonId;
  readonly lastOn: CalendarDay;
  readonly count: number;
}

/** The talks of a slot's people, however many there are: one goes on with whom one began. */
const heldWith = (kind: SlotKind, slots: readonly SlotState[], { talks }: OnboardingInput): Held | null => {
  const people = (slots.find((slot) => slot.kind === kind)?.people ?? []).map(({ id }) => ({
    personId: id,
    days: (talks.get(id) ?? []).toSorted(),
  }));
  const [most] = people.toSorted((one, other) => other.days.length - one.days.length);
  const lastOn = most?.days.at(-1);
  return most === undefined || lastOn === undefined
    ? null
    : { personId: most.personId, lastOn, count: people.reduce((sum, { days }) => sum + days.length, 0) };
};

/** A week after the last one; one that was let pass comes again a week later. */
const managerTalk = (
  held: Held | null,
  { today }: OnboardingInput,
  { onboarding }: Method,
): readonly RegularTalk[] => {
  if (held === null) return [];
  const every = onboarding.manager_every_d;
  const weeks = Math.max(1, Math.floor(daysBetween(held.lastOn, today) / every));
  return [
    {
      kind: 'manager',
      personId: held.personId,
      number: held.count + 1,
      due: addDays(held.lastOn, weeks * every),
    },
  ];
};

/** Eight meetings, spread over the days: the n-th is due on day n * 90 / 8. */
const buddyTalk = (
  held: Held | null,
  { startedOn }: OnboardingInput,
  { onboarding }: Method,
): readonly RegularTalk[] => {
  const { buddy_meetings: planned, by_d: days } = onboarding;
  const number = (held?.count ?? 0) + 1;
  return held === null || number > planned
    ? []
    : [
        {
          kind: 'buddy',
          personId: held.personId,
          number,
          due: addDays(startedOn, Math.ceil((number * days) / planned)),
        },
      ];
};

/** The map is drawn while the goal is open and for 90 days. */
export const isOnboarding = (startedOn: CalendarDay, today: CalendarDay, { onboarding }: Method): boolean =>
  today >= startedOn && daysBetween(startedOn, today) <= onboarding.by_d;
