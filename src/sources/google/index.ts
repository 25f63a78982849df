export { googleSteps } from './read-google.ts';
