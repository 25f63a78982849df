export * from './mail.ts';
export * from './message.ts';
export * from './smtp.ts';
