export { isGoogleCsv, readGoogle } from './read-google.ts';
