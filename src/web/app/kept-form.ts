import { useSyncExternalStore } from 'react';
import { storage } from './storage.ts';
import { isFields, type Fields } from '../../core/fields.ts';

/** A form that was begun and is in no book yet, as this device keeps it. */
export interface KeptForm<Form> {
  /** In the user's words: "Changes to Ada Quill". */
  readonly what: string;
  /** ISO instant of the last letter, by this device's clock. */
  readonly saidAt: string;
  /** What was filled in; nothing else of the book. */
  readonly form: Form;
  /** What the book said of it when it was begun: what another device changes meanwhile is never written over unseen. */
  readonly base: Readonly<Record<string, unknown>>;
  /** Whom it is about. */
  readonly about: readonly string[];
}

export const formPrefix = 'form.';

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value);

/**
 * Reads what was kept; a field that is none of the form's kind, as an older or newer app may have kept it, is left out.
 * @param first the form as it is when nothing is filled in
 */
export const parseKeptForm = <Form extends object>(
  text: string | null,
  first: Form,
): KeptForm<Partial<Form>> | null => {
  let parsed: unknown = null;
  try {
    parsed = JSON.parse(text ?? 'null');
  } catch {
    // Cut off by a crash while it was written: there is nothing in it to read.
    return null;
  }
  if (!isFields(parsed) || !isFields(parsed['form'])) return null;
  const { what, saidAt, base, about } = parsed;
  if (typeof what !== 'string' || typeof saidAt !== 'string') return null;
  const form = Object.fromEntries(
    Object.entries(parsed['form']).filter(
      ([field, value]) => !Object.hasOwn(first, field) || kindOf(value) === kindOf((first as Fields)[field]),
    ),
  ) as Partial<Form>;
  return {
    what,
    saidAt,
    form,
    base: isFields(base) ? base : {},
    about: Array.isArray(about) ? about.filter((id) => typeof id === 'string') : [],
  };
};

let changes = 0;
const watchers = new Set<() => void>();

const changed = (): void => {
  changes += 1;
  for (const watcher of watchers) watcher();
};

const subscribe = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  addEventListener('storage', changed);
  return () => {
    watchers.delete(watcher);
    removeEventListener('storage', changed);
  };
};

/** Draws anew whenever a form is kept or let go, here or in another window. */
export const useKeptForms = (): typeof keptForms => {
  useSyncExternalStore(subscribe, () => changes);
  return keptForms;
};

export const keptForms = {
  read: <Form extends object>(name: string, first: Form): KeptForm<Partial<Form>> | null =>
    parseKeptForm(storage.get(formPrefix + name), first),
  keep: (name: string, kept: Omit<KeptForm<object>, 'saidAt'>): void => {
    storage.set(formPrefix + name, JSON.stringify({ ...kept, saidAt: new Date().toISOString() }));
    changed();
  },
  letGo: (name: string): void => {
    storage.remove(formPrefix + name);
    changed();
  },
  /**
   * While it is sent it is in the outbox, which outlives this window as well, and not here: what one types meanwhile is
   * kept anew. What was refused, or never sent, is here again.
   * @param send gives the answer, null where it was refused
   */
  whileSending: async <Sent>(name: string, send: () => Promise<Sent | null>): Promise<Sent | null> => {
    const key = formPrefix + name;
    const text = storage.get(key);
    const sent = send();
    keptForms.letGo(name);
    const answer = await sent;
    if (answer === null && text !== null && storage.get(key) === null) {
      storage.set(key, text);
      changed();
    }
    return answer;
  },
  /** All whose names begin so, the last one first. */
  named: (start: string): readonly (KeptForm<object> & { readonly name: string })[] =>
    storage
      .keys()
      .filter((key) => key.startsWith(formPrefix + start))
      .flatMap((key) => {
        const kept = parseKeptForm(storage.get(key), {});
        return kept === null ? [] : { ...kept, name: key.slice(formPrefix.length) };
      })
      .toSorted((one, other) => other.saidAt.localeCompare(one.saidAt)),
};
