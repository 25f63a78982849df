export * from './overlap.ts';
export * from './paths.ts';
