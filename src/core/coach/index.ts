export * from './check.ts';
export * from './message.ts';
export * from './checks/c08-thanks-specific.ts';
export * from './judge.ts';
export { lexiconFor } from './reading.ts';
export * from './lexicon/index.ts';
