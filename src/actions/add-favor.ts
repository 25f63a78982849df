import type { CalendarDay } from '../core/dates/index.ts';
import type { BatchId, PersonId } from '../core/ids.ts';
import { giveKinds, receiptKinds, type Favor } from '../core/ledger/favor.ts';
import { displayName } from '../core/people/index.ts';
import { ok, type Result } from '../core/result.ts';
import { invalid, notFound, type ActionError } from './action-error.ts';
import { noPerson } from './change-person.ts';
import type { Deps } from './deps.ts';
import { readOwner } from './owner.ts';

/** Notes something given or received (R5). The same id again changes nothing. */
export const addFavor = async (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  said: Pick<Favor, 'id' | 'direction' | 'kind' | 'what'> & {
    readonly personId: PersonId;
    readonly day?: CalendarDay;
    readonly minutes?: number | null;
  },
): Promise<Result<{ readonly favor: Favor; readonly batch: BatchId | null }, ActionError>> => {
  const kinds: readonly string[] = said.direction === 'given' ? giveKinds : receiptKinds;
  if (!kinds.includes(said.kind)) {
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
      const person = await writer.get('person', said.personId);
      if (!person || person.trashedAt !== null) return null;
      const { day } = await readOwner(writer, clock);
      const made: Favor = {
        id: said.id,
        personId: said.personId,
        direction: said.direction,
        kind: said.kind,
        what: said.what,
        day: said.day ?? day,
        minutes: said.minutes ?? null,
        interactionId: null,
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
