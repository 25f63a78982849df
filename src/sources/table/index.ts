export { peopleTableOf } from './read-table.ts';
export type { KnownColumns, TableFindings } from './read-table.ts';
