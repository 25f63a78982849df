import { contactKey, fold, emptyPosition, type Position } from '../../core/people/index.ts';
import type { Ids, OrganizationId, PersonId } from '../../core/ids.ts';
import type { Records } from '../../core/records.ts';
import type { Writer } from '../../store/space.ts';
import type { PersonFields, PositionFields } from './person-fields.ts';

/** Brings what hangs on a person (addresses, dates, positions, topics, groups) to what the fields say. */
export const writeLists = async (
  writer: Writer,
  ids: Ids,
  personId: PersonId,
  fields: PersonFields,
): Promise<void> => {
  const { contactPoints, dates, positions, topics, groups } = fields;
  if (contactPoints) {
    const wanted = contactPoints.map(({ id, ...value }, rank) => ({
      ...value,
      id: id ?? ids.next<'ContactPointId'>(),
      personId,
      key: contactKey(value),
      rank,
    }));
    await replaceAll(
      writer,
      'contactPoint',
      await writer.list('contactPoint', { where: { personId } }),
      wanted,
    );
  }
  if (dates) {
    const wanted = dates.map(({ id, ...value }) => ({
      ...value,
      id: id ?? ids.next<'ImportantDateId'>(),
      personId,
    }));
    await replaceAll(
      writer,
      'importantDate',
      await writer.list('importantDate', { where: { personId } }),
      wanted,
    );
  }
  if (positions) {
    const wanted: Position[] = [];
    for (const position of positions) wanted.push(await toPosition(writer, ids, personId, position));
    await replaceAll(writer, 'position', await writer.list('position', { where: { personId } }), wanted);
  }
  if (topics) await writeNames(writer, ids, personId, 'topic', topics);
  if (groups) await writeNames(writer, ids, personId, 'membership', groups);
};

type Hanging = 'contactPoint' | 'importantDate' | 'position';

/** What is there and not wanted goes; what is wanted is put, in its order. */
const replaceAll = async <Name extends Hanging>(
  writer: Writer,
  name: Name,
  there: readonly { readonly id: string }[],
  wanted: readonly Records[Name][],
): Promise<void> => {
  const kept = new Set<string>(wanted.map(({ id }) => id));
  for (const { id } of there) if (!kept.has(id)) await writer.remove(name, id);
  await writer.putMany(name, wanted);
};

const toPosition = async (
  writer: Writer,
  ids: Ids,
  personId: PersonId,
  { id, organization, organizationKind, ...value }: PositionFields,
): Promise<Position> => ({
  ...emptyPosition,
  seenOn: null,
  replaces: null,
  ...value,
  id: id ?? ids.next<'PositionId'>(),
  personId,
  organizationId:
    organization === undefined || organization === null || organization.trim() === ''
      ? null
      : await organizationNamed(writer, ids, organization.trim(), organizationKind ?? 'company'),
});

/** The organization of this very name, made where the book has none. */
const organizationNamed = async (
  writer: Writer,
  ids: Ids,
  name: string,
  kind: Records['organization']['kind'],
): Promise<OrganizationId> => {
  const [known] = await writer.list('organization', { where: { name }, limit: 1 });
  if (known) return known.id;
  const id = ids.next<'OrganizationId'>();
  await writer.put('organization', { id, name, kind, url: null, note: null, industry: null, size: null });
  return id;
};

/** Topics and groups are told apart by their folded name: writing one again keeps its row. */
const writeNames = async (
  writer: Writer,
  ids: Ids,
  personId: PersonId,
  record: 'topic' | 'membership',
  names: readonly string[],
): Promise<void> => {
  const wanted = new Map(names.map((name) => [fold(name), name.trim()]));
  if (record === 'topic') {
    for (const topic of await writer.list('topic', { where: { personId } })) {
      if (wanted.get(fold(topic.name)) === topic.name) wanted.delete(fold(topic.name));
      else await writer.remove('topic', topic.id);
    }
    for (const name of wanted.values())
      await writer.put('topic', { id: ids.next<'TopicId'>(), personId, name });
    return;
  }
  for (const membership of await writer.list('membership', { where: { personId } })) {
    if (wanted.get(fold(membership.group)) === membership.group) wanted.delete(fold(membership.group));
    else await writer.remove('membership', membership.id);
  }
  for (const group of wanted.values())
    await writer.put('membership', { id: ids.next<'MembershipId'>(), personId, group });
};
