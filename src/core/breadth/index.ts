export * from './approach-candidate.ts';
export * from './cards.ts';
export * from './coverage.ts';
export * from './mix.ts';
export * from './week.ts';
