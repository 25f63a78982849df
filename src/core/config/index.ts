export * from './method.ts';
export * from './overrides.ts';
