import { methodOf } from '../core/config/index.ts';
import { breather } from './breathe.ts';
import type { Differences, Engine, Note } from './engine/engine.ts';
import { noteOf, noteRecords } from './notes/note-text.ts';
import { selectAcquaintances } from './paths/acquaintances.ts';
import {
  indexColumns,
  indexRowOf,
  noTieKeys,
  readOrganizationNames,
  readPersonParts,
  tieKeysOf,
} from './people/index-rows.ts';
import { organizationKeyColumns, organizationKeyToCells } from './people/organization-names.ts';
import { toIndexedName, type IndexedName } from './people/person-index.ts';
import { eachPart, idsOf, listed, listRows } from './query.ts';
import type { Row, Stored } from './schema/column.ts';
import type { Db } from './schema/database.ts';
import { tables } from './schema/index.ts';
import { makeTies } from './ties/make-ties.ts';
import { partsOfPeople } from './ties/parts-of-people.ts';
import { roadColumns } from './ties/road-rows.ts';
import { tieDayColumns, tieDayToRow } from './ties/tie-day-rows.ts';
import { tieColumns } from './ties/tie-rows.ts';
import type { VerifyProblem } from './verify-problem.ts';
import { sql } from './sql.ts';

/** A table that is kept beside the records, as it is spoken of, and by which of its columns it is asked for. */
interface DerivedTable {
  readonly title: string;
  readonly name: string;
  readonly key: string;
  readonly columns: readonly string[];
}

const people = { title: 'list of people', name: 'person_index', key: 'id', columns: indexColumns } as const;
const ties = { title: 'ties', name: 'tie', key: 'id', columns: tieColumns } as const;
const roads = {
  title: 'what was given and received',
  name: 'road',
  key: 'id',
  columns: roadColumns,
} as const;
const days = { title: 'days of ties', name: 'tie_day', key: 'person_id', columns: tieDayColumns } as const;
const acquaintances = {
  title: 'who met whom',
  name: 'acquaintance',
  key: 'person_id',
  columns: ['owner', 'person_id', 'other_id', 'talks'],
} as const;
const organizationKeys = {
  title: 'names of organizations',
  name: 'organization_key',
  key: 'organization_id',
  columns: organizationKeyColumns,
} as const;

/**
 * Holds what is kept beside the records against what follows from them now, of some people at a time: nothing is
 * written, and what is held in memory does not grow with the book.
 */
export const verifyDerived = async (
  engine: Engine,
  db: Db,
  owner: string,
): Promise<readonly VerifyProblem[]> => [
  ...(await verifyPeople(db, owner)),
  ...(await verifyTokens(db, owner)),
  ...(await verifyOrganizations(db, owner)),
  ...toProblem('search in notes', await engine.notes.compare(db, owner, wantedNotes(db, owner))),
];

const toProblem = (title: string, { missing, excess }: Differences): readonly VerifyProblem[] =>
  missing === 0 && excess === 0
    ? []
    : [
        {
          type: 'stale-index',
          message: `${title}: ${missing} entries are missing or differ, ${excess} should not be there`,
        },
      ];

/** Counts how a table differs from what should be in it, part by part. */
class Comparison {
  readonly #db: Db;
  readonly #owner: string;
  readonly #table: DerivedTable;
  #missing = 0;
  #right = 0;

  constructor(db: Db, owner: string, table: DerivedTable) {
    this.#db = db;
    this.#owner = owner;
    this.#table = table;
  }

  /** @param made all that should be kept under these keys, the cells in the order of the table's columns */
  async add(keys: readonly string[], made: readonly (readonly Stored[])[]): Promise<void> {
    const { name, key, columns } = this.#table;
    const { rows } = await sql<Row>`select * from ${sql.identifier(name)}
      where "owner" = ${this.#owner} and ${sql.identifier(key)} in ${listed(keys)}`.execute(this.#db);
    const kept = new Set(rows.map((row) => JSON.stringify(columns.map((column) => row[column]))));
    const right = made.filter((cells) => kept.has(JSON.stringify(cells))).length;
    this.#right += right;
    this.#missing += made.length - right;
  }

  /** After all keys that there are: what is kept under others should not be there either. */
  async problem(): Promise<readonly VerifyProblem[]> {
    const excess = (await countOf(this.#db, this.#owner, this.#table.name)) - this.#right;
    return toProblem(this.#table.title, { missing: this.#missing, excess });
  }
}

const countOf = async (db: Db, owner: string, table: string): Promise<number> => {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*) as "count" from ${sql.identifier(table)} where "owner" = ${owner}`.execute(db);
  return rows[0]?.count ?? 0;
};

const verifyPeople = async (db: Db, owner: string): Promise<readonly VerifyProblem[]> => {
  const settings = await listRows(db, owner, 'setting', {});
  const { method } = methodOf(settings.map((row) => tables.setting.decode(row)));
  const compared = [people, ties, roads, days, acquaintances].map(
    (table) => new Comparison(db, owner, table),
  );
  const breathe = breather();
  for await (const ids of partsOfPeople(db, owner, await idsOf(db, owner, 'person'))) {
    const made = await makeTies(db, owner, ids, method);
    const tieKeys = new Map(made.ties.map(({ tie }) => [tie.id as string, tieKeysOf(tie)]));
    const parts = (await readPersonParts(db, owner, ids)).filter(({ person }) => person.trashedAt === null);
    const names = await namesOf(
      db,
      owner,
      parts.flatMap(({ positions }) => positions),
    );
    const met = await selectAcquaintances(owner, ids, method.paths.thread_people).execute(db);
    const rows = [
      parts.map((part) => indexRowOf(owner, part, names, tieKeys.get(part.person.id) ?? noTieKeys).cells),
      made.ties.map(({ cells }) => cells),
      made.roads,
      [...made.days].flatMap(([id, ofPerson]) =>
        ofPerson.map((day) => {
          const row = tieDayToRow(owner, id, day);
          return tieDayColumns.map((column) => row[column]);
        }),
      ),
      met.rows.map((row) => acquaintances.columns.map((column) => row[column])),
    ];
    for (const [index, comparison] of compared.entries()) await comparison.add(ids, rows[index] ?? []);
    await breathe();
  }
  const problems: VerifyProblem[] = [];
  for (const comparison of compared) problems.push(...(await comparison.problem()));
  return problems;
};

const namesOf = async (
  db: Db,
  owner: string,
  positions: readonly { readonly organizationId: string | null }[],
): Promise<ReadonlyMap<string, IndexedName>> => {
  const ids = positions.flatMap(({ organizationId }) => organizationId ?? []);
  const names = await readOrganizationNames(db, owner, ids);
  return new Map([...names].map(([id, name]) => [id, toIndexedName(name)]));
};

interface TokenRow {
  readonly owner: string;
  readonly kind: number;
  readonly token: string;
  readonly person_id: string;
  /** As the index of people has them; null where it does not know this person. */
  readonly tokens: string | null;
}

const tokensAtOnce = 2000;

/** Every token stands in the index of people as well, a line each ({@link joinLines}), and that follows from the records. */
const verifyTokens = async (db: Db, owner: string): Promise<readonly VerifyProblem[]> => {
  const breathe = breather();
  let right = 0;
  let excess = 0;
  let after: Pick<TokenRow, 'kind' | 'token' | 'person_id'> = { kind: -1, token: '', person_id: '' };
  for (;;) {
    const { rows } = await sql<TokenRow>`
      select t."kind", t."token", t."person_id", p."tokens" from "person_token" t
      left join "person_index" p on p."owner" = t."owner" and p."id" = t."person_id"
      where t."owner" = ${owner}
        and (t."kind", t."token", t."person_id") > (${after.kind}, ${after.token}, ${after.person_id})
      order by t."kind", t."token", t."person_id" limit ${tokensAtOnce}`.execute(db);
    for (const { kind, token, tokens } of rows)
      if (tokens?.includes(`\n${kind}${token}\n`) === true) right += 1;
      else excess += 1;
    await breathe();
    const last = rows.at(-1);
    if (last === undefined) break;
    after = last;
  }
  // A line each, with a break before the first; a sum of PostgreSQL is a text.
  const { rows } = await sql<{ readonly lines: number | string | null }>`
    select sum(length("tokens") - length(replace("tokens", ${'\n'}, '')) - 1) as "lines"
    from "person_index" where "owner" = ${owner}`.execute(db);
  return toProblem('search for people', { missing: Number(rows[0]?.lines ?? 0) - right, excess });
};

const verifyOrganizations = async (db: Db, owner: string): Promise<readonly VerifyProblem[]> => {
  const comparison = new Comparison(db, owner, organizationKeys);
  const breathe = breather();
  for await (const rows of eachPart(db, owner, 'organization')) {
    const organizations = rows.map((row) => tables.organization.decode(row));
    await comparison.add(
      organizations.map(({ id }) => id),
      organizations.map((organization) => organizationKeyToCells(owner, organization)),
    );
    await breathe();
  }
  return await comparison.problem();
};

const wantedNotes = async function* (db: Db, owner: string): AsyncGenerator<readonly Note[]> {
  const breathe = breather();
  for (const name of noteRecords)
    for await (const rows of eachPart(db, owner, name)) {
      yield rows.flatMap((row) => noteOf(name, tables[name].decode(row)) ?? []);
      await breathe();
    }
};
