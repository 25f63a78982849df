export { outlookSteps } from './read-outlook.ts';
