export * from './ask-draft.ts';
export * from './card-draft.ts';
export * from './goal-draft.ts';
export * from './keep-choices.ts';
export * from './promise-line.ts';
export * from './thanks-draft.ts';
export * from './voice.ts';
export * from './write-line.ts';
