import type { Deps } from '../actions/deps.ts';
import type { ServerEvent } from '../contract/index.ts';

/** Where writes are told and open windows listen. */
export interface EventHub {
  publish(event: ServerEvent): void;
  /** Calls back for each event until the answer is called. */
  subscribe(listener: (event: ServerEvent) => void): () => void;
}

export const createEventHub = (): EventHub => {
  const listeners = new Set<(event: ServerEvent) => void>();
  return {
    publish: (event) => {
      for (const listener of listeners) listener(event);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

/**
 * A space that tells the hub of every write after its commit, so that every open window asks again. What the
 * machine notes for itself (the pick of a day) changes nothing that is on screen; what it reads outside does.
 */
export const tellingSpace = (space: Deps['space'], hub: EventHub): Deps['space'] => ({
  read: (work) => space.read(work),
  glance: (work) => space.glance(work),
  write: async (action, work) => {
    const written = await space.write(action, work);
    if (written.batch !== null && (action.undoable !== false || action.action === 'sync'))
      hub.publish({ type: 'changed', batch: written.batch, action: action.action });
    return written;
  },
  undo: async (batch) => {
    const undone = await space.undo(batch);
    if (undone.undone) hub.publish({ type: 'changed', batch: undone.undone.id, action: 'undo' });
    return undone;
  },
  erase: async (person) => {
    const erased = await space.erase(person);
    if (erased) hub.publish({ type: 'changed', batch: null, action: 'erase' });
    return erased;
  },
  once: (batch) => tellingSpace(space.once(batch), hub),
  expectLarge: () => space.expectLarge(),
  refreshTies: () => space.refreshTies(),
});
