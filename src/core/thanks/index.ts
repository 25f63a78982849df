export * from './due.ts';
export * from './state.ts';
export * from './thanks.ts';
export * from './words.ts';
