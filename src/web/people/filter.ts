import type { SearchSchemaInput } from '@tanstack/react-router';
import { layers, personStates } from '../../core/people/person.ts';
import {
  allOf,
  longestFilter,
  peopleSorts,
  directions,
  readFilter,
  writeFilter,
  type Direction,
  type Filter,
  type PeopleSort,
  type View,
} from '../../core/views/index.ts';

/** What the people screen shows, as its address says it: it survives a reload and can be linked to. */
export interface PeopleFilter {
  /** What is typed. */
  readonly q: string;
  /** What was pressed, or linked to; read as what is typed is. */
  readonly only: string;
  readonly sort: PeopleSort;
  readonly direction: Direction;
}

export const emptyPeopleFilter: PeopleFilter = { q: '', only: '', sort: 'name', direction: 'up' };

/** What a link may say by itself. */
interface Linked {
  readonly layer: string;
  readonly state: string;
  readonly group: string;
  readonly topic: string;
  readonly due: boolean;
}

const oneOf = <Value extends string>(options: readonly Value[], value: unknown): Value | null =>
  options.find((option) => option === value) ?? null;

const text = (value: unknown): string =>
  typeof value === 'string' ? value.slice(0, longestFilter) : typeof value === 'number' ? String(value) : '';

/** Reads an address; what makes no sense in it is left out, never an error. */
export const readPeopleFilter = (
  search: { readonly [Field in keyof PeopleFilter | keyof Linked]?: unknown } & SearchSchemaInput,
): PeopleFilter => ({
  q: text(search.q),
  only: writeFilter(allOf([readFilter(text(search.only)).filter, ...linkedParts(search)])),
  sort: oneOf(peopleSorts, search.sort) ?? 'name',
  direction: oneOf(directions, search.direction) ?? 'up',
});

const linkedParts = (search: { readonly [Field in keyof Linked]?: unknown }): readonly Filter[] => {
  const layer = oneOf([...layers, 'none'] as const, search.layer);
  const state = oneOf(personStates, search.state);
  const [group, topic] = [text(search.group), text(search.topic)];
  return [
    ...(search.due === true || search.due === 'true' ? [{ type: 'due' } as const] : []),
    ...(layer === null ? [] : [{ type: 'layer', layer: layer === 'none' ? null : layer } as const]),
    ...(state === null ? [] : [{ type: 'state', state } as const]),
    ...(group === '' ? [] : [{ type: 'group', name: group } as const]),
    ...(topic === '' ? [] : [{ type: 'topic', name: topic } as const]),
  ];
};

/** All that narrows the list, in words that the server reads; empty where nothing does. */
export const filterText = ({ q, only }: Pick<PeopleFilter, 'q' | 'only'>): string =>
  writeFilter(allOf([readFilter(only).filter, readFilter(q).filter]));

/** The same as a question to the server. */
export const filterToQuery = (filter: PeopleFilter) => {
  const said = filterText(filter);
  return {
    sort: filter.sort,
    direction: filter.direction,
    ...(said !== '' && { text: said }),
  };
};

/** Whom to sort next: those without a layer, with the latest talk first. */
export const unsorted = { text: 'layer:none', sort: 'lastInteraction', direction: 'down' } as const;

export const isFiltered = (filter: PeopleFilter): boolean => filterText(filter) !== '';

export const shownView = (filter: PeopleFilter): Omit<View, 'name'> => ({
  filter: filterText(filter),
  sort: filter.sort,
  direction: filter.direction,
});

export const viewToFilter = ({ filter, sort, direction }: View): PeopleFilter => ({
  q: '',
  only: filter,
  sort,
  direction,
});

export const isShown = (view: View, filter: PeopleFilter): boolean =>
  filterText(viewToFilter(view)) === filterText(filter) &&
  view.sort === filter.sort &&
  view.direction === filter.direction;

/** Pressing a column's head sorts by it; pressing it again turns the order round. Days begin with the latest. */
export const sortBy = (
  filter: Pick<PeopleFilter, 'sort' | 'direction'>,
  sort: PeopleSort,
): Pick<PeopleFilter, 'sort' | 'direction'> => {
  if (filter.sort === sort) return { sort, direction: filter.direction === 'up' ? 'down' : 'up' };
  return { sort, direction: sort === 'lastInteraction' || sort === 'added' ? 'down' : 'up' };
};
