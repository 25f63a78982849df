import type { CalendarDay } from '../../core/dates/index.ts';
import type { BatchId, PersonId } from '../../core/ids.ts';
import { giveKinds, receiptKinds, type Favor } from '../../core/ledger/favor.ts';
import { displayName } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import { invalid, noPerson, notFound, type ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { livePerson } from '../duplicates/person-now.ts';
import { readOwner } from '../owner.ts';
import { thankForReceipt } from '../thanks/thank-for-receipt.ts';

const isGive = (kind: string): boolean => giveKinds.some((known) => known === kind);

/**
 * Notes something given or received (R5); what was received makes a thank-you due (R1). The same id again changes
 * nothing.
 */
export const addFavor = async (
  { space, clock, ids }: Deps,
  said: Pick<Favor, 'id' | 'direction' | 'kind' | 'what'> & {
    readonly personId: PersonId;
    readonly day?: CalendarDay;
    readonly minutes?: number | null;
    /** Received long ago, and they never heard how it went. */
    readonly unthanked?: boolean;
  },
): Promise<Result<{ readonly favor: Favor; readonly batch: BatchId | null }, ActionError>> => {
  const receipt = said.direction === 'received' ? receiptKinds.find((kind) => kind === said.kind) : undefined;
  const isKind = receipt !== undefined || (said.direction === 'given' && isGive(said.kind));
  if (!isKind) {
    const kinds = said.direction === 'given' ? giveKinds : receiptKinds;
    return invalid(
      `“${said.kind}” is not something ${said.direction === 'given' ? 'one gives' : 'one receives'} here.`,
      'kind',
      `It is one of ${kinds.join(', ')}.`,
    );
  }
  const { value: favor, batch } = await space.write(
    { action: said.direction === 'given' ? 'give' : 'receive', summary: 'Noted a favor' },
    async (writer) => {
      const known = await writer.get('favor', said.id);
      if (known) return known;
      const person = await livePerson(writer, said.personId);
      if (person === null) return null;
      const owner = await readOwner(writer, clock);
      const day = said.day ?? owner.day;
      const made: Favor = {
        id: said.id,
        personId: person.id,
        direction: said.direction,
        kind: said.kind,
        what: said.what,
        day,
        minutes: said.minutes ?? null,
        unasked: null,
        interactionId:
          receipt === undefined
            ? null
            : await thankForReceipt(
                writer,
                person,
                { kind: receipt, what: said.what, day, unthanked: said.unthanked ?? false },
                owner,
                ids,
              ),
        useful: null,
        history: false,
      };
      await writer.put('favor', made);
      const name = displayName(person);
      writer.summarize(
        said.direction === 'given' ? `Gave ${name}: ${said.what}` : `${name} gave: ${said.what}`,
      );
      return made;
    },
  );
  return favor === null ? notFound(noPerson(said.personId)) : ok({ favor, batch });
};
