export { writePeopleCsv, type PeopleCsvRow } from './people-csv.ts';
