import { fold } from '../../core/people/index.ts';
import { chunks, listed, listedAtOnce } from '../query.ts';
import type { Db } from '../schema/database.ts';
import type { PersonHit } from '../space.ts';
import { domainFrom, lastText, rotations, tokenKinds } from './person-index.ts';
import { sql } from '../sql.ts';

/** More of a word tells nothing more. */
const longestWord = 80;

/** Words of a question, as the index holds them. */
export const searchWords = (text: string): readonly string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, 8)
    .map((word) => word.slice(0, longestWord));

/** `%` and `_` as themselves in a LIKE pattern that escapes with a backslash. */
const likeLiteral = (text: string): string => text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);

/** Matches the lines of a person's tokens where one, of whatever kind, begins with the word. */
export const tokenPattern = (word: string): string => `%\n_${likeLiteral(word)}%`;

const { name, word, organization, email, domain } = tokenKinds;

const kindsFor = (question: string): readonly number[] =>
  [name, word, organization, email, domain].filter(
    (kind) => kind !== domain || question.length >= domainFrom,
  );

/**
 * People for a palette key: an exact name first, then of those who are kept a name that begins so, then of everybody, then
 * a word of a name, then organization, then e-mail. Each step walks an index and stops when there are enough.
 */
export const searchPeople = async (
  db: Db,
  owner: string,
  text: string,
  limit: number,
): Promise<readonly PersonHit[]> => {
  const words = searchWords(text);
  const whole = words.join(' ');
  if (whole.length < 2 && !/[^\p{ASCII}]/u.test(whole)) return [];
  const found = new Set<string>();
  const add = (ids: readonly string[]): boolean => {
    for (const id of ids) if (found.size < limit) found.add(id);
    return found.size >= limit;
  };
  const finished =
    add(await withToken(db, owner, tokenKinds.name, whole, limit)) ||
    add(await keptNamed(db, owner, whole, limit)) ||
    add(await withPrefix(db, owner, tokenKinds.name, whole, [], limit));
  if (!finished) {
    // The longest word has the fewest matches; the others are looked for among these.
    const driver = words.toSorted((a, b) => b.length - a.length)[0] ?? whole;
    const others = words.filter((word) => word !== driver);
    for (const kind of kindsFor(driver)) {
      if (kind === name && words.length === 1) continue;
      if (add(await withPrefix(db, owner, kind, driver, others, limit))) break;
    }
  }
  return await hits(db, owner, [...found]);
};

interface Bearer {
  readonly person_id: string;
}

const withToken = async (
  db: Db,
  owner: string,
  kind: number,
  token: string,
  limit: number,
): Promise<string[]> => {
  const { rows } = await sql<Bearer>`select "person_id" from "person_token"
    where "owner" = ${owner} and "kind" = ${kind} and "token" = ${token} order by "person_id" limit ${limit}`.execute(
    db,
  );
  return rows.map((row) => row.person_id);
};

/** Of those in a layer, some hundred: whose shown name begins so come before those with a family name that does. */
const keptNamed = async (db: Db, owner: string, beginning: string, limit: number): Promise<string[]> => {
  const literal = likeLiteral(beginning);
  // The condition on the layer stands as in the partial index.
  const { rows } = await sql<{ readonly id: string }>`select "id" from "person_index"
    where "owner" = ${owner} and "layer_key" < 5 and "tokens" like ${`%\n${name}${literal}%`} escape '\\'
    order by case when "name_key" like ${`${literal}%`} escape '\\' then 0 else 1 end, "layer_key", "name_key", "id"
    limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
};

const withPrefix = async (
  db: Db,
  owner: string,
  kind: number,
  prefix: string,
  others: readonly string[],
  limit: number,
): Promise<string[]> => {
  // A person may have several tokens with this beginning: ask for more rows than people.
  const hasOthers = others.map((word) => sql` and i."tokens" like ${tokenPattern(word)} escape '\\'`);
  const { rows } = await sql<Bearer>`select t."person_id" from "person_token" t
    where t."owner" = ${owner} and t."kind" = ${kind} and t."token" >= ${prefix} and t."token" < ${prefix + lastText}${
      others.length === 0
        ? sql``
        : sql` and exists (select 1 from "person_index" i
            where i."owner" = t."owner" and i."id" = t."person_id"${sql.join(hasOthers, '')})`
    }
    order by t."token", t."person_id" limit ${limit * 3}`.execute(db);
  return rows.map((row) => row.person_id);
};

/**
 * People by whole folded names, exactly. Of a name that many bear at most `mostEach` are told: those whom the
 * user keeps first, then those of whom something was heard last.
 */
export const peopleNamed = async (
  db: Db,
  owner: string,
  foldedNames: readonly string[],
  mostEach: number | null,
): Promise<readonly PersonHit[]> =>
  await withTokens(db, owner, tokenKinds.name, [...new Set(foldedNames.flatMap(rotations))], mostEach);

/** People of whose name each of these folded words is a part, and not a name of theirs by itself. */
export const peopleNamedInPart = async (
  db: Db,
  owner: string,
  foldedWords: readonly string[],
  mostEach: number,
): Promise<readonly PersonHit[]> => await withTokens(db, owner, tokenKinds.word, foldedWords, mostEach);

const withTokens = async (
  db: Db,
  owner: string,
  kind: number,
  tokens: readonly string[],
  mostEach: number | null,
): Promise<readonly PersonHit[]> => {
  const ids = new Set<string>();
  for (const part of chunks(tokens, listedAtOnce)) {
    const borne = sql`t."owner" = ${owner} and t."kind" = ${kind} and t."token" in ${listed(part)}`;
    const bearers =
      mostEach === null
        ? sql<Bearer>`select distinct t."person_id" from "person_token" t where ${borne} order by t."person_id"`
        : sql<Bearer>`select "person_id" from (select t."person_id",
              row_number() over (partition by t."token" order by i."layer_key", i."last_key" desc, i."id") as "place"
            from "person_token" t join "person_index" i on i."owner" = t."owner" and i."id" = t."person_id"
            where ${borne}) as "ranked"
          where "place" <= ${mostEach} order by "place", "person_id"`;
    const { rows } = await bearers.execute(db);
    for (const row of rows) ids.add(row.person_id);
  }
  return await hits(db, owner, [...ids]);
};

/** What a hit shows, in the order of the ids. */
const hits = async (db: Db, owner: string, ids: readonly string[]): Promise<readonly PersonHit[]> => {
  const byId = new Map<string, PersonHit>();
  for (const part of chunks(ids, listedAtOnce)) {
    const { rows } = await sql<PersonHit>`select "id", "name", "organization", "title" from "person_index"
      where "owner" = ${owner} and "id" in ${listed(part)}`.execute(db);
    for (const hit of rows) byId.set(hit.id, hit);
  }
  return ids.flatMap((id) => byId.get(id) ?? []);
};
