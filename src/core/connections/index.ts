export * from './connection.ts';
export * from './outside.ts';
export * from './problem.ts';
export * from './schedule.ts';
export * from './words.ts';
