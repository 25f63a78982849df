export * from './connection.ts';
export * from './mail-host.ts';
export * from './mailbox.ts';
export * from './outside.ts';
export * from './problem.ts';
export * from './schedule.ts';
export * from './words.ts';
