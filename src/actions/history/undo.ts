import { sourceOf, type Connection, type LetGo } from '../../core/connections/index.ts';
import type { BatchId } from '../../core/ids.ts';
import type { RecordName } from '../../core/records.ts';
import type { Reader, Undone } from '../../store/space.ts';
import type { Deps } from '../deps.ts';
import { articlesOf } from '../reading/bring-articles.ts';

export interface UndoneAction extends Undone {
  /** Connections that went, as the action had made them. */
  readonly connections: readonly LetGo[];
}

/** Takes back an action, the newest where none is named; of one that connected something it says what of that stays. */
export const undo = async ({ space }: Pick<Deps, 'space'>, batch: BatchId | null): Promise<UndoneAction> => {
  const before = await space.read((reader) => reader.list('connection'));
  const undone = await space.undo(batch);
  const { undone: taken } = undone;
  if (taken === null) return { ...undone, connections: [] };
  const connections = await space.read(async (reader) => {
    const present = new Set((await reader.pick('connection', ['id'])).map(({ id }) => id));
    const gone = before.filter(({ id }) => !present.has(id));
    if (gone.length === 0) return [];
    const made = await reader.madeBy(taken.id);
    const isMade = new Set<string>(made.get('connection'));
    const letGo: LetGo[] = [];
    for (const connection of gone.filter(({ id }) => isMade.has(id)))
      letGo.push(await letGoOf(reader, connection, made));
    return letGo;
  });
  return { ...undone, connections };
};

const letGoOf = async (
  reader: Reader,
  { id, kind, name }: Connection,
  made: ReadonlyMap<RecordName, readonly string[]>,
): Promise<LetGo> => {
  const source = sourceOf({ id, kind });
  const went = async (record: 'person' | 'interaction' | 'offer'): Promise<number> => {
    const ids = made.get(record) ?? [];
    return ids.length === 0 ? 0 : ids.length - (await reader.count(record, { where: { id: { in: ids } } }));
  };
  const told = await reader.pick('sourceRecord', ['personId'], { where: { source } });
  const people = [...new Set(told.map(({ personId }) => personId))];
  return {
    kind,
    name,
    went: {
      people: await went('person'),
      talks: await went('interaction'),
      articles: kind === 'feed' ? await went('offer') : 0,
    },
    stays: {
      people:
        people.length === 0
          ? 0
          : await reader.count('person', { where: { id: { in: people }, trashedAt: null } }),
      talks: await reader.count('interaction', { where: { source } }),
      articles: kind === 'feed' ? (await articlesOf(reader, { id })).length : 0,
    },
  };
};
