export { isMonica, monicaSteps, readMonica } from './read-monica.ts';
