export * from './advance.ts';
export * from './cards.ts';
export * from './introduction.ts';
export * from './next-step.ts';
export * from './open-introduction.ts';
