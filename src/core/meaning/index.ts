export { articleParts, gistOf, isReadable, type Gist } from './gist.ts';
export { createMeaning, fitsFrom, fitsSurelyFrom, type Evidence, type Meaning } from './likeness.ts';
export { readTable } from './table.ts';
