import { addDays, daysBetween, type CalendarDay } from '../../src/core/dates/index.ts';
import type { PersonId } from '../../src/core/ids.ts';
import { emptyInteraction } from '../../src/core/interactions/empty-interaction.ts';
import type { Interaction, InteractionKind } from '../../src/core/interactions/interaction.ts';
import { textOf } from './files.ts';
import { chooserOf, dateOf, type BookPart, type Making } from './making.ts';

/** Twelve years of mail, messages and talks; the last two were kept with Goodturn. */
const historyDays = 12 * 365;
const useDays = 2 * 365;

/** Interactions that are written as one action. */
const partSize = 50_000;

const kinds: readonly (readonly [
  kind: InteractionKind,
  share: number,
  minutes: number | null,
  words: number,
])[] = [
  ['email', 0.37, null, 25],
  ['message', 0.3, null, 12],
  ['call', 0.1, 20, 18],
  ['video', 0.08, 30, 20],
  ['coffee', 0.05, 45, 25],
  ['meeting', 0.06, 40, 20],
  ['meal', 0.02, 70, 20],
  ['event', 0.02, 90, 15],
];

type TalkPart = Required<
  Pick<
    BookPart,
    | 'interaction'
    | 'participant'
    | 'thanks'
    | 'promise'
    | 'thread'
    | 'favor'
    | 'fact'
    | 'cardState'
    | 'dayPick'
  >
>;

const emptyPart = (): TalkPart => ({
  interaction: [],
  participant: [],
  thanks: [],
  promise: [],
  thread: [],
  favor: [],
  fact: [],
  cardState: [],
  dayPick: [],
});

/** Everything that happened, oldest first, so that ids grow with the days as in a book that is in use. */
export function* seedTalks(making: Making, people: readonly PersonId[]): Generator<BookPart> {
  const { plan } = making;
  const choose = chooserOf(making, people);
  let part = emptyPart();
  for (let index = 0; index < plan.interactions; index += 1) {
    const day = addDays(
      plan.today,
      -historyDays + Math.floor(((index + 1) * historyDays) / plan.interactions),
    );
    const first = plan.everyoneTalked && index < people.length ? people[index] : choose();
    if (first !== undefined) addTalk(making, part, { day, first, choose });
    if (part.interaction.length === partSize) {
      yield part;
      part = emptyPart();
    }
  }
  addPlans(making, part, choose);
  addDaysOfUse(making, part);
  yield part;
}

interface Talk {
  readonly day: CalendarDay;
  readonly first: PersonId;
  readonly choose: () => PersonId;
}

const addTalk = (making: Making, part: TalkPart, { day, first, choose }: Talk): void => {
  const { random, ids, plan } = making;
  const [kind, , minutes, words] = pickKind(random.next());
  const isLive = daysBetween(day, plan.today) <= useDays;
  const interaction: Interaction = {
    ...emptyTalk(making, day),
    kind,
    direction: random.chance(0.5) ? 'me' : 'them',
    minutes: minutes !== null && random.chance(0.6) ? minutes : null,
    text: random.chance(0.85) ? textOf(random, words) : null,
    history: !isLive,
    source: isLive ? 'log' : 'archive',
    foreignId: isLive ? null : `<${ids.next()}@mail.example>`,
  };
  part.interaction.push(interaction);
  addPeople(making, part, interaction, first, choose);
  if (isLive) addWhatFollows(making, part, interaction, first, minutes !== null);
};

const pickKind = (share: number): (typeof kinds)[number] => {
  let left = share;
  for (const kind of kinds) {
    left -= kind[1];
    if (left < 0) return kind;
  }
  return kinds[0] ?? ['other', 1, null, 10];
};

const emptyTalk = ({ ids, at }: Making, day: CalendarDay): Interaction => ({
  ...emptyInteraction,
  id: ids.next(),
  day,
  kind: 'other',
  direction: 'me',
  source: 'log',
  loggedAt: at(day, 18 * 60),
});

const addPeople = (
  { random, ids }: Making,
  { participant }: TalkPart,
  { id, kind }: Interaction,
  first: PersonId,
  choose: () => PersonId,
): void => {
  const more = random.chance(0.85) ? 0 : 1 + random.below(kind === 'event' || kind === 'meeting' ? 5 : 2);
  const present = new Set([first, ...Array.from({ length: more }, choose)]);
  for (const personId of present)
    participant.push({ id: ids.next(), interactionId: id, personId, name: null, role: 'with' });
  if (random.chance(0.05))
    participant.push({
      id: ids.next(),
      interactionId: id,
      personId: choose(),
      name: null,
      role: 'mentioned',
    });
};

/** Thanks for every talk, and now and then a promise, a thread, a favor, a fact; the last days' are open. */
const addWhatFollows = (
  { random, ids, plan, at }: Making,
  part: TalkPart,
  { id, day }: Interaction,
  personId: PersonId,
  isTalk: boolean,
): void => {
  const age = daysBetween(day, plan.today);
  const common = { personId, interactionId: id };
  if (isTalk) {
    const due = age <= 1;
    part.thanks.push({
      ...common,
      id: ids.next(),
      cause: 'talk',
      because: 'half an hour of their time',
      dueAt: at(addDays(day, 1), 9 * 60),
      state: due ? 'due' : 'thanked',
      closedAt: due ? null : at(addDays(day, 1), 8 * 60),
      messageId: null,
    });
  }
  if (random.chance(0.06)) {
    const open = age <= 10;
    part.promise.push({
      ...common,
      id: ids.next(),
      by: random.chance(0.7) ? 'me' : 'them',
      what: textOf(random, 6),
      kind: 'send',
      due: addDays(day, 7),
      daySaid: true,
      madeOn: day,
      state: open ? 'open' : 'kept',
      closedAt: open ? null : at(addDays(day, 6), 600),
    });
  }
  if (random.chance(0.04)) {
    const when = addDays(day, 14 + random.below(60));
    const open = when >= addDays(plan.today, -5);
    part.thread.push({
      ...common,
      id: ids.next(),
      what: textOf(random, 5),
      when: dateOf(when),
      openedOn: day,
      state: open ? 'open' : 'asked',
      closedOn: open ? null : addDays(when, 2),
    });
  }
  if (random.chance(0.08))
    part.favor.push({
      ...common,
      id: ids.next(),
      direction: random.chance(0.5) ? 'given' : 'received',
      kind: 'advice',
      what: textOf(random, 5),
      day,
      minutes: null,
      unasked: null,
      useful: null,
      history: false,
    });
  if (random.chance(0.15)) part.fact.push({ ...common, id: ids.next(), what: textOf(random, 7), day });
};

const plannedTalks = 4;

const addPlans = (making: Making, part: TalkPart, choose: () => PersonId): void => {
  const { plan, at, ids } = making;
  for (let index = 0; index < plannedTalks; index += 1) {
    const day = addDays(plan.today, index);
    const talk: Interaction = {
      ...emptyTalk(making, day),
      kind: 'coffee',
      at: at(day, 15 * 60),
      planned: true,
      outcome: 'open',
      loggedAt: at(addDays(plan.today, -3), 600),
    };
    part.interaction.push(talk);
    part.participant.push({
      id: ids.next(),
      interactionId: talk.id,
      personId: choose(),
      name: null,
      role: 'with',
    });
  }
};

/** What two years of Today leave behind: four cards done a day, and every day's pick. */
const addDaysOfUse = ({ plan, at, ids }: Making, part: TalkPart): void => {
  for (let age = useDays; age > 0; age -= 1) {
    const day = addDays(plan.today, -age);
    const keys = Array.from({ length: 4 }, () => `thread:${ids.next()}`);
    part.dayPick.push({ id: day, keys, overfull: false });
    for (const id of keys)
      part.cardState.push({ id, state: 'done', day, at: at(day, 10 * 60), until: null, skippedOn: [] });
  }
};
