export * from './cards.ts';
export * from './clock.ts';
export * from './open-request.ts';
