/**
 * The browser's own keeping, which a private window or a full disk may refuse: then things live as long as the
 * window does, and nothing fails.
 */
const memory = new Map<string, string>();

const prefix = 'goodturn.';

const watchers = new Set<() => void>();

const changed = (): void => {
  for (const watcher of watchers) watcher();
};

export const storage = {
  get: (key: string): string | null => {
    try {
      return localStorage.getItem(prefix + key) ?? memory.get(key) ?? null;
    } catch {
      // Storage is refused: what this window remembers is all there is.
      return memory.get(key) ?? null;
    }
  },
  set: (key: string, value: string): void => {
    try {
      localStorage.setItem(prefix + key, value);
      memory.delete(key);
    } catch {
      // Refused or full: kept for the life of the window.
      memory.set(key, value);
    }
    changed();
  },
  keys: (): readonly string[] => {
    const keys = new Set(memory.keys());
    try {
      for (const key of Object.keys(localStorage))
        if (key.startsWith(prefix)) keys.add(key.slice(prefix.length));
    } catch {
      // Refused: what this window remembers is all there is.
    }
    return [...keys];
  },
  remove: (key: string): void => {
    memory.delete(key);
    try {
      localStorage.removeItem(prefix + key);
    } catch {
      // Refused: then nothing was kept there either.
    }
    changed();
  },
  /** Calls back after each change, here or in another window; answers how to end it. */
  watch: (watcher: () => void): (() => void) => {
    watchers.add(watcher);
    addEventListener('storage', watcher);
    return () => {
      watchers.delete(watcher);
      removeEventListener('storage', watcher);
    };
  },
};
