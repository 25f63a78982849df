export * from './address-books.ts';
export * from './left-out.ts';
export * from './linked-card.ts';
export * from './merge-cards.ts';
export type { EntryDecision, SideAnswer } from './merge-lists.ts';
export * from './question.ts';
