export { monicaSteps } from './read-monica.ts';
