import type { PersonDraft } from '../core/people/index.ts';

/** Anything one could call them by: a name, an organization, a way to reach them. */
export const isSomebody = ({ name, contactPoints, positions }: PersonDraft): boolean =>
  [name.given, name.family, name.additional, name.formatted, name.nickname].some((part) => part !== null) ||
  contactPoints.some(({ kind }) => kind !== 'address') ||
  positions.some(({ organization }) => organization !== null);
