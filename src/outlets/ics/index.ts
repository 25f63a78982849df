export * from './write-calendar.ts';
