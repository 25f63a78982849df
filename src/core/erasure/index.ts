export * from './held-words.ts';
export * from './naming.ts';
