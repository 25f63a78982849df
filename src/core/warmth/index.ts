export * from './conversations.ts';
export * from './keep-due.ts';
export * from './layer-room.ts';
export * from './layer-suggestion.ts';
export * from './strength.ts';
export * from './tie-day.ts';
export * from './tie.ts';
export * from './waiting-message.ts';
