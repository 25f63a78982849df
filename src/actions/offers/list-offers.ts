import type { GivenId, PersonId } from '../../core/ids.ts';
import type { CalendarDay } from '../../core/dates/index.ts';
import { isQuickGive, type Offer, type OfferKind } from '../../core/offers/index.ts';
import { displayName, fold } from '../../core/people/index.ts';
import type { Page, Reader } from '../../store/space.ts';
import type { Deps } from '../deps.ts';
import { readShelf } from './read-shelf.ts';
import { readValuedBy, type NamedReceiver } from './read-valued-by.ts';
import { readOwner, type Owner } from '../owner.ts';

export interface ShelfQuery {
  readonly kind: OfferKind | null;
  /** Every word is in it somewhere, as a beginning. */
  readonly text: string;
  /** What was put away. */
  readonly archived: boolean;
  /** Opaque, from the page before. */
  readonly cursor: string | null;
  readonly limit: number;
}

/** One thing of my shelf, and who has had it. */
export interface ShelfRow {
  readonly offer: Offer;
  /** A few minutes are enough for it (R5). */
  readonly isQuick: boolean;
  readonly given: readonly {
    readonly id: GivenId;
    readonly personId: PersonId;
    readonly name: string;
    readonly day: CalendarDay;
  }[];
  /** Whom I keep it would suit as it is, the best first; of what has lain there long, nobody is looked for. */
  readonly valuedBy: readonly NamedReceiver[];
}

/** What I have to give, the newest first. */
export const listOffers = (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  { kind, text, archived, cursor, limit }: ShelfQuery,
): Promise<Page<ShelfRow>> =>
  space.read(async (reader) => {
    const words = fold(text)
      .split(/\s+/u)
      .filter((word) => word !== '');
    const owner = await readOwner(reader, clock);
    const shelf = await readShelf(reader, owner, { archived });
    const found = shelf.filter((offer) => (kind === null || offer.kind === kind) && isFound(offer, words));
    const from = cursor === null ? 0 : found.findIndex(({ id }) => id === cursor) + 1;
    const page = found.slice(from, from + limit);
    return {
      rows: await dressed(reader, page, owner, archived || from > 0 ? [] : page),
      cursor: from + limit < found.length ? (page.at(-1)?.id ?? null) : null,
      total: found.length,
    };
  });

const isFound = (offer: Offer, words: readonly string[]): boolean => {
  const { title, author, publisher, topics } = offer;
  const line = ` ${fold([title, author, publisher, offer.words, ...topics].join(' '))}`;
  return words.every((word) => line.includes(` ${word}`));
};

/** Each with whom it went to, the newest first, and some with who would value them. */
const dressed = async (
  reader: Reader,
  offers: readonly Offer[],
  owner: Owner,
  looked: readonly Offer[],
): Promise<readonly ShelfRow[]> => {
  const valuedBy = await readValuedBy(reader, looked, owner);
  const given = await reader.list('given', {
    where: { offerId: { in: offers.map(({ id }) => id) } },
    order: [['day', 'down']],
  });
  const people = await reader.getMany(
    'person',
    given.map(({ personId }) => personId),
  );
  const names = new Map(people.map((person) => [person.id, displayName(person)]));
  return offers.map((offer) => ({
    offer,
    isQuick: isQuickGive(offer, owner.method),
    given: given
      .filter(({ offerId }) => offerId === offer.id)
      .map(({ id, personId, day }) => ({ id, personId, name: names.get(personId) ?? '', day })),
    valuedBy: valuedBy.get(offer.id) ?? [],
  }));
};
