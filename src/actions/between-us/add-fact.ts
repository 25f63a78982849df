import type { Fact } from '../../core/facts/fact.ts';
import type { BatchId, PersonId } from '../../core/ids.ts';
import { displayName } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import { noPerson, notFound, type ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { livePerson } from '../duplicates/person-now.ts';
import { readOwner } from '../owner.ts';

/** Notes something I know of them (R17). The same id again changes nothing. */
export const addFact = async (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  said: { readonly id: Fact['id']; readonly personId: PersonId; readonly what: string },
): Promise<Result<{ readonly fact: Fact; readonly batch: BatchId | null }, ActionError>> => {
  const { value: fact, batch } = await space.write(
    { action: 'fact', summary: 'Noted a fact' },
    async (writer) => {
      const known = await writer.get('fact', said.id);
      if (known) return known;
      const person = await livePerson(writer, said.personId);
      if (person === null) return null;
      const { day } = await readOwner(writer, clock);
      const made: Fact = { ...said, personId: person.id, day, interactionId: null };
      await writer.put('fact', made);
      writer.summarize(`Noted of ${displayName(person)}: ${said.what}`);
      return made;
    },
  );
  return fact === null ? notFound(noPerson(said.personId)) : ok({ fact, batch });
};
