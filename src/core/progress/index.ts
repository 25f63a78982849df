export * from './metric.ts';
export * from './metrics.ts';
export * from './payload.ts';
export * from './summary.ts';
export * from './windows.ts';
