import { daysBetween, type CalendarDay } from '../dates/index.ts';
import type { Method } from '../config/index.ts';
import { layers, type Layer } from '../people/person.ts';

export interface LayerFacts {
  readonly layer: Layer | null;
  /** Unprompted touches of mine since their last word. */
  readonly unanswered: number;
  /** Conversations of the last months, in any order. */
  readonly talks: readonly { readonly day: CalendarDay; readonly theyBegan: boolean }[];
  readonly today: CalendarDay;
  /** The day of placing: what was before it has had its say. Null where nobody knows. */
  readonly since: CalendarDay | null;
  /** Last touch of mine. */
  readonly lastTouch: CalendarDay | null;
}

/** Never done by itself: the user moves people, or does not. */
export interface LayerSuggestion {
  readonly to: Layer;
  readonly because: 'quiet' | 'growing';
}

/**
 * R4: two cadences that they let pass suggest one layer out; they began once and two talks within 90 d suggest one
 * layer in. Null where the layer fits, and for people without one.
 */
export const layerSuggestion = (
  { layer, unanswered, talks, today, since, lastTouch }: LayerFacts,
  { cadence }: Method,
): LayerSuggestion | null => {
  if (layer === null) return null;
  const place = layers.indexOf(layer);
  const outer = layers[place + 1];
  const inner = layers[place - 1];
  const isNews = (day: CalendarDay | null): boolean => since === null || day === null || day >= since;
  if (unanswered >= cadence.out_after)
    return outer === undefined || !isNews(lastTouch) ? null : { to: outer, because: 'quiet' };
  const recent = talks.filter(({ day }) => isNews(day) && daysBetween(day, today) <= cadence.in_within_d);
  return inner !== undefined && recent.length >= cadence.in_talks && recent.some(({ theyBegan }) => theyBegan)
    ? { to: inner, because: 'growing' }
    : null;
};

/** The suggestion in a sentence, with its reason. */
export const layerSuggestionInWords = (call: string, { to, because }: LayerSuggestion): string =>
  because === 'quiet'
    ? `${call} let two of your words pass; the ${to} layer asks less of both of you.`
    : `You talked twice of late and ${call} began it; the ${to} layer would suit.`;
