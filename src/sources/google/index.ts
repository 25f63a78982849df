export { isGoogleCsv, googleSteps } from './read-google.ts';
