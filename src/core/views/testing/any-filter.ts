import { layers, personStates } from '../../people/person.ts';
import type { Random } from '../../testing/random.ts';
import { allOf, anyOf, notOf, type Filter } from '../filter.ts';

/** What there is to say in one. */
export interface Said {
  readonly texts: readonly string[];
  /** Of topics and groups. */
  readonly names: readonly string[];
}

/** Nested at most so deep; as it would be read, so with no joining that needs no brackets. */
export const anyFilter = (random: Random, { texts, names }: Said, depth: number): Filter => {
  const several = (): readonly Filter[] =>
    Array.from({ length: 1 + random.below(3) }, () => anyFilter(random, { texts, names }, depth - 1));
  const kind = random.below(depth === 0 ? 6 : 9);
  if (kind === 0) return { type: 'text', text: random.pick(texts) };
  if (kind === 1) return { type: 'layer', layer: random.pick([...layers, null]) };
  if (kind === 2) return { type: 'state', state: random.pick(personStates) };
  if (kind === 3) return { type: 'due' };
  if (kind === 4) return { type: 'topic', name: random.pick(names) };
  if (kind === 5) return { type: 'group', name: random.pick(names) };
  if (kind === 6) return notOf(anyFilter(random, { texts, names }, depth - 1));
  return kind === 7 ? allOf(several()) : anyOf(several());
};
