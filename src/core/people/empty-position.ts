import type { PositionValue } from './organization.ts';

/** A position that is held now, and of which nothing else is known yet. */
export const emptyPosition: PositionValue = {
  title: null,
  department: null,
  team: null,
  level: null,
  started: null,
  ended: null,
  current: true,
};
