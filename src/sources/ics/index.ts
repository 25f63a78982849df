export { isIcs } from './components.ts';
export { eventSteps } from './events-within.ts';
export { icsSteps, type IcsFile } from './read-ics.ts';
