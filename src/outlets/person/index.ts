export * from './person-text.ts';
