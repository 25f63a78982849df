export * from './crowd.ts';
export * from './find-duplicates.ts';
export * from './name-likeness.ts';
export * from './organization-key.ts';
export * from './score.ts';
export * from './subject.ts';
