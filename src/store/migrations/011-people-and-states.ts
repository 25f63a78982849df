import type { Migration } from './migration.ts';
import { statisticsStatements, type Statistics } from './statistics.ts';

/** What of a person is open, found without what was closed long ago: of a long history nearly all is. */
const byState = ['thanks', 'promise', 'thread'] as const;

const statistics: Statistics = byState.map((table) => [table, `${table}_person`, '10 2']);

/** The partial indexes: small beside their tables. */
const smallStatistics: Statistics = [
  ['favor', 'favor_act', '2 1'],
  ['participant', 'participant_mentioned', '1'],
];

const afterwards = {
  sqlite: [
    ...byState.map((table) => `delete from "sqlite_stat1" where "idx" = '${table}_person'`),
    ...statisticsStatements(1_000_000, statistics),
    ...statisticsStatements(10_000, smallStatistics),
    'analyze sqlite_schema',
  ],
  postgres: [],
};

export const peopleAndStatesMigration: Migration = {
  number: 11,
  name: 'people-and-states',
  statements: ({ engine }) => [
    ...byState.flatMap((table) => [
      `drop index "${table}_person"`,
      `create index "${table}_person" on "${table}" ("owner", "person_id", "state")`,
    ]),
    // Who put themselves out for me (R9), and who was spoken of (R11): few of all favors, and of all who took part.
    `create index "favor_act" on "favor" ("owner", "person_id", "kind", "unasked")
      where "direction" = 'received' and ("kind" in ('introduction', 'referral', 'vouching') or "unasked" = 1)`,
    `create index "participant_mentioned" on "participant" ("owner", "interaction_id", "person_id") where "role" = 'mentioned'`,
    ...afterwards[engine],
  ],
};
