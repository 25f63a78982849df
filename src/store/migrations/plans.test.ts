import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { fixedClock } from '../../core/dates/index.ts';
import { countingIds } from '../../core/ids.ts';
import { openStore } from '../open-store.ts';
import { recordNames, tables } from '../schema/index.ts';
import { snakeCase } from '../schema/column.ts';
import { temporaryFolder, testNow } from '../testing/books.ts';

/** Conditions that the rules and imports ask for, and the index that must answer each. */
const asked: readonly (readonly [table: string, condition: string, index: string])[] = [
  ['contact_point', 'substr("key", 1, 200) in (?) and "key" in (?)', 'contact_point_key'],
  ['contact_point', 'substr("key", 1, 200) in (?, ?) and "key" in (?, ?)', 'contact_point_key'],
  [
    'source_record',
    '"source" in (?) and substr("key", 1, 200) in (?, ?) and "key" in (?, ?)',
    'source_record_key',
  ],
  ['organization', 'substr("name", 1, 200) in (?) and "name" in (?)', 'organization_name'],
  ['position', '"organization_id" = ?', 'position_organization'],
  [
    'linked_card',
    '"connection_id" = ? and substr("href", 1, 200) in (?, ?) and "href" in (?, ?)',
    'linked_card_href',
  ],
  [
    'linked_card',
    '"connection_id" = ? and substr("uid", 1, 200) in (?, ?) and "uid" in (?, ?)',
    'linked_card_uid',
  ],
  ['linked_card', '"connection_id" = ? and "state" in (?, ?)', 'linked_card_connection'],
  ['interaction', 'substr("foreign_id", 1, 200) in (?) and "foreign_id" in (?)', 'interaction_foreign'],
  ['interaction', '("day" is not null and "day" >= ? and "day" <= ?)', 'interaction_day'],
  [
    'interaction',
    '"history" = 1 and "planned" = 0 and ("day" is not null and "day" >= ? and "day" <= ?)',
    'interaction_history',
  ],
  ['thanks', `"cause" = 'introducer' and ("due_at" is not null and "due_at" >= ?)`, 'thanks_introducer'],
  ['interaction', '"planned" = ? and "outcome" = ?', 'interaction_outcome'],
  [
    'tie',
    '"queue" = ? and "waiting_day" is not null and "waiting_day" >= ? and "waiting_day" <= ?',
    'tie_waiting',
  ],
  ['tie', '"queue" is null and "waiting_day" is not null and "waiting_day" >= ?', 'tie_waiting'],
  ['tie', '"queue" = ? and "keep_due" <= ?', 'tie_queue'],
  ['tie', '"queue" is not null and "conversations" >= 2 and "last_two_way" <= ?', 'tie_dormant'],
  ['person', '"used_to_know_well" = ? and "trashed_at" is null', 'person_known_well'],
  ['person', '"introduced_by" is not null and "introduced_by" in (?, ?)', 'person_introducer'],
  ['person', '"merged_into" is not null and "merged_into" in (?, ?)', 'person_merged_into'],
  ['ask', '"state" = ?', 'ask_state'],
  ['introduction', '"state" = ?', 'introduction_state'],
  ['introduction', '"person_id" = ?', 'introduction_person'],
  ['introduction', '"other_person_id" = ?', 'introduction_other'],
  ['ask', '"organization_id" = ? and "state" in (?, ?)', 'ask_organization'],
  ['position', '"seen_on" is not null and "seen_on" >= ?', 'position_seen'],
  ['important_date', '"kind" in (?) and "date" in (?, ?)', 'important_date_date'],
  [
    'participant',
    '"interaction_id" in (?, ?) and "role" = ? and "person_id" is not null',
    'participant_interaction',
  ],
  ['person', '"layer" in (?, ?)', 'person_layer'],
  ['person', '"layer" in (?, ?, ?, ?) and "state" in (?) and "trashed_at" is null', 'person_layer'],
  ['person', '"layer" is not null', 'person_layer'],
  ['thanks', '"state" in (?, ?)', 'thanks_state'],
  ['thanks', '"interaction_id" = ?', 'thanks_interaction'],
  ['thanks', '("closed_at" is not null and "closed_at" >= ?) and "message_id" is not null', 'thanks_closed'],
  ['thanks', '"message_id" in (?, ?)', 'thanks_message'],
  ['promise', '"state" = ? and "by" = ?', 'promise_state'],
  ['thread', '"state" = ?', 'thread_state'],
  ['thanks', '"person_id" in (?, ?) and "state" in (?)', 'thanks_person'],
  ['promise', '"person_id" in (?, ?) and "by" in (?) and "state" in (?)', 'promise_person'],
  ['thread', '"person_id" in (?, ?) and "state" in (?) and "when" is not null', 'thread_person'],
];

test('every question that is asked of a large book walks an index made for it, from the first day', async () => {
  using folder = temporaryFolder();
  const path = join(folder.path, 'book.sqlite');
  await (
    await openStore({ engine: { kind: 'sqlite', path }, clock: fixedClock(testNow), ids: countingIds() })
  ).close();
  const database = new DatabaseSync(path, { readOnly: true });
  const planOf = (table: string, condition: string): string =>
    database
      .prepare(
        `explain query plan select * from "${table}" where "owner" = ? and (${condition}) order by "id"`,
      )
      .all()
      .map((row) => String(row['detail']))
      .join('; ');
  for (const [table, condition, index] of asked)
    assert.match(planOf(table, condition), new RegExp(`INDEX ${index} `), `${table}: ${condition}`);
  const planOfQuery = (query: string): string =>
    database
      .prepare(`explain query plan ${query}`)
      .all()
      .map((row) => String(row['detail']))
      .join('; ');
  assert.match(
    planOfQuery(
      'select * from "tie_day" where "owner" = ? and "person_id" = ? and "day" <= ? order by "day" desc limit ?',
    ),
    /PRIMARY KEY \(owner=\? AND person_id=\? AND day<\?\)$/,
  );
  assert.match(
    planOfQuery(
      'select i.* from "interaction" i join "participant" p on p."owner" = i."owner" and p."interaction_id" = i."id" where i."owner" = ? and i."outcome" = \'open\' and i."planned" = 1 and (p."person_id" || \'\') in (?, ?) order by i."day"',
    ),
    /^SEARCH i USING INDEX interaction_outcome .*; SEARCH p USING INDEX participant_interaction /,
  );
  assert.match(
    planOfQuery(
      `select "person_id", "kind", "unasked" from "favor" where "direction" = 'received' and ("kind" in ('introduction', 'referral', 'vouching') or "unasked" = 1) and "owner" = ? and "person_id" in (?, ?)`,
    ),
    /^SEARCH favor USING COVERING INDEX favor_act \(owner=\? AND person_id=\?\)$/,
  );
  assert.match(
    planOfQuery(
      `select * from "favor" where "direction" = 'received' and "kind" = 'introduction' and "owner" = ? and "history" = 0 order by "day" desc, "id"`,
    ),
    /INDEX favor_introduction \(owner=\?\)/,
  );
  assert.match(
    planOfQuery(
      `select i.* from "interaction" i where i."owner" = ? and i."day" >= ? and i."day" <= ? and i."kind" in (?, ?) and exists (select 1 from "participant" p where p."owner" = i."owner" and p."interaction_id" = i."id" and p."role" = 'mentioned' and p."person_id" is not null) order by i."id"`,
    ),
    /^SEARCH i USING INDEX interaction_day .* USING COVERING INDEX participant_mentioned /,
  );
  assert.match(
    planOfQuery(
      'select o."id" from "organization" o where o."owner" = ? and o."id" in (?, ?) and exists (select 1 from "position" p where p."owner" = o."owner" and p."organization_id" = o."id" and p."current" = 1 and not exists (select 1 from "tie" t where t."owner" = p."owner" and t."id" = p."person_id" and t."interactions" > 0))',
    ),
    /SEARCH p .*COVERING INDEX position_organization \(owner=\? AND organization_id=\? AND current=\?\)/,
  );
  assert.match(
    planOfQuery(
      'select "day", "person_id" from "tie_day" where "owner" = ? and "conversation" = 1 and "day" >= ? and "day" <= ?',
    ),
    /INDEX tie_day_conversation \(owner=\? AND day>\? AND day<\?\)$/,
  );
  assert.match(
    planOfQuery(
      'select "organization_id" from "organization_key" where "owner" = ? and "name_key" = ? order by "organization_id"',
    ),
    /PRIMARY KEY \(owner=\? AND name_key=\?\)$/,
  );
  // What FTS5 asks to take out the words of a segment that it has merged.
  assert.match(
    planOfQuery('select * from "note_words_data" where "id" >= ? and "id" <= ?'),
    /^SEARCH note_words_data USING INTEGER PRIMARY KEY/,
  );
  for (const name of recordNames) {
    assert.match(planOf(tables[name].name, '"id" in (?, ?)'), /\(owner=\? AND id=\?\)/, name);
    for (const [field, target] of Object.entries(tables[name].references)) {
      if (target !== 'person' || field !== 'personId') continue;
      const plan = planOf(tables[name].name, `"${snakeCase(field)}" in (?, ?)`);
      assert.match(plan, new RegExp(`INDEX ${tables[name].name}_person `), name);
    }
  }
  database.close();
});
