export { writePeopleCsv } from './people-csv.ts';
