import type { Layer, PersonState } from '../people/person.ts';
import { exhaustive } from '../result.ts';

/** Which people a list shows. `all` of none is everybody, `any` of none is nobody. */
export type Filter =
  | { readonly type: 'all' | 'any'; readonly of: readonly Filter[] }
  | { readonly type: 'not'; readonly of: Filter }
  /** Words, each of which begins one of their name, work, topics or e-mail addresses. */
  | { readonly type: 'text'; readonly text: string }
  /** Null: without a layer. */
  | { readonly type: 'layer'; readonly layer: Layer | null }
  | { readonly type: 'state'; readonly state: PersonState }
  /** Their next touch is due today, or was before. */
  | { readonly type: 'due' }
  | { readonly type: 'topic' | 'group'; readonly name: string };

export const everybody: Filter = { type: 'all', of: [] };

/** What must be met together. */
export const partsOf = (filter: Filter): readonly Filter[] =>
  filter.type === 'all' ? filter.of.flatMap(partsOf) : [filter];

export const allOf = (parts: readonly Filter[]): Filter => joined('all', parts);

export const anyOf = (parts: readonly Filter[]): Filter => joined('any', parts);

/** One alone stands for itself, and what joins the same way needs no brackets. */
const joined = (type: 'all' | 'any', parts: readonly Filter[]): Filter => {
  const flat = parts.flatMap((part) => (part.type === type ? part.of : [part]));
  const [first] = flat;
  return first !== undefined && flat.length === 1 ? first : { type, of: flat };
};

/** Twice is as good as never. */
export const notOf = (filter: Filter): Filter =>
  filter.type === 'not' ? filter.of : { type: 'not', of: filter };

/** What can be asked of somebody whom a list may show. */
export interface Facts {
  hasText(text: string): boolean;
  readonly layer: Layer | null;
  readonly state: PersonState;
  readonly isDue: boolean;
  hasTopic(name: string): boolean;
  isInGroup(name: string): boolean;
}

export const meets = (facts: Facts, filter: Filter): boolean => {
  switch (filter.type) {
    case 'all':
      return filter.of.every((part) => meets(facts, part));
    case 'any':
      return filter.of.some((part) => meets(facts, part));
    case 'not':
      return !meets(facts, filter.of);
    case 'text':
      return facts.hasText(filter.text);
    case 'layer':
      return facts.layer === filter.layer;
    case 'state':
      return facts.state === filter.state;
    case 'due':
      return facts.isDue;
    case 'topic':
      return facts.hasTopic(filter.name);
    case 'group':
      return facts.isInGroup(filter.name);
    default:
      return exhaustive(filter);
  }
};
