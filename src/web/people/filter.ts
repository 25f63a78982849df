import type { SearchSchemaInput } from '@tanstack/react-router';
import { layers, personStates, type Layer, type PersonState } from '../../core/people/person.ts';

export const peopleSorts = ['name', 'organization', 'layer', 'lastInteraction', 'nextDue', 'added'] as const;
export type PeopleSort = (typeof peopleSorts)[number];

/** What the people screen shows, as its address says it: it survives a reload and can be linked to. */
export interface PeopleFilter {
  readonly q: string;
  readonly layer: Layer | 'none' | '';
  readonly state: PersonState | '';
  readonly group: string;
  readonly topic: string;
  readonly due: boolean;
  readonly sort: PeopleSort;
  readonly direction: 'up' | 'down';
}

export const emptyPeopleFilter: PeopleFilter = {
  q: '',
  layer: '',
  state: '',
  group: '',
  topic: '',
  due: false,
  sort: 'name',
  direction: 'up',
};

const oneOf = <Value extends string>(options: readonly Value[], value: unknown): Value | null =>
  options.find((option) => option === value) ?? null;

const text = (value: unknown): string =>
  typeof value === 'string' ? value.slice(0, 200) : typeof value === 'number' ? String(value) : '';

/** Reads an address; what makes no sense in it is left out, never an error. */
export const readPeopleFilter = (
  search: { readonly [Field in keyof PeopleFilter]?: unknown } & SearchSchemaInput,
): PeopleFilter => ({
  q: text(search.q),
  layer: oneOf([...layers, 'none'] as const, search.layer) ?? '',
  state: oneOf(personStates, search.state) ?? '',
  group: text(search.group),
  topic: text(search.topic),
  due: search.due === true || search.due === 'true',
  sort: oneOf(peopleSorts, search.sort) ?? 'name',
  direction: oneOf(['up', 'down'] as const, search.direction) ?? 'up',
});

/** The same as a question to the server. */
export const filterToQuery = (filter: PeopleFilter) => ({
  sort: filter.sort,
  direction: filter.direction,
  ...(filter.q.trim() !== '' && { text: filter.q.trim() }),
  ...(filter.layer !== '' && { layer: filter.layer }),
  ...(filter.state !== '' && { state: filter.state }),
  ...(filter.group !== '' && { group: filter.group }),
  ...(filter.topic !== '' && { topic: filter.topic }),
  ...(filter.due && { due: 'true' as const }),
});

/** Whom to sort next: those without a layer, with the latest talk first. */
export const unsorted = { layer: 'none', sort: 'lastInteraction', direction: 'down' } as const;

export const isFiltered = ({ q, layer, state, group, topic, due }: PeopleFilter): boolean =>
  q.trim() !== '' || layer !== '' || state !== '' || group !== '' || topic !== '' || due;

/** Pressing a column's head sorts by it; pressing it again turns the order round. Days begin with the latest. */
export const sortBy = (
  filter: Pick<PeopleFilter, 'sort' | 'direction'>,
  sort: PeopleSort,
): Pick<PeopleFilter, 'sort' | 'direction'> => {
  if (filter.sort === sort) return { sort, direction: filter.direction === 'up' ? 'down' : 'up' };
  return { sort, direction: sort === 'lastInteraction' || sort === 'added' ? 'down' : 'up' };
};
