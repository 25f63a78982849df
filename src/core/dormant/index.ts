export * from './cards.ts';
export * from './dormant.ts';
