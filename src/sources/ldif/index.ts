export { isLdif, ldifSteps } from './read-ldif.ts';
