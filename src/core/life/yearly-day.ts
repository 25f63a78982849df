import type { ImportantDate } from '../people/person.ts';

/** Where this stands for the label of a birthday, a card is posted, which takes some days. */
export const postsCard = 'card';

/** A yearly day of somebody, as the book has it (R19). */
export type YearlyDay = Pick<ImportantDate, 'id' | 'personId' | 'kind' | 'label' | 'date'>;

export const isPosted = ({ kind, label }: YearlyDay): boolean => kind === 'birthday' && label === postsCard;

/** What the day is called; null for one that nobody named. */
export const nameOfDay = ({ kind, label }: YearlyDay): string | null =>
  kind === 'birthday' ? 'birthday' : (label ?? (kind === 'anniversary' ? 'anniversary' : null));
