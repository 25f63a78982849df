import type { Problem } from '../../core/connections/index.ts';
import type { AddressBooks, ContactsLogin, ListedCard } from '../../core/contacts/index.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { readCard } from '../../sources/vcard/index.ts';
import { breather } from '../../store/breathe.ts';
import type { ArrivedCard } from './bring-cards.ts';

/** All cards of one book, in bytes: what is larger is no address book, or is not read safely. */
const mostBytes = 512 * 1024 * 1024;

/** Cards that are asked for and read at a time. */
const cardsAtOnce = 200;

/** Fetches cards and reads them, a part at a time, so that nobody waits long. */
export const readArrived = async (
  books: AddressBooks,
  login: ContactsLogin,
  cards: readonly ListedCard[],
): Promise<Result<readonly ArrivedCard[], Problem>> => {
  const arrived: ArrivedCard[] = [];
  const breathe = breather();
  let bytes = 0;
  for (let from = 0; from < cards.length; from += cardsAtOnce) {
    const part = cards.slice(from, from + cardsAtOnce).map(({ href }) => href);
    const fetched = await books.read(login, part);
    if (!fetched.ok) return fetched;
    for (const { href, etag, bytes: content } of fetched.value) {
      bytes += content.length;
      if (bytes > mostBytes) return err('too-large');
      arrived.push({ href, etag, card: readCard(content) });
      await breathe();
    }
  }
  return ok(arrived);
};
