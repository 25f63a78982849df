export { linkedInSteps } from './read-linkedin.ts';
export type { ReadMe } from './me.ts';
