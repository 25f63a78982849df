import type { BatchId, OfferId } from '../../core/ids.ts';
import type { Offer } from '../../core/offers/index.ts';
import { ok, type Result } from '../../core/result.ts';
import { conflict, notFound, settled, type ActionError, type Base } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { topicsOf, type OfferInput } from './keep-offer.ts';
import { noOffer, offerAt, requireOffer } from './read-shelf.ts';
import { readOwner } from '../owner.ts';

export interface ChangedOffer {
  readonly offer: Offer;
  readonly batch: BatchId | null;
}

/** Changes what is said of an offer. */
export const changeOffer = async (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  {
    id,
    base,
    ...said
  }: { readonly id: OfferId; readonly base?: Base } & Partial<
    Omit<OfferInput, 'id' | 'source' | 'foreignId'>
  >,
): Promise<Result<ChangedOffer, ActionError>> => {
  const { value, batch } = await space.write(
    { action: 'offer', summary: 'Changed an offer' },
    async (writer): Promise<Result<Offer, ActionError>> => {
      const before = await requireOffer(writer, id, await readOwner(writer, clock));
      if (before === null) return notFound(noOffer(id));
      const left = settled(said, base, { ...before });
      if (!left.ok) return left;
      const change = left.value;
      const twin = change.address ? await offerAt(writer, change.address) : null;
      if (twin !== null && twin.id !== id)
        return conflict(`This address is on your shelf already: ${twin.title}`);
      const offer = { ...before, ...change, topics: topicsOf(change.topics ?? before.topics) };
      await writer.put('offer', offer);
      writer.summarize(`Changed an offer: ${offer.title}`);
      return ok(offer);
    },
  );
  return value.ok ? ok({ offer: value.value, batch }) : value;
};

/** Takes something off the shelf, or puts it back; what was given of it stays. */
export const archiveOffer = async (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  { id, archived }: { readonly id: OfferId; readonly archived: boolean },
): Promise<Result<ChangedOffer, ActionError>> => {
  const { value, batch } = await space.write(
    { action: 'offer', summary: archived ? 'Took an offer off the shelf' : 'Put an offer back' },
    async (writer) => {
      const before = await requireOffer(writer, id, await readOwner(writer, clock));
      if (before === null) return null;
      const offer = { ...before, archived };
      await writer.put('offer', offer);
      writer.summarize(`${archived ? 'Off your shelf' : 'Back on your shelf'}: ${offer.title}`);
      return offer;
    },
  );
  return value === null ? notFound(noOffer(id)) : ok({ offer: value, batch });
};
