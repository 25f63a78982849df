export { eventSteps } from './events-within.ts';
export { icsSteps, type IcsFile } from './read-ics.ts';
