import { createHash } from 'node:crypto';
import type { ConnectionId } from '../../core/connections/connection.ts';
import type { LinkedCard } from '../../core/contacts/index.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Reader } from '../../store/space.ts';
import type { Deps } from '../deps.ts';

/** Where the card of somebody who was erased stands: enough to know it again, and not to say whose it was. */
type ErasedCard = Pick<LinkedCard, 'connectionId' | 'href'>;

const prefix = 'erased:';

const markOf = ({ connectionId, href }: ErasedCard): string =>
  `${prefix}${createHash('sha256').update(`${connectionId} ${href}`).digest('hex')}`;

/** The cards that stand for a person, before they are erased. */
export const cardsOf = (reader: Reader, personId: PersonId): Promise<readonly ErasedCard[]> =>
  reader.list('linkedCard', { where: { personId } });

/** Lets these cards be from here on: whoever was erased does not come back with the next listing of an address book. */
export const leaveErased = async (
  { space, ids }: Pick<Deps, 'space' | 'ids'>,
  cards: readonly ErasedCard[],
): Promise<void> => {
  if (cards.length === 0) return;
  await space.write(
    { action: 'erase', summary: 'Left a card in an address book alone', undoable: false },
    (writer) =>
      writer.putMany(
        'linkedCard',
        cards.map((card) => ({
          id: ids.next(),
          connectionId: card.connectionId,
          personId: null,
          href: markOf(card),
          etag: null,
          uid: markOf(card),
          state: 'apart',
          there: null,
          group: null,
        })),
      ),
  );
};

/** Tells the places of an address book at which somebody stood who was erased. */
export const erasedPlaces = async (
  reader: Reader,
  connectionId: ConnectionId,
): Promise<(href: string) => boolean> => {
  const apart = await reader.list('linkedCard', { where: { connectionId, personId: null, state: 'apart' } });
  const marks = new Set(apart.flatMap(({ href }) => (isMark(href) ? href : [])));
  return marks.size === 0 ? () => false : (href) => marks.has(markOf({ connectionId, href }));
};

/** No place of a server, but the mark of one. */
export const isMark = (href: string): boolean => href.startsWith(prefix);
