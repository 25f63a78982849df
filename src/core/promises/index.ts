export * from './due.ts';
export * from './promise.ts';
export * from './keeps.ts';
