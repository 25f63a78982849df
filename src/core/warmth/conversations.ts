import { daysBetween, type CalendarDay } from '../dates/index.ts';
import { wordCount } from '../interactions/word-count.ts';
import type { Interaction, InteractionKind } from '../interactions/interaction.ts';
import type { InteractionId } from '../ids.ts';
import type { Method } from '../config/index.ts';

/** What the rules of warmth read of an interaction in which one person took part. */
export interface TieInteraction extends Pick<
  Interaction,
  | 'id'
  | 'day'
  | 'at'
  | 'loggedAt'
  | 'kind'
  | 'direction'
  | 'minutes'
  | 'depth'
  | 'purpose'
  | 'text'
  | 'words'
  | 'planned'
  | 'outcome'
  | 'attendees'
  | 'history'
> {
  /** How many participants the book names as there ("with"), this person included. */
  readonly people: number;
}

/** One person and one day (method, section 2): live talk of 10 minutes or more, or a message episode's last day. */
export interface Conversation {
  readonly day: CalendarDay;
  readonly id: InteractionId;
  readonly history: boolean;
}

const inPersonKinds: ReadonlySet<InteractionKind> = new Set(['coffee', 'meal', 'meeting', 'walk', 'event']);
const remoteKinds: ReadonlySet<InteractionKind> = new Set(['call', 'video']);
const writtenKinds: ReadonlySet<InteractionKind> = new Set(['message', 'email', 'letter']);

type TalkFields = Pick<TieInteraction, 'kind' | 'minutes'>;

export const isInPerson = ({ kind }: Pick<TieInteraction, 'kind'>): boolean => inPersonKinds.has(kind);

/** Talk with a voice; a thing of kind "other" is one where its minutes are stated, which are always those of a talk. */
export const isLive = ({ kind, minutes }: TalkFields): boolean =>
  inPersonKinds.has(kind) || remoteKinds.has(kind) || (kind === 'other' && minutes !== null);

export const isWritten = ({ kind }: Pick<TieInteraction, 'kind'>): boolean => writtenKinds.has(kind);

export const hasHappened = ({ planned, outcome }: Pick<TieInteraction, 'planned' | 'outcome'>): boolean =>
  !planned && outcome !== 'did-not-happen';

export const talkMinutes = ({ kind, minutes }: TalkFields, method: Method): number =>
  minutes ?? method.talk.minutes[kind];

/**
 * More than 8 people, or an event of which nobody said how long the two of us talked: it warms as a group
 * event does. It still is a conversation with those whom the log names.
 */
export const isGroupEvent = (
  { kind, minutes, attendees, people }: TalkFields & Pick<TieInteraction, 'attendees' | 'people'>,
  method: Method,
): boolean => (attendees ?? people) > method.talk.group_above || (kind === 'event' && minutes === null);

/** Between this one person and me: nobody else wrote it or got it. */
export const isBetweenUs = ({ attendees, people }: Pick<TieInteraction, 'attendees' | 'people'>): boolean =>
  (attendees ?? people) === 1;

/** Something I addressed to this one person. */
export const isTouch = (interaction: TieInteraction): boolean =>
  isWritten(interaction) && interaction.direction === 'me' && isBetweenUs(interaction);

/**
 * Something came from them: live talk, or a message that is not mine alone (of unknown direction it is an
 * exchange).
 */
export const isTwoWay = (interaction: TalkFields & Pick<TieInteraction, 'direction'>): boolean =>
  isLive(interaction) || (isWritten(interaction) && interaction.direction !== 'me');

const wordsOf = ({ words, text }: Pick<TieInteraction, 'words' | 'text'>): number =>
  words ?? (text === null ? 0 : wordCount(text));

/** In order of time; of one day, in order of ids, so that the order of input never matters. */
export const byDay = (
  one: Pick<TieInteraction, 'id' | 'day'>,
  other: Pick<TieInteraction, 'id' | 'day'>,
): number =>
  one.day < other.day ? -1 : one.day > other.day ? 1 : one.id < other.id ? -1 : one.id > other.id ? 1 : 0;

/** The history in order of time. */
export const inOrder = (interactions: readonly TieInteraction[]): readonly TieInteraction[] =>
  interactions.filter(hasHappened).toSorted(byDay);

const episodeConversations = (
  ordered: readonly TieInteraction[],
  { talk }: Method,
): readonly Conversation[] => {
  const conversations: Conversation[] = [];
  let episode: TieInteraction[] = [];
  const close = (): void => {
    const said = (direction: 'me' | 'them'): number =>
      episode.filter((message) => message.direction === direction && wordsOf(message) >= talk.episode.words)
        .length;
    const last = episode.at(-1);
    if (last && said('me') >= talk.episode.messages && said('them') >= talk.episode.messages)
      conversations.push({ day: last.day, id: last.id, history: last.history });
    episode = [];
  };
  for (const message of ordered) {
    if (!isWritten(message)) continue;
    const last = episode.at(-1);
    if (last && daysBetween(last.day, message.day) > talk.episode.gap_d) close();
    episode.push(message);
  }
  close();
  return conversations;
};

/** Every conversation with one person, by day, at most one a day; `interactions` are those they took part in. */
export const conversationsWith = (
  interactions: readonly TieInteraction[],
  method: Method,
): readonly Conversation[] => {
  const ordered = inOrder(interactions);
  const minutesByDay = new Map<CalendarDay, { minutes: number; id: InteractionId; history: boolean }>();
  for (const interaction of ordered) {
    if (!isLive(interaction)) continue;
    const day = minutesByDay.get(interaction.day);
    minutesByDay.set(interaction.day, {
      minutes: (day?.minutes ?? 0) + talkMinutes(interaction, method),
      id: interaction.id,
      history: (day?.history ?? true) && interaction.history,
    });
  }
  const byDays = new Map<CalendarDay, Conversation>();
  for (const conversation of episodeConversations(ordered, method))
    byDays.set(conversation.day, conversation);
  for (const [day, { minutes, id, history }] of minutesByDay)
    if (minutes >= method.talk.conversation_min) byDays.set(day, { day, id, history });
  return [...byDays.values()].toSorted((one, other) => (one.day < other.day ? -1 : 1));
};
