export { isTable } from './find-table.ts';
export { nothingKnown, peopleTableOf, readTable } from './read-table.ts';
export type { KnownColumns, ReadTable, TableFindings } from './read-table.ts';
