import { heldInWords, type HeldCounts } from '../../core/erasure/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { displayName } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import type { NamedRecord, RecordName } from '../../core/records.ts';
import { noPerson, notFound, type ActionError } from '../action-error.ts';
import { cardsOf, leaveErased } from '../contacts/erased-cards.ts';
import type { Deps } from '../deps.ts';
import { findMentions, type Mentions } from './find-mentions.ts';

/** What erasing a person for good takes, and what it cannot reach. */
export interface Erasure {
  readonly id: PersonId;
  readonly name: string;
  readonly counts: HeldCounts;
  /** The same in words, a line each. */
  readonly goes: readonly string[];
  /** Talks that others took part in: they stay, without them. */
  readonly sharedTalks: number;
  /** Texts of others that say the name, and stay as they are. */
  readonly mentions: Mentions;
}

export const countHeld = (records: readonly NamedRecord[]): HeldCounts => {
  const counts: Partial<Record<RecordName, number>> = {};
  for (const { name } of records) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};

/** What would go; changes nothing. */
export const showErasure = (
  { space }: Pick<Deps, 'space'>,
  { id }: { readonly id: PersonId },
): Promise<Result<Erasure, ActionError>> =>
  space.read(async (reader) => {
    const person = await reader.get('person', id);
    const held = await reader.heldAbout(id);
    if (!person || !held) return notFound(noPerson(id));
    const counts = countHeld(held.own);
    return ok({
      id,
      name: displayName(person),
      counts,
      goes: heldInWords(counts),
      sharedTalks: held.shared.filter(({ name }) => name === 'interaction').length,
      mentions: await findMentions(reader, person, held),
    });
  });

/** Erases a person for good: nothing brings them back, but a file that is imported again brings them as new. Their cards in connected address books are left alone there. */
export const erasePerson = async (
  deps: Pick<Deps, 'space' | 'ids'>,
  { id }: { readonly id: PersonId },
): Promise<Result<Erasure & { readonly overwritten: boolean }, ActionError>> => {
  const shown = await showErasure(deps, { id });
  if (!shown.ok) return shown;
  const cards = await deps.space.read((reader) => cardsOf(reader, id));
  const erased = await deps.space.erase(id);
  if (!erased) return notFound(noPerson(id));
  await leaveErased(deps, cards);
  const { counts, overwritten } = erased;
  return ok({ ...shown.value, counts, goes: heldInWords(counts), overwritten });
};
