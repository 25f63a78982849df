export * from './due.ts';
export * from './promise.ts';
