export * from './backup.ts';
export * from './plan.ts';
export * from './place.ts';
export * from './problem.ts';
export * from './rotation.ts';
