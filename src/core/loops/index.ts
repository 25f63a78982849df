export * from './cards.ts';
export * from './closed-goal.ts';
export * from './loops.ts';
