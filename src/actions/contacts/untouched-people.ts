import { sourceOf, type Connection } from '../../core/connections/index.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Person } from '../../core/people/index.ts';
import type { RecordName } from '../../core/records.ts';
import type { Reader } from '../../store/space.ts';

/** What is written down of somebody who is more than a card. */
const ownRecords = [
  'participant',
  'thanks',
  'promise',
  'thread',
  'favor',
  'fact',
  'ask',
  'told',
  'slot',
] as const satisfies readonly RecordName[];

/** People whom this address book alone brought, and of whom nobody has written anything down since. */
export const untouchedPeople = async (reader: Reader, connection: Connection): Promise<readonly Person[]> => {
  const links = await reader.list('linkedCard', { where: { connectionId: connection.id } });
  const linked = [...new Set(links.flatMap(({ personId }) => personId ?? []))];
  const people = (await reader.getMany('person', linked)).filter(
    ({ addedAt, trashedAt, layer, cadenceDays }) =>
      trashedAt === null && addedAt >= connection.connectedAt && layer === null && cadenceDays === null,
  );
  const where = { personId: { in: people.map(({ id }) => id) } };
  const used = new Set<PersonId | null>();
  for (const name of ownRecords)
    for (const { personId } of await reader.list(name, { where })) used.add(personId);
  const source = sourceOf(connection);
  for (const record of await reader.list('sourceRecord', { where }))
    if (record.source !== source) used.add(record.personId);
  return people.filter(({ id }) => !used.has(id));
};
