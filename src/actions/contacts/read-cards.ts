import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Problem } from '../../core/connections/index.ts';
import type { AddressBooks, ContactsLogin, FetchedCard, ListedCard } from '../../core/contacts/index.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { readCard, type ReadCard } from '../../sources/vcard/index.ts';
import { breather } from '../../store/breathe.ts';
import { draftToText, textToDraft } from '../import/packed-draft.ts';
import type { ArrivedCard } from './bring-cards.ts';

/** All cards of one book, in bytes: what is larger is no address book, or is not read safely. */
const mostBytes = 512 * 1024 * 1024;

/** Cards that are asked for and read at a time. */
const cardsAtOnce = 200;

/** Cards that are brought at a time where all of them are at hand: so many, or fewer with pictures. */
const cardsTogether = 2500;
const bytesTogether = 8 * 1024 * 1024;

type Waiting = ListedCard &
  ({ readonly draft: string } | { readonly card: Exclude<ReadCard, { readonly type: 'person' }> });

/** Cards that came: a book of them is held deflated, as drafts would take forty times the room. */
export class ArrivedCards {
  readonly #groups: ArrivedCard[] = [];
  readonly #parts: Buffer[] = [];
  #open: Waiting[] = [];
  #openBytes = 0;
  /** Where each of them stands. */
  readonly places: string[] = [];

  add({ href, etag, bytes }: FetchedCard): void {
    const card = readCard(bytes);
    this.places.push(href);
    if (card.type === 'group') this.#groups.push({ href, etag, card });
    else
      this.#open.push({
        href,
        etag,
        ...(card.type === 'person' ? { draft: draftToText(card.draft) } : { card }),
      });
    this.#openBytes += bytes.length;
    if (this.#open.length < cardsTogether && this.#openBytes < bytesTogether) return;
    this.#parts.push(deflateRawSync(JSON.stringify(this.#open), { level: 1 }));
    this.#open = [];
    this.#openBytes = 0;
  }

  /** A part at a time, groups before the people in them. What was taken is let go. */
  *takeParts(): Generator<readonly ArrivedCard[]> {
    if (this.#groups.length > 0) yield this.#groups;
    for (let part = this.#parts.shift(); part !== undefined; part = this.#parts.shift())
      yield (JSON.parse(inflateRawSync(part).toString()) as readonly Waiting[]).map(unpacked);
    if (this.#open.length > 0) yield this.#open.map(unpacked);
  }
}

const unpacked = (waiting: Waiting): ArrivedCard => ({
  href: waiting.href,
  etag: waiting.etag,
  card: 'draft' in waiting ? { type: 'person', draft: textToDraft(waiting.draft) } : waiting.card,
});

/** Fetches cards and reads them, a part at a time, so that nobody waits long: while one is read, the next is on its way. */
export const readArrived = async (
  books: AddressBooks,
  login: ContactsLogin,
  cards: readonly ListedCard[],
): Promise<Result<ArrivedCards, Problem>> => {
  const arrived = new ArrivedCards();
  const breathe = breather();
  const ask = (from: number) =>
    from >= cards.length
      ? null
      : books.read(
          login,
          cards.slice(from, from + cardsAtOnce).map(({ href }) => href),
        );
  let bytes = 0;
  let coming = ask(0);
  for (let from = cardsAtOnce; coming !== null; from += cardsAtOnce) {
    const fetched = await coming;
    if (!fetched.ok) return fetched;
    bytes += fetched.value.reduce((sum, card) => sum + card.bytes.length, 0);
    if (bytes > mostBytes) return err('too-large');
    coming = ask(from);
    for (const card of fetched.value) {
      arrived.add(card);
      await breathe();
    }
  }
  return ok(arrived);
};
