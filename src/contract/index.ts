// What every process needs. Schemas come as types: `loadOperation` loads those that a call is held against.
export * from './asked.ts';
export type * from './calls.ts';
export * from './endpoints.ts';
export type * from './errors.ts';
export type * from './events.ts';
export * from './load-operation.ts';
export type * from './model.ts';
export type * from './operation.ts';
export type * from './operations.ts';
export * from './parts.ts';
export type * from './paging.ts';
export * from './scopes.ts';
export * from './wire.ts';
