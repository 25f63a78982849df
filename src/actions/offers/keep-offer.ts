import type { BatchId } from '../../core/ids.ts';
import { emptyOffer, type Offer } from '../../core/offers/index.ts';
import { displayName } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import type { Writer } from '../../store/space.ts';
import { noPerson, notFound, type ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { offerAt } from './read-shelf.ts';

/** What is said of an offer; what is left out is not known. */
export type OfferInput = Pick<Offer, 'id' | 'kind' | 'title'> &
  Partial<
    Pick<
      Offer,
      | 'words'
      | 'address'
      | 'author'
      | 'publisher'
      | 'day'
      | 'language'
      | 'minutes'
      | 'topics'
      | 'source'
      | 'foreignId'
      | 'personId'
    >
  >;

export interface KeptOffer {
  readonly offer: Offer;
  /** It was on the shelf before, by its id or its address. */
  readonly known: boolean;
  readonly batch: BatchId | null;
}

/**
 * Puts something on my shelf. The same id again changes nothing; an address that is there already is the same thing,
 * and comes back where it was put away.
 */
export const keepOffer = async (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  said: OfferInput,
): Promise<Result<KeptOffer, ActionError>> => {
  const { value, batch } = await space.write(
    { action: 'offer', summary: `On your shelf: ${said.title}` },
    async (writer): Promise<Result<Omit<KeptOffer, 'batch'>, ActionError>> => {
      const known =
        (await writer.get('offer', said.id)) ?? (said.address ? await offerAt(writer, said.address) : null);
      if (known !== null) {
        const back = { ...known, archived: false };
        if (known.id !== said.id) await writer.put('offer', back);
        return ok({ offer: known.id === said.id ? known : back, known: true });
      }
      if (said.personId && !(await isThere(writer, said.personId))) return notFound(noPerson(said.personId));
      const offer: Offer = {
        ...emptyOffer,
        ...said,
        topics: topicsOf(said.topics ?? []),
        addedAt: clock.now(),
      };
      await writer.put('offer', offer);
      return ok({ offer, known: false });
    },
  );
  return value.ok ? ok({ ...value.value, batch }) : value;
};

const isThere = async (writer: Writer, id: NonNullable<Offer['personId']>): Promise<boolean> => {
  const person = await writer.get('person', id);
  return person !== null && person.trashedAt === null && displayName(person) !== '';
};

/** Each once, as it was written first. */
export const topicsOf = (said: readonly string[]): readonly string[] => {
  const seen = new Map<string, string>();
  for (const topic of said.map((one) => one.trim().replace(/^#/u, '')))
    if (topic !== '' && !seen.has(topic.toLowerCase())) seen.set(topic.toLowerCase(), topic);
  return [...seen.values()];
};
