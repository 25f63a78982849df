export * from './everybody.ts';
export * from './gives.ts';
export * from './line.ts';
export * from './offer.ts';
