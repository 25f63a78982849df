import { daysBetween, type CalendarDay } from '../dates/index.ts';
import type { Method } from '../config/index.ts';
import { gaveInWords } from '../thanks/words.ts';
import { isGroupEvent, isLive, isWritten, talkMinutes, type TieInteraction } from '../warmth/index.ts';
import type { FavorId, InteractionId } from '../ids.ts';
import type { Favor } from './favor.ts';

/** Where an entry stands in the book: a favor that was noted; or a talk, thanks or news, which are what happened. */
export type EntrySource =
  | { readonly type: 'favor'; readonly id: FavorId }
  | { readonly type: 'interaction'; readonly id: InteractionId };

/** One thing on the two-lane road, with what it counts for before it fades (R5); points stay behind the scenes. */
export interface LedgerEntry {
  readonly side: 'given' | 'received';
  readonly day: CalendarDay;
  /** In words: "20 minutes on the phone", "an article on ports". */
  readonly what: string;
  readonly points: number;
  readonly source: EntrySource;
}

export interface LedgerInput {
  readonly favors: readonly Favor[];
  /** All between the two of us. */
  readonly interactions: readonly TieInteraction[];
}

const bareLink = /^\s*https?:\/\/\S+\s*$/iu;

/** Points of a favor by itself; of an article also what came before it counts. */
const pointsOf = (favor: Favor, lastArticle: CalendarDay | null, { ledger }: Method): number => {
  const { points, skill, article_gap_d, talk_long_min } = ledger;
  switch (favor.kind) {
    case 'article':
      if (lastArticle !== null && daysBetween(lastArticle, favor.day) < article_gap_d) return 0;
      return bareLink.test(favor.what) ? points.article_bare : points.article;
    case 'skill':
      return (
        points.skill * Math.min(skill.max, Math.max(1, Math.floor((favor.minutes ?? 0) / skill.per_min)))
      );
    case 'talk':
      return (favor.minutes ?? 0) > talk_long_min ? points.talk_long : points.talk;
    case 'feedback':
      return favor.direction === 'given' ? points.product_feedback : points.feedback;
    case 'other':
      return favor.direction === 'given' ? points.invitation : points.advice;
    default:
      return points[favor.kind];
  }
};

/** By day, and within one by what it says: an id tells only which file or line came first. */
const orderOf = ({ day, direction, kind, what, minutes, useful }: Favor): string =>
  JSON.stringify([day, direction, kind, what, minutes, useful]);

const favorEntries = (favors: readonly Favor[], method: Method): readonly LedgerEntry[] => {
  const { ack, ignored, ignored_after } = method.ledger;
  let lastArticle: CalendarDay | null = null;
  let ignoredInRow = 0;
  return favors
    .map((favor) => ({ favor, order: orderOf(favor) }))
    .toSorted((one, other) => (one.order < other.order ? -1 : one.order > other.order ? 1 : 0))
    .map(({ favor }) => favor)
    .map((favor) => {
      const { id, direction, day, what, useful } = favor;
      const isArticle = direction === 'given' && favor.kind === 'article';
      const points = pointsOf(favor, isArticle ? lastArticle : null, method);
      if (isArticle && points > 0) lastArticle = day;
      const factor =
        useful === true ? ack : direction === 'given' && ignoredInRow >= ignored_after ? ignored : 1;
      if (direction === 'given')
        ignoredInRow = useful === false ? ignoredInRow + 1 : useful === true ? 0 : ignoredInRow;
      return { side: direction, day, what, points: points * factor, source: { type: 'favor', id } };
    });
};

/**
 * What a talk, thanks or news are as a gift: "20 minutes on the phone".
 * @param thanks what thanks said, where it is known
 */
export const happenedInWords = (
  interaction: Pick<TieInteraction, 'kind' | 'minutes' | 'purpose'>,
  method: Method,
  thanks = 'thanks',
): string =>
  isLive(interaction)
    ? gaveInWords(interaction, method)
    : interaction.purpose === 'thanks'
      ? thanks
      : 'news of what came of it';

/** A talk is a gift of whoever was asked for it; thanks and results are gifts of their own. */
const interactionEntry = (interaction: TieInteraction, method: Method): LedgerEntry | null => {
  const { id, day, direction, purpose } = interaction;
  const { points, talk_min, talk_long_min } = method.ledger;
  const entry = (side: LedgerEntry['side'], worth: number): LedgerEntry => ({
    side,
    day,
    what: happenedInWords(interaction, method),
    points: worth,
    source: { type: 'interaction', id },
  });
  if (isLive(interaction)) {
    const minutes = talkMinutes(interaction, method);
    if (direction === 'unknown' || minutes < talk_min || isGroupEvent(interaction, method)) return null;
    return entry(
      direction === 'me' ? 'received' : 'given',
      minutes > talk_long_min ? points.talk_long : points.talk,
    );
  }
  if (!isWritten(interaction) || direction !== 'me') return null;
  if (purpose === 'thanks') return entry('given', points.thanks);
  return purpose === 'result' || purpose === 'advice' || purpose === 'loop'
    ? entry('given', points.result)
    : null;
};

/**
 * Everything given and received, newest first (R5): favors as noted, talks that one of us asked for, thanks and
 * results that were sent. What a favor says of its interaction is not counted a second time; thanks count once a day.
 */
export const ledgerEntries = (
  { favors, interactions }: LedgerInput,
  method: Method,
): readonly LedgerEntry[] => {
  const told = new Set(
    favors.filter(({ kind }) => sameGift.has(kind)).map(({ interactionId }) => interactionId),
  );
  const thanked = new Set<CalendarDay>();
  const fromTalks = interactions.flatMap((interaction) => {
    if (interaction.planned || interaction.outcome !== 'happened' || told.has(interaction.id)) return [];
    const entry = interactionEntry(interaction, method);
    if (entry === null) return [];
    if (entry.what === 'thanks') {
      if (thanked.has(entry.day)) return [];
      thanked.add(entry.day);
    }
    return [entry];
  });
  return [...favorEntries(favors, method), ...fromTalks].toSorted((one, other) =>
    one.day < other.day ? 1 : one.day > other.day ? -1 : byContent(one, other),
  );
};

/** Of one day, what counts most first. */
const byContent = (one: LedgerEntry, other: LedgerEntry): number =>
  other.points - one.points || (one.what < other.what ? -1 : one.what > other.what ? 1 : 0);

/** Favors that name what an interaction is already counted for. */
const sameGift: ReadonlySet<Favor['kind']> = new Set(['talk', 'thanks', 'result']);
