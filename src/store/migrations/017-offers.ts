import type { Migration } from './migration.ts';
import { statisticsStatements, type Statistics } from './statistics.ts';

const statistics: Statistics = [
  ['offer', 'offer', '1'],
  ['offer', 'offer_shelf', '2500'],
  ['offer', 'offer_person', '2'],
  ['offer', 'offer_address', '1'],
  ['offer', 'offer_foreign', '1000 1'],
  ['given', 'given', '1'],
  ['given', 'given_person', '5'],
  ['given', 'given_offer', '2'],
  ['given', 'given_interaction', '1'],
  ['given', 'given_favor', '1'],
];

const afterwards = {
  sqlite: [...statisticsStatements(5000, statistics), 'analyze sqlite_schema'],
  postgres: [],
};

/** What I have to give, and what went to whom. */
export const offersMigration: Migration = {
  number: 17,
  name: 'offers',
  statements: ({ text, clustered, engine }) => [
    `create table "offer" (
      "owner" ${text} not null,
      "id" ${text} not null,
      "kind" ${text} not null,
      "title" ${text} not null,
      "words" ${text},
      "address" ${text},
      "author" ${text},
      "publisher" ${text},
      "day" ${text},
      "language" ${text},
      "minutes" bigint,
      "topics" ${text} not null,
      "source" ${text} not null,
      "foreign_id" ${text},
      "person_id" ${text},
      "added_at" bigint not null,
      "archived" bigint not null,
      "born" bigint not null,
      primary key ("owner", "id")
    )`,
    'create index "offer_shelf" on "offer" ("owner", "archived", "added_at")',
    'create index "offer_person" on "offer" ("owner", "person_id") where "person_id" is not null',
    'create index "offer_address" on "offer" ("owner", substr("address", 1, 200)) where "address" is not null',
    'create index "offer_foreign" on "offer" ("owner", "source", substr("foreign_id", 1, 200))',
    `create table "given" (
      "owner" ${text} not null,
      "id" ${text} not null,
      "offer_id" ${text} not null,
      "person_id" ${text} not null,
      "interaction_id" ${text},
      "favor_id" ${text},
      "day" ${text} not null,
      "born" bigint not null,
      primary key ("owner", "id")
    )${clustered}`,
    'create index "given_person" on "given" ("owner", "person_id")',
    'create index "given_offer" on "given" ("owner", "offer_id")',
    'create index "given_interaction" on "given" ("owner", "interaction_id")',
    'create index "given_favor" on "given" ("owner", "favor_id")',
    ...afterwards[engine],
  ],
};
