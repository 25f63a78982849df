export * from './balance.ts';
export * from './entries.ts';
export * from './favor.ts';
