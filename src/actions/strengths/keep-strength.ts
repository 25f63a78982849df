import type { BatchId, Id, InteractionId, PersonId, StrengthId } from '../../core/ids.ts';
import { displayName } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import type { Strength, Told } from '../../core/strengths/index.ts';
import { noPerson, notFound, type ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { readOwner } from '../owner.ts';

const noStrength = (id: string): string => `There is no strength with the id ${id}.`;

/** Writes a quality of mine with its story; a new one comes last. */
export const keepStrength = async (
  { space }: Pick<Deps, 'space'>,
  {
    id,
    ...said
  }: {
    readonly id: StrengthId;
    readonly name: string;
    readonly story?: string | null;
    readonly rank?: number;
  },
): Promise<{ readonly strength: Strength; readonly batch: BatchId | null }> => {
  const { value: strength, batch } = await space.write(
    { action: 'strength', summary: `A strength of yours: ${said.name}` },
    async (writer) => {
      const known = await writer.get('strength', id);
      const made: Strength = {
        id,
        name: said.name,
        story: said.story === undefined ? (known?.story ?? null) : said.story,
        rank: said.rank ?? known?.rank ?? (await writer.count('strength')),
      };
      await writer.put('strength', made);
      return made;
    },
  );
  return { strength, batch };
};

/** Takes a strength off the shelf, and who was told of it. */
export const removeStrength = async (
  { space }: Pick<Deps, 'space'>,
  { id }: { readonly id: StrengthId },
): Promise<Result<{ readonly batch: BatchId | null }, ActionError>> => {
  const { value, batch } = await space.write(
    { action: 'strength', summary: 'Took a strength off the shelf' },
    async (writer) => {
      if (!(await writer.get('strength', id))) return false;
      for (const told of await writer.list('told', { where: { strengthId: id } }))
        await writer.remove('told', told.id);
      await writer.remove('strength', id);
      return true;
    },
  );
  return value ? ok({ batch }) : notFound(noStrength(id));
};

/** They know of it now; telling someone twice is one telling. */
export const tellStrength = async (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  said: {
    readonly id: Id<'ToldId'>;
    readonly strengthId: StrengthId;
    readonly personId: PersonId;
    readonly interactionId?: InteractionId;
  },
): Promise<Result<{ readonly told: Told; readonly batch: BatchId | null }, ActionError>> => {
  const { value, batch } = await space.write(
    { action: 'strength', summary: 'Told a story' },
    async (writer) => {
      const { strengthId, personId } = said;
      const strength = await writer.get('strength', strengthId);
      if (!strength) return notFound(noStrength(strengthId));
      const person = await writer.get('person', personId);
      if (!person || person.trashedAt !== null) return notFound(noPerson(personId));
      const [known] = await writer.list('told', { where: { strengthId, personId } });
      if (known) return ok(known);
      const { day } = await readOwner(writer, clock);
      const told: Told = {
        id: said.id,
        strengthId,
        personId,
        day,
        interactionId: said.interactionId ?? null,
      };
      await writer.put('told', told);
      writer.summarize(`${displayName(person)} knows now: ${strength.name}`);
      return ok(told);
    },
  );
  return value.ok ? ok({ told: value.value, batch }) : value;
};
