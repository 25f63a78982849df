export * from './goal.ts';
export * from './modes.ts';
