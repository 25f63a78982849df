export * from './rule-reasons.ts';
