export * from './known.ts';
export * from './strength.ts';
