export { isOutlookCsv, outlookSteps } from './read-outlook.ts';
