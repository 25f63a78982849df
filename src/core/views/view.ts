/** What a list of people can be put in the order of. */
export const peopleSorts = ['name', 'organization', 'layer', 'lastInteraction', 'nextDue', 'added'] as const;
export type PeopleSort = (typeof peopleSorts)[number];

export const directions = ['up', 'down'] as const;
export type Direction = (typeof directions)[number];

/** A list of people that is kept under a name. */
export interface View {
  readonly name: string;
  /** As it is typed ({@link readFilter}). */
  readonly filter: string;
  readonly sort: PeopleSort;
  readonly direction: Direction;
}

/** Characters of a filter, and of a name. */
export const longestFilter = 500;
export const longestViewName = 60;
/** More is no help in finding one. */
export const mostViews = 30;

const sameName = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

export const viewNamed = (views: readonly View[], name: string): View | null =>
  views.find((view) => sameName(view.name, name)) ?? null;

/** With this view, in the place of one that had its name. */
export const withView = (views: readonly View[], view: View): readonly View[] =>
  viewNamed(views, view.name) === null
    ? [...views, view]
    : views.map((known) => (sameName(known.name, view.name) ? view : known));

export const withoutView = (views: readonly View[], name: string): readonly View[] =>
  views.filter((view) => !sameName(view.name, name));

/** The views that a book keeps; what is none is passed over. */
export const viewsOf = (kept: unknown): readonly View[] => (Array.isArray(kept) ? kept.filter(isView) : []);

const isView = (kept: unknown): kept is View =>
  typeof kept === 'object' &&
  kept !== null &&
  'name' in kept &&
  typeof kept.name === 'string' &&
  'filter' in kept &&
  typeof kept.filter === 'string' &&
  'sort' in kept &&
  peopleSorts.some((sort) => sort === kept.sort) &&
  'direction' in kept &&
  directions.some((direction) => direction === kept.direction);
