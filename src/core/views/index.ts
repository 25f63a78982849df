export * from './filter.ts';
export * from './read-filter.ts';
export * from './view.ts';
