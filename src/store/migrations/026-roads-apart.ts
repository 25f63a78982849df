import type { Migration } from './migration.ts';

/**
 * What was given and received (R5) beside the tie, not in it: with its sums how many things went each way and which the
 * last are, so that a page shows the road without all that ever happened; and a tie, of which Today reads hundreds, is shorter.
 */
export const roadsApartMigration: Migration = {
  number: 26,
  name: 'roads-apart',
  rebuild: true,
  statements: ({ text, clustered }) => [
    `create table "road" (
      "owner" ${text} not null,
      "id" ${text} not null,
      "given" double precision not null,
      "received" double precision not null,
      "last_day" ${text} not null,
      "lanes" text not null,
      primary key ("owner", "id")
    )${clustered}`,
    ...['road_given', 'road_received', 'road_on'].map(
      (column) => `alter table "tie" drop column "${column}"`,
    ),
  ],
};
