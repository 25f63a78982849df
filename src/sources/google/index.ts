export { isGoogleCsv, googleSteps, readGoogle } from './read-google.ts';
