export * from './cards.ts';
export * from './dormant.ts';
export * from './since.ts';
