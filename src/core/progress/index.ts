export * from './metrics.ts';
export * from './payload.ts';
