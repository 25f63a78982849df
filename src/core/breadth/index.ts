export * from './approach-candidate.ts';
export * from './cards.ts';
export * from './coverage.ts';
export * from './kinds.ts';
export * from './mix.ts';
export * from './picture.ts';
export * from './week.ts';
