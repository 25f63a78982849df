import type { Migration, SqlTypes } from './migration.ts';
import { statisticsStatements, type Statistics } from './statistics.ts';

/** Goals, asks, strengths and what is learned of companies; and what the rules about them need of older records. */
const statements = ({ text, clustered }: SqlTypes): readonly string[] => [
  `alter table "person" add column "ending" ${text}`,
  `alter table "person" add column "would_say" ${text}`,
  `alter table "organization" add column "industry" ${text}`,
  'alter table "organization" add column "size" bigint',
  `alter table "position" add column "seen_on" ${text}`,
  `alter table "position" add column "replaces" ${text}`,
  `alter table "interaction" add column "talk_share" ${text}`,
  'alter table "favor" add column "unasked" bigint',

  `create table "goal" (
    "owner" ${text} not null,
    "id" ${text} not null,
    "kind" ${text} not null,
    "mode" ${text} not null,
    "title" ${text} not null,
    "started_on" ${text} not null,
    "target_day" ${text},
    "talks" bigint,
    "organization_id" ${text},
    "state" ${text} not null,
    "closed_on" ${text},
    "outcome" ${text},
    "born" bigint not null,
    primary key ("owner", "id")
  )${clustered}`,
  `create table "target" (
    "owner" ${text} not null,
    "id" ${text} not null,
    "goal_id" ${text} not null,
    "organization_id" ${text} not null,
    "added_on" ${text} not null,
    "born" bigint not null,
    primary key ("owner", "id")
  )${clustered}`,
  `create table "slot" (
    "owner" ${text} not null,
    "id" ${text} not null,
    "goal_id" ${text} not null,
    "kind" ${text} not null,
    "person_id" ${text} not null,
    "added_on" ${text} not null,
    "born" bigint not null,
    primary key ("owner", "id")
  )${clustered}`,
  `create table "ask" (
    "owner" ${text} not null,
    "id" ${text} not null,
    "person_id" ${text} not null,
    "kind" ${text} not null,
    "what" ${text} not null,
    "target" ${text},
    "target_person_id" ${text},
    "organization_id" ${text},
    "goal_id" ${text},
    "blurb" ${text},
    "route" ${text} not null,
    "offered" bigint not null,
    "state" ${text} not null,
    "made_on" ${text} not null,
    "due" ${text},
    "sent_on" ${text},
    "message_id" ${text},
    "nudged_on" ${text},
    "colleague_on" ${text},
    "away_until" ${text},
    "answer" ${text},
    "answered_on" ${text},
    "outcome" ${text},
    "reported_on" ${text},
    "history" bigint not null,
    "born" bigint not null,
    primary key ("owner", "id")
  )${clustered}`,
  `create table "strength" (
    "owner" ${text} not null,
    "id" ${text} not null,
    "name" ${text} not null,
    "story" ${text},
    "rank" bigint not null,
    "born" bigint not null,
    primary key ("owner", "id")
  )${clustered}`,
  `create table "told" (
    "owner" ${text} not null,
    "id" ${text} not null,
    "strength_id" ${text} not null,
    "person_id" ${text} not null,
    "day" ${text} not null,
    "interaction_id" ${text},
    "born" bigint not null,
    primary key ("owner", "id")
  )${clustered}`,
  `create table "criterion" (
    "owner" ${text} not null,
    "id" ${text} not null,
    "name" ${text} not null,
    "weight" bigint not null,
    "deal_breaker" bigint not null,
    "rank" bigint not null,
    "born" bigint not null,
    primary key ("owner", "id")
  )${clustered}`,
  `create table "evidence" (
    "owner" ${text} not null,
    "id" ${text} not null,
    "organization_id" ${text} not null,
    "criterion_id" ${text} not null,
    "score" bigint not null,
    "what" ${text} not null,
    "person_id" ${text},
    "source" ${text},
    "day" ${text} not null,
    "interaction_id" ${text},
    "born" bigint not null,
    primary key ("owner", "id")
  )${clustered}`,
  `create table "verdict" (
    "owner" ${text} not null,
    "id" ${text} not null,
    "organization_id" ${text} not null,
    "decision" ${text} not null,
    "why" ${text},
    "day" ${text} not null,
    "born" bigint not null,
    primary key ("owner", "id")
  )${clustered}`,

  'create index "target_goal" on "target" ("owner", "goal_id")',
  'create index "slot_goal" on "slot" ("owner", "goal_id")',
  'create index "slot_person" on "slot" ("owner", "person_id")',
  'create index "ask_person" on "ask" ("owner", "person_id")',
  'create index "ask_state" on "ask" ("owner", "state", "sent_on")',
  'create index "ask_organization" on "ask" ("owner", "organization_id") where "organization_id" is not null',
  'create index "told_person" on "told" ("owner", "person_id")',
  'create index "told_strength" on "told" ("owner", "strength_id")',
  'create index "evidence_organization" on "evidence" ("owner", "organization_id")',
  'create index "evidence_person" on "evidence" ("owner", "person_id") where "person_id" is not null',
  'create index "verdict_organization" on "verdict" ("owner", "organization_id")',
  // Job changes that a source told of; most positions were known from the first.
  'create index "position_seen" on "position" ("owner", "seen_on") where "seen_on" is not null',
];

const statistics: Statistics = [
  ...['goal', 'target', 'slot', 'ask', 'strength', 'told', 'criterion', 'evidence', 'verdict'].map(
    (table) => [table, table, '1'] as const,
  ),
  ['target', 'target_goal', '20'],
  ['slot', 'slot_goal', '20'],
  ['slot', 'slot_person', '1'],
  ['ask', 'ask_person', '2'],
  ['ask', 'ask_state', '50 2'],
  ['ask', 'ask_organization', '5'],
  ['told', 'told_person', '2'],
  ['told', 'told_strength', '100'],
  ['evidence', 'evidence_organization', '10'],
  ['evidence', 'evidence_person', '3'],
  ['verdict', 'verdict_organization', '1'],
  ['position', 'position_seen', '20'],
];

const afterwards = {
  sqlite: [...statisticsStatements(10_000, statistics), 'analyze sqlite_schema'],
  postgres: [],
};

export const wholeMethodMigration: Migration = {
  number: 2,
  name: 'whole-method',
  statements: (types) => [...statements(types), ...afterwards[types.engine]],
};
