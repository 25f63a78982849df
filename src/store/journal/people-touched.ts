import type { PersonId } from '../../core/ids.ts';
import type { TouchedQuery } from '../../core/journal/touched.ts';
import type { RecordName } from '../../core/records.ts';
import { pickRows } from '../query.ts';
import type { Row } from '../schema/column.ts';
import type { Db } from '../schema/database.ts';
import { findBatch } from './history.ts';

/**
 * Of whom one of these records was made, changed or removed after a batch, and who is at an organization that was changed.
 * Null where there is no such batch, or where so much was written since that one may as well look at everybody.
 */
export const readPeopleTouchedSince = async (
  db: Db,
  owner: string,
  { since, records, most }: TouchedQuery,
): Promise<ReadonlySet<PersonId> | null> => {
  const batch = await findBatch(db, owner, since);
  if (batch === undefined) return null;
  const names: readonly RecordName[] = [...records, 'organization'];
  const changes = await db
    .selectFrom('change')
    .select(['record', 'record_id', 'before'])
    .where('owner', '=', owner)
    .where('batch', '>', batch.number)
    .where('record', 'in', names)
    .limit(most + 1)
    .execute();
  const creations = await db
    .selectFrom('creation')
    .select(['record', 'ids'])
    .where('owner', '=', owner)
    .where('batch', '>', batch.number)
    .where('record', 'in', records)
    .limit(most + 1)
    .execute();
  const written = new Map<RecordName, Set<string>>(names.map((name) => [name, new Set()]));
  const touched = new Set<PersonId>();
  for (const { record, record_id, before } of changes) {
    written.get(record as RecordName)?.add(record_id);
    const was = (JSON.parse(before) as Row)['person_id'];
    if (typeof was === 'string') touched.add(was as PersonId);
  }
  let count = changes.length;
  for (const { record, ids } of creations) {
    const made = JSON.parse(ids) as readonly string[];
    count += made.length;
    if (count > most) return null;
    for (const id of made) written.get(record as RecordName)?.add(id);
  }
  if (count > most) return null;
  const idsOf = (name: RecordName): readonly string[] => [...(written.get(name) ?? [])];
  for (const id of idsOf('person')) touched.add(id as PersonId);
  for (const name of records) {
    if (name === 'person') continue;
    for (const { personId } of await pickRows(db, owner, name, ['personId'], { id: { in: idsOf(name) } }))
      if (personId !== null) touched.add(personId as PersonId);
  }
  const where = { organizationId: { in: idsOf('organization') } };
  for (const { personId } of await pickRows(db, owner, 'position', ['personId'], where))
    touched.add(personId as PersonId);
  return touched;
};
