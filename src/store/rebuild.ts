import { Derived } from './derived.ts';
import type { Engine } from './engine/engine.ts';
import type { Db } from './schema/database.ts';

export const derivedTables = [
  'person_index',
  'person_token',
  'tie',
  'road',
  'tie_day',
  'organization_key',
  'acquaintance',
] as const;

/** Makes everything that follows from an owner's records anew; the words of notes only where asked, as they take longest. */
export const rebuildDerived = async (
  engine: Engine,
  db: Db,
  owner: string,
  { notes }: { readonly notes: boolean },
): Promise<void> => {
  for (const table of derivedTables) await db.deleteFrom(table).where('owner', '=', owner).execute();
  const derived = new Derived(engine, db, owner);
  await derived.noteAll();
  if (notes) {
    await engine.notes.clear(db, owner);
    await derived.noteAllTexts();
  }
  await derived.settle();
};
