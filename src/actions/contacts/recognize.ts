import { sourceOf, type Connection } from '../../core/connections/index.ts';
import { foldName, nameLikeness } from '../../core/duplicates/index.ts';
import type { PersonDraft } from '../../core/people/index.ts';
import type { Writer } from '../../store/space.ts';
import type { Deps } from '../deps.ts';
import { agreeing } from '../import/match.ts';

/**
 * Somebody whom another file or an earlier connection told of under the same UID, where the name agrees, is the same.
 * Answers what was told then.
 */
export const recognize = async (
  {
    writer,
    connection,
    deps,
  }: { readonly writer: Writer; readonly connection: Connection; readonly deps: Pick<Deps, 'ids'> },
  people: readonly { readonly uid: string; readonly draft: PersonDraft }[],
): Promise<ReadonlyMap<string, PersonDraft>> => {
  const source = sourceOf(connection);
  const uids = people.map(({ uid }) => uid);
  const told = Map.groupBy(
    await writer.list('sourceRecord', { where: { key: { in: uids } } }),
    ({ key }) => key,
  );
  const ids = [...told.values()].flatMap((records) => records.map(({ personId }) => personId));
  const present = (await writer.getMany('person', ids)).filter(({ trashedAt }) => trashedAt === null);
  const isPresent = new Set(present.map(({ id }) => id));
  const known = new Map<string, PersonDraft>();
  for (const { uid, draft } of people) {
    const records = told.get(uid) ?? [];
    if (records.some((record) => record.source === source)) continue;
    const earlier = records.find(
      (record) =>
        isPresent.has(record.personId) &&
        (record.source === 'vcard' || record.source.startsWith('contacts:')) &&
        agreeing.has(nameLikeness(foldName(record.draft.name), foldName(draft.name))),
    );
    if (earlier === undefined) continue;
    known.set(uid, earlier.draft);
    await writer.put('sourceRecord', { ...earlier, id: deps.ids.next<'SourceRecordId'>(), source });
  }
  return known;
};
