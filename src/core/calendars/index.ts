export * from './event.ts';
export * from './kind.ts';
export * from './left-out.ts';
export * from './own-address.ts';
export * from './standing.ts';
export * from './summary-names.ts';
export * from './window.ts';
