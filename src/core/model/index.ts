export * from './additions.ts';
export * from './answer.ts';
export * from './changes.ts';
export * from './model.ts';
export * from './request.ts';
