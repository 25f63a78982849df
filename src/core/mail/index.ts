export * from './automatic.ts';
export * from './folders.ts';
export * from './left-out.ts';
export * from './message.ts';
export * from './own-address.ts';
export * from './source.ts';
export * from './away.ts';
export * from './thanked-words.ts';
