/** What one tap may do from a reminder: nothing else, and once. */
export const linkActions = ['done', 'skip', 'stop'] as const;
export type LinkAction = (typeof linkActions)[number];

/** Addresses for what a reminder says; each null where the book cannot be reached from where it is read. */
export interface ReminderLinks {
  /** The book. */
  readonly open: string | null;
  readonly card: (key: string, action: 'done' | 'skip') => string | null;
  /** Ends reminders of this kind. */
  readonly stop: string | null;
}

/** How long a link is good for, in days: that of a card until the next reminders, that which ends them for longer. */
export const linkDays = { card: 7, stop: 365 } as const;
