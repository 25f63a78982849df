import { archiveOffer, changeOffer } from '../../actions/offers/change-offer.ts';
import { giveOffer } from '../../actions/offers/give-offer.ts';
import { keepOffer } from '../../actions/offers/keep-offer.ts';
import { listOffers } from '../../actions/offers/list-offers.ts';
import { matchText } from '../../actions/offers/match-text.ts';
import { findReceivers, rankOffersFor } from '../../actions/offers/rank-offers.ts';
import { toWire } from '../../contract/wire.ts';
import { ok, type Result } from '../../core/result.ts';
import { mayAsk } from '../caller.ts';
import { beyondToken, errorResponse } from '../errors.ts';
import type { Handlers } from '../handler.ts';

/** What I have to give, and what went to whom. */
export const offerHandlers = {
  listOffers: async ({ deps, query: { q = '', kind = null, archived, cursor = null, limit } }) =>
    ok(toWire(await listOffers(deps, { kind, text: q, archived: archived === 'true', cursor, limit }))),
  rankOffersFor: async ({ deps, params }) => onWire(await rankOffersFor(deps, params)),
  findReceivers: async ({ deps, params, query }) =>
    onWire(await findReceivers(deps, { ...params, ...query })),
  matchText: async ({ deps, book, caller, body: { text, address, allowPrivate, limit = 10, ...rest } }) => {
    // It asks an address outside, as reading a page does.
    if (address !== undefined && !mayAsk(caller, 'write')) return errorResponse(beyondToken('write'));
    return onWire(
      await matchText(deps, book.outside, {
        ...rest,
        limit,
        ...(address === undefined
          ? { text: text ?? '' }
          : { address, ...(allowPrivate !== undefined && { allowPrivate }) }),
      }),
    );
  },
  keepOffer: async ({ deps, body }) => onWire(await keepOffer(deps, body)),
  changeOffer: async ({ deps, params, body }) => onWire(await changeOffer(deps, { ...body, id: params.id })),
  archiveOffer: async ({ deps, params, body }) =>
    onWire(await archiveOffer(deps, { ...body, id: params.id })),
  giveOffer: ({ deps, params, body }) => giveOffer(deps, { ...body, offerId: params.id }),
} satisfies Partial<Handlers>;

const onWire = <Value, Failure>(result: Result<Value, Failure>) =>
  result.ok ? ok(toWire(result.value)) : result;
