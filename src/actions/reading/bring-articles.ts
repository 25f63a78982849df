import type { Connection } from '../../core/connections/index.ts';
import { instantAt } from '../../core/dates/index.ts';
import type { Ids } from '../../core/ids.ts';
import type { Offer } from '../../core/offers/index.ts';
import { mostItems, type Article, type Feed } from '../../core/reading/index.ts';
import type { Reader, Writer } from '../../store/space.ts';
import { topicsOf } from '../offers/keep-offer.ts';
import type { Owner } from '../owner.ts';

/** What its feed calls it, among all feeds. */
const foreignIdOf = ({ id }: Pick<Connection, 'id'>, article: Pick<Article, 'id'>): string =>
  `${id}:${article.id}`;

/** What a feed has on the shelf. */
export const articlesOf = (reader: Reader, { id }: Pick<Connection, 'id'>): Promise<readonly Offer[]> =>
  // ";" follows ":" in every order of signs.
  reader.list('offer', { where: { source: 'feed', foreignId: { atLeast: `${id}:`, atMost: `${id};` } } });

/** Those of these that went to nobody: they may go. */
export const ungiven = async (reader: Reader, offers: readonly Offer[]): Promise<readonly Offer[]> => {
  const given = await reader.list('given', { where: { offerId: { in: offers.map(({ id }) => id) } } });
  const gone = new Set(given.map(({ offerId }) => offerId));
  return offers.filter(({ id }) => !gone.has(id));
};

/**
 * Puts on the shelf what a feed tells of and is not there yet; of more than it may hold the oldest that it tells of no
 * more go, unless they were given to somebody.
 */
export const bringArticles = async (
  writer: Writer,
  connection: Connection,
  feed: Feed,
  { owner, ids }: { readonly owner: Owner; readonly ids: Ids },
): Promise<{ readonly created: number; readonly unchanged: number }> => {
  const mine = await articlesOf(writer, connection);
  const known = new Set(mine.map(({ foreignId }) => foreignId));
  const addresses = feed.items.flatMap(({ address }) => address ?? []);
  const there = await writer.list('offer', { where: { address: { in: addresses } } });
  const taken = new Set(there.map(({ address }) => address));
  const company =
    connection.organizationId === null ? null : await writer.get('organization', connection.organizationId);
  const created = feed.items
    .filter(
      (article) =>
        !known.has(foreignIdOf(connection, article)) &&
        (article.address === null || !taken.has(article.address)),
    )
    .map((article) => toOffer(article, connection, company?.name ?? null, { owner, ids }));
  await writer.putMany('offer', created);
  const told = new Set(feed.items.map((article) => foreignIdOf(connection, article)));
  const surplus = mine.length + created.length - mostItems;
  const old = mine
    .filter(({ foreignId }) => !told.has(foreignId ?? ''))
    .toSorted((one, other) => one.addedAt - other.addedAt);
  const gone = surplus > 0 ? (await ungiven(writer, old)).slice(0, surplus) : [];
  for (const { id } of gone) await writer.remove('offer', id);
  return { created: created.length, unchanged: mine.length - gone.length };
};

const toOffer = (
  { title, author, publisher, day, address, words, language, topics, id }: Article,
  connection: Connection,
  company: string | null,
  { owner, ids }: { readonly owner: Owner; readonly ids: Ids },
): Offer => {
  // A clock that is ahead makes no news of tomorrow.
  const published = day !== null && day > owner.day ? owner.day : day;
  return {
    id: ids.next<'OfferId'>(),
    kind: company === null ? 'article' : 'news',
    title,
    words: words === '' ? null : words,
    address,
    author,
    publisher: publisher ?? connection.name,
    day: published,
    language,
    minutes: minutesToRead(words),
    // A company's news are about it, whatever their words.
    topics: topicsOf([...(company === null ? [] : [company]), ...topics]),
    source: 'feed',
    foreignId: foreignIdOf(connection, { id }),
    personId: null,
    // Old news do not come before what was kept since.
    addedAt: published === null || published === owner.day ? owner.now : instantAt(published, 0, owner.zone),
    archived: false,
  };
};

/** Of what a feed tells whole; of a mere beginning nobody knows. */
const minutesToRead = (words: string): number | null => {
  const count = words.split(/\s+/u).length;
  return count < 150 ? null : Math.ceil(count / 220);
};
