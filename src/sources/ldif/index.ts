export { ldifSteps } from './read-ldif.ts';
