/** How a thing that was said stands: it is in the book, it is not, or either, as another device was there before it was taken back. */
type Stands = 'yes' | 'no' | 'maybe';

export type WordKind = 'talk' | 'fact' | 'promise' | 'thread' | 'topic' | 'debrief' | 'message';

interface Change {
  of: string;
  readonly device: number;
  /** What it comes after: what the device showed, what it had said before, and what was chosen against. */
  readonly after: (string | null)[];
  stands: Stands;
}

/** What the book holds at the end: texts of a kind about somebody, values of fields, and which cards are shown. */
export interface BookNow {
  readonly texts: (kind: WordKind, of: string) => string;
  readonly value: (of: string) => string | null;
  readonly shown: ReadonlySet<string>;
}

/**
 * A naive book, of two devices that are never cut off: every word that was said is there once; of a field's changes one
 * is the last, begun after all others that stand; a card that was dealt with is not shown.
 */
export class Said {
  readonly #words = new Map<string, { readonly kind: WordKind; readonly of: string; stands: Stands }>();
  readonly #changes = new Map<string, Change>();
  /** Of each device and field the word that it said last. */
  readonly #last = new Map<string, string>();
  readonly #cards = new Map<string, 'dealt with' | 'taken back'>();
  readonly #into = new Map<string, string>();

  /** Who somebody is now: of two that were merged, the one who stays. */
  now = (of: string): string => this.#into.get(of) ?? of;

  word(word: string, kind: WordKind, of: string): void {
    this.#words.set(word, { kind, of, stands: 'yes' });
  }

  /** @param begun the value that the device showed when the change was begun */
  change(word: string, device: number, of: string, field: string, begun: string | null): void {
    const what = `${this.now(of)} ${field}`;
    const own = `${device} ${what}`;
    this.#changes.set(word, { of: what, device, after: [begun, this.#last.get(own) ?? null], stands: 'yes' });
    this.#last.set(own, word);
  }

  card(key: string): void {
    if (this.#cards.get(key) !== 'taken back') this.#cards.set(key, 'dealt with');
  }

  takeBack({ word, card }: { readonly word?: string; readonly card?: string }): void {
    if (card !== undefined) this.#cards.set(card, 'taken back');
    const said = word === undefined ? undefined : this.#words.get(word);
    // Whoever was merged meanwhile has been written since: an undo leaves what others have used.
    if (said !== undefined) said.stands = this.#into.size > 0 ? 'maybe' : 'no';
    const change = word === undefined ? undefined : this.#changes.get(word);
    if (change === undefined || word === undefined) return;
    change.stands = 'maybe';
    this.#earlierIsOpen(word, change.device);
  }

  /** The book would not take it, and the user has let it go. */
  letGo(word: string): void {
    const said = this.#words.get(word) ?? this.#changes.get(word);
    if (said !== undefined) said.stands = 'no';
  }

  /** Of a change that another device made too: the user has said which is right. */
  choose(word: string, isMine: boolean, there: string | null): void {
    const change = this.#changes.get(word);
    if (change === undefined) return;
    if (isMine) change.after.push(there);
    else {
      change.stands = 'no';
      this.#earlierIsOpen(word, change.device);
    }
  }

  /** What a device changed once more is asked of once, with what it said last. */
  #earlierIsOpen(word: string, device: number): void {
    for (const earlier of this.#ancestors(word)) {
      const before = this.#changes.get(earlier);
      if (before?.device === device && before.stands === 'yes') before.stands = 'maybe';
    }
  }

  /** Which values of the two stay is the merge's own rule; what is said after it goes on from there. */
  merge(goes: string, stays: string): void {
    this.#into.set(goes, stays);
    for (const change of this.#changes.values()) {
      const [of = '', field = ''] = change.of.split(' ');
      if (of !== goes && of !== stays) continue;
      change.of = `${stays} ${field}`;
      if (change.stands === 'yes') change.stands = 'maybe';
    }
  }

  /** What the book does not say as it was said. */
  wrong(book: BookNow): readonly string[] {
    const words = [...this.#words].flatMap(([word, { kind, of, stands }]) => {
      const found = book.texts(kind, this.now(of)).split(word).length - 1;
      const isRight = stands === 'maybe' ? found <= 1 : found === (stands === 'yes' ? 1 : 0);
      return isRight ? [] : [`${kind} ${word} (${stands}): ${found} times`];
    });
    const fields = [...new Set([...this.#changes.values()].map(({ of }) => of))].flatMap((of) => {
      const value = book.value(of);
      const lost = this.#lostBy(of, value);
      return lost.length === 0 ? [] : [`${of} is ${value}, and lost: ${lost.join(', ')}`];
    });
    const cards = [...this.#cards].flatMap(([key, state]) =>
      state === 'dealt with' && book.shown.has(key) ? [`shown again: ${key}`] : [],
    );
    return [...words, ...fields, ...cards];
  }

  /** A change and all that it comes after. */
  #ancestors(word: string | null, seen = new Set<string>()): ReadonlySet<string> {
    if (word === null || seen.has(word)) return seen;
    seen.add(word);
    for (const before of this.#changes.get(word)?.after ?? []) this.#ancestors(before, seen);
    return seen;
  }

  /** The changes of a field that stand and were written over by somebody who had not seen them, if this is its value. */
  #lostBy(of: string, value: string | null): readonly string[] {
    const seen = this.#ancestors(value);
    return [...this.#changes].flatMap(([word, change]) =>
      change.of === of && change.stands === 'yes' && !seen.has(word) ? [word] : [],
    );
  }
}
