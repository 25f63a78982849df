import type { OfferId, PersonId } from '../../core/ids.ts';
import { everybodysOffers, type Offer, type RankedOffer } from '../../core/offers/index.ts';
import { displayName } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import { noPerson, notFound, type ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { readKeptIds } from './kept-ids.ts';
import { rankFor, readRanked, readReceivers } from './read-ranked.ts';
import { findOffer, noOffer } from './read-shelf.ts';
import { readOwner } from '../owner.ts';

export interface OffersFor {
  readonly person: { readonly id: PersonId; readonly name: string };
  /** Best first; nothing for whoever is not to be contacted. */
  readonly offers: readonly RankedOffer[];
  /** The ten things everybody has, as questions: an answer becomes an offer. */
  readonly questions: readonly {
    readonly id: string;
    readonly kind: Offer['kind'] | null;
    readonly text: string;
  }[];
}

/** What of my shelf they would value today, and why (R7). */
export const rankOffersFor = (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  { id }: { readonly id: PersonId },
): Promise<Result<OffersFor, ActionError>> =>
  space.read(async (reader) => {
    const person = await reader.get('person', id);
    if (!person || person.trashedAt !== null) return notFound(noPerson(id));
    const named = { id, name: displayName(person) };
    if (person.state === 'do-not-contact') return ok({ person: named, offers: [], questions: [] });
    const offers = await readRanked(reader, id, await readOwner(reader, clock));
    const [receiver] = await readReceivers(reader, [id]);
    const input = {
      call: receiver?.call ?? named.name,
      company: receiver?.company ?? null,
      topics: (receiver?.interests ?? []).filter(({ from }) => from === 'topic').map(({ what }) => what),
    };
    const questions = everybodysOffers.map((one) => ({
      id: one.id,
      kind: one.kind,
      text: one.question(input),
    }));
    return ok({ person: named, offers, questions });
  });

/** Somebody who would value an offer. */
export interface ValuedBy extends Pick<RankedOffer, 'score' | 'band' | 'because' | 'parts'> {
  readonly person: { readonly id: PersonId; readonly name: string; readonly organization: string | null };
}

/** Who among the people I keep would value this, best first (R7). */
export const findReceivers = (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  { id, limit }: { readonly id: OfferId; readonly limit: number },
): Promise<Result<{ readonly offer: Offer; readonly people: readonly ValuedBy[] }, ActionError>> =>
  space.read(async (reader) => {
    const owner = await readOwner(reader, clock);
    const offer = await findOffer(reader, id, owner);
    if (offer === null) return notFound(noOffer(id));
    const receivers = await readReceivers(reader, await readKeptIds(reader));
    const ranked = await rankFor(reader, receivers, [offer], owner);
    const people = receivers
      .flatMap(({ id: personId, name, company }): readonly ValuedBy[] => {
        const [fit] = ranked.get(personId) ?? [];
        if (fit === undefined) return [];
        const { score, band, because, parts } = fit;
        return [{ person: { id: personId, name, organization: company }, score, band, because, parts }];
      })
      .toSorted(
        (one, other) => other.score - one.score || one.person.name.localeCompare(other.person.name, 'en'),
      );
    return ok({ offer, people: people.slice(0, limit) });
  });
