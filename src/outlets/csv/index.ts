export { peopleCsv, widenedBy, type Widths } from './people-csv.ts';
