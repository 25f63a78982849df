export * from './dormant.ts';
