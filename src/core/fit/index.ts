export * from './criteria.ts';
export * from './evidence.ts';
export * from './fit.ts';
export * from './openings.ts';
export * from './words.ts';
