export * from './is-mail.ts';
export * from './mbox.ts';
export * from './read-mail.ts';
