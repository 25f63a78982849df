export { isOutlookCsv, outlookSteps, readOutlook } from './read-outlook.ts';
