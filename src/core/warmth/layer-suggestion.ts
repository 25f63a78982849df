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
  { layer, unanswered, talks, today }: LayerFacts,
  { cadence }: Method,
): LayerSuggestion | null => {
  if (layer === null) return null;
  const place = layers.indexOf(layer);
  const outer = layers[place + 1];
  const inner = layers[place - 1];
  if (unanswered >= cadence.out_after) return outer === undefined ? null : { to: outer, because: 'quiet' };
  const recent = talks.filter(({ day }) => daysBetween(day, today) <= cadence.in_within_d);
  return inner !== undefined && recent.length >= cadence.in_talks && recent.some(({ theyBegan }) => theyBegan)
    ? { to: inner, because: 'growing' }
    : null;
};
