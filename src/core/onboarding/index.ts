export * from './cards.ts';
export * from './map.ts';
export * from './open-onboarding.ts';
export * from './slot.ts';
export * from './words.ts';
