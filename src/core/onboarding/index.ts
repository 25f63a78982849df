export * from './cards.ts';
export * from './gives.ts';
export * from './map.ts';
export * from './open-onboarding.ts';
export * from './slot.ts';
export * from './votes.ts';
export * from './words.ts';
