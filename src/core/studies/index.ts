export * from './rule-reasons.ts';
export type { RuleReason, Study } from './study.ts';
