export { articleParts, gistOf, isReadable, type Gist } from './gist.ts';
export { createMeaning, fitsFrom, fitsSurelyFrom, type FitEvidence, type Meaning } from './likeness.ts';
export { readTable } from './table.ts';
