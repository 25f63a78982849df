import type { PersonId } from '../../core/ids.ts';
import type { Records } from '../../core/records.ts';
import type { Engine, NoteKey } from '../engine/engine.ts';
import { getRows, listRows } from '../query.ts';
import type { Db } from '../schema/database.ts';
import { tables } from '../schema/index.ts';
import type { NoteHit } from '../space.ts';
import { excerpt, noteTexts, noteWords, type NoteRecord } from './note-text.ts';

/** Notes that hold every word (each as a beginning), newest first; nothing of people in the trash. */
export const findNotes = async (
  engine: Engine,
  db: Db,
  owner: string,
  text: string,
  limit: number,
): Promise<readonly NoteHit[]> => {
  const words = [...new Set(noteWords(text))].slice(0, 8);
  if (words.length === 0) return [];
  const near = await amongNewest(engine, db, owner, words, limit);
  if (near.length === limit) return near;
  const found: NoteHit[] = [];
  // Notes of people in the trash are passed over, so more may have to be asked for.
  for (let offset = 0; found.length < limit; offset += limit) {
    const keys = await engine.notes.find(db, owner, words, limit, offset);
    found.push(...(await hitsOf(db, owner, keys, words)));
    if (keys.length < limit) break;
  }
  return found.slice(0, limit);
};

/** Notes with the other words that are looked at for one letter, times as many as are wanted. */
const lookedAt = 5;

/**
 * Where a single letter stands beside words, as when a family name is begun: nearly every note has a word that begins with
 * it, and no index says so in few places. Among the newest notes with the words there mostly are enough.
 */
const amongNewest = async (
  engine: Engine,
  db: Db,
  owner: string,
  words: readonly string[],
  limit: number,
): Promise<readonly NoteHit[]> => {
  const longer = words.filter((word) => word.length > 1);
  if (longer.length === 0 || longer.length === words.length) return [];
  const keys = await engine.notes.find(db, owner, longer, limit * lookedAt, 0);
  return (await hitsOf(db, owner, keys, words)).slice(0, limit);
};

const hitsOf = async (
  db: Db,
  owner: string,
  keys: readonly NoteKey[],
  words: readonly string[],
): Promise<readonly NoteHit[]> => {
  const hits = new Map<string, NoteHit>();
  const idsOf = (name: NoteRecord): string[] =>
    keys.filter(({ record }) => record === name).map(({ id }) => id);
  const collect = async <Name extends NoteRecord>(
    name: Name,
    personOf: (record: Records[Name]) => PersonId | null,
  ): Promise<void> => {
    for (const [id, row] of await getRows(db, owner, name, idsOf(name))) {
      const record = tables[name].decode(row);
      const { text, day } = noteTexts[name](record);
      if (text === null || !holds(text, words)) continue;
      const personId = personOf(record);
      hits.set(`${name} ${id}`, { record: name, id, personId, excerpt: excerpt(text, words), day });
    }
  };
  const present = await participantsOf(db, owner, idsOf('interaction'));
  await collect('interaction', ({ id }) => present.get(id) ?? null);
  await collect('person', ({ id }) => id);
  await collect('fact', ({ personId }) => personId);
  await collect('thread', ({ personId }) => personId);
  await collect('promise', ({ personId }) => personId);
  await collect('favor', ({ personId }) => personId);
  await collect('offer', ({ personId }) => personId);

  const people = [...hits.values()].flatMap(({ personId }) => personId ?? []);
  const rows = await getRows(db, owner, 'person', people);
  const inTrash = (id: PersonId | null): boolean => id !== null && rows.get(id)?.['trashed_at'] !== null;
  return keys.flatMap(({ record, id }) => {
    const hit = hits.get(`${record} ${id}`);
    return hit === undefined || inTrash(hit.personId) ? [] : [hit];
  });
};

/** Whether of each word one of the text begins so. */
const holds = (text: string, words: readonly string[]): boolean => {
  const held = noteWords(text);
  return words.every((word) => held.some((one) => one.startsWith(word)));
};

/** The first person of each interaction who was there. */
const participantsOf = async (
  db: Db,
  owner: string,
  interactionIds: readonly string[],
): Promise<ReadonlyMap<string, PersonId>> => {
  const rows = await listRows(db, owner, 'participant', {
    where: { interactionId: { in: interactionIds }, role: 'with', personId: { not: null } },
  });
  const first = new Map<string, PersonId>();
  for (const row of rows) {
    const { interactionId, personId } = tables.participant.decode(row);
    if (personId !== null && !first.has(interactionId)) first.set(interactionId, personId);
  }
  return first;
};
