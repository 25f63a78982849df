export * from './ask.ts';
export * from './cards.ts';
export * from './empty-ask.ts';
export * from './offered.ts';
export * from './planned-ask.ts';
export * from './readiness.ts';
export * from './words.ts';
