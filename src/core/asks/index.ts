export * from './ask.ts';
export * from './readiness.ts';
