export * from './cards.ts';
export * from './loops.ts';
