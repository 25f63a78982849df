export * from './guesses.ts';
export * from './password.ts';
export * from './session.ts';
