export * from './advocate.ts';
