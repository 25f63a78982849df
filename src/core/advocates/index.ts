export * from './advocate.ts';
export * from './care.ts';
export * from './contact-acts.ts';
