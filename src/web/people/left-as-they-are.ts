import type { PersonId } from '../../core/ids.ts';
import { storage } from '../app/storage.ts';

const key = 'sort.left';

/** So many are remembered; those that were left first are asked about again. */
const most = 10_000;

type Left = ReadonlySet<PersonId>;

const keep = (ids: readonly PersonId[]): Left => {
  storage.set(key, JSON.stringify(ids.slice(-most)));
  return new Set(ids);
};

/** Whom the user has looked at while sorting and left as they are: this browser asks about them no more. */
export const leftAsTheyAre = {
  read: (): Left => {
    try {
      const ids: unknown = JSON.parse(storage.get(key) ?? '[]');
      return new Set(Array.isArray(ids) ? ids.filter((id): id is PersonId => typeof id === 'string') : []);
    } catch {
      // Somebody else's words under our name: nobody was left.
      return new Set();
    }
  },
  add: (left: Left, id: PersonId): Left => keep([...left, id]),
  remove: (left: Left, id: PersonId): Left => keep([...left].filter((one) => one !== id)),
  clear: (): Left => {
    storage.remove(key);
    return new Set();
  },
};
