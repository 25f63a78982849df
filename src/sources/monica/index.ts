export { isMonica, monicaSteps } from './read-monica.ts';
