export * from './due.ts';
export * from './thread.ts';
