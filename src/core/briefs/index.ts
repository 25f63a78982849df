export * from './brief.ts';
export * from './cards.ts';
export * from './questions.ts';
export * from './standing.ts';
export * from './talk-end.ts';
export * from './three-questions.ts';
export * from './words.ts';
