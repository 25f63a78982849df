export * from './contact-key.ts';
export * from './display-name.ts';
export * from './draft.ts';
export * from './empty-person.ts';
export * from './fold.ts';
export * from './organization.ts';
export * from './person.ts';
export * from './source-record.ts';
