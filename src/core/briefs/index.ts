export * from './brief.ts';
export * from './questions.ts';
export * from './three-questions.ts';
export * from './words.ts';
