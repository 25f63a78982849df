export * from './balance.ts';
export * from './entries.ts';
export * from './favor.ts';
export * from './road.ts';
