import type { DatabaseSync } from 'node:sqlite';

const mostHits = 10;
const lastText = '\u{10FFFF}';

/** The least that a search as one types can be: names by prefix, and notes by a word's beginning, newest first. */
export const bareSearch = (database: DatabaseSync): ((text: string) => unknown) => {
  const people = database.prepare(`
    select i."id", i."name", i."organization", i."title" from "person_token" t
    join "person_index" i on i."owner" = t."owner" and i."id" = t."person_id"
    where t."owner" = 'me' and t."kind" = 0 and t."token" >= ? and t."token" < ? order by t."token" limit ?`);
  const notes = database.prepare(`
    select n."record", n."id", x."text" as "excerpt", x."day" from "note_words" w
    join "note" n on n."number" = w."rowid"
    left join "interaction" x on n."record" = 'interaction' and x."owner" = n."owner" and x."id" = n."id"
    where w."note_words" match ? and n."owner" = 'me' order by w."rowid" desc limit ?`);
  return (text) => {
    if (text.length < 2) return { people: [], notes: [] };
    return {
      people: people.all(text, text + lastText, mostHits),
      notes: notes.all(
        text
          .split(' ')
          .filter((word) => word !== '')
          .map((word) => `"${word}"*`)
          .join(' '),
        mostHits,
      ),
    };
  };
};
