export * from './calls.ts';
export * from './endpoints.ts';
export * from './errors.ts';
export * from './events.ts';
export * from './operation.ts';
export * from './operations.ts';
export * from './paging.ts';
export * from './wire.ts';
