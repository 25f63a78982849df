export * from './overlap.ts';
export * from './paths.ts';
export * from './search.ts';
