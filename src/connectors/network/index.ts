export * from './guarded-request.ts';
export * from './private-address.ts';
