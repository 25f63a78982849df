export * from './cards.ts';
export * from './clock.ts';
