export * from './ask.ts';
export * from './cards.ts';
export * from './readiness.ts';
