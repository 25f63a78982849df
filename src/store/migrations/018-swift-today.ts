import type { Migration } from './migration.ts';
import { statisticsStatements } from './statistics.ts';

const afterwards = {
  sqlite: [
    `delete from "sqlite_stat1" where "idx" = 'position_organization'`,
    ...statisticsStatements(1_000_000, [['position', 'position_organization', '10 10 1']]),
    ...statisticsStatements(100_000, [['thanks', 'thanks_closed', '1']]),
    'analyze sqlite_schema',
  ],
  postgres: [],
};

/** What Today looks for among thousands and seldom finds: a thank-you that a mail has said, a stranger at a company. */
export const swiftTodayMigration: Migration = {
  number: 18,
  name: 'swift-today',
  statements: ({ engine }) => [
    // Who is at a company now is in the index itself: of most companies everybody is known, and nobody is looked up.
    'drop index "position_organization"',
    'create index "position_organization" on "position" ("owner", "organization_id", "current", "person_id")',
    'create index "thanks_closed" on "thanks" ("owner", "closed_at") where "message_id" is not null',
    ...afterwards[engine],
  ],
};
