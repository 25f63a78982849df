import type { BatchId, PersonId } from '../../core/ids.ts';
import { displayName } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import { noPerson, notFound, type ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';

/** Puts a person into the trash: they are in no list and on no card, and undo brings them back whole. */
export const removePerson = async (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  { id }: { readonly id: PersonId },
): Promise<Result<{ readonly batch: BatchId | null }, ActionError>> => {
  const { value, batch } = await space.write(
    { action: 'remove', summary: 'Removed a person' },
    async (writer) => {
      const person = await writer.get('person', id);
      if (!person || person.trashedAt !== null) return false;
      await writer.put('person', { ...person, trashedAt: clock.now() });
      writer.summarize(`Removed ${displayName(person)}`);
      return true;
    },
  );
  return value ? ok({ batch }) : notFound(noPerson(id));
};
