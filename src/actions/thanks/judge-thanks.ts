import { lexiconFor, thankedBy, thanksReason, type ThankedBy } from '../../core/coach/index.ts';
import { gapIn } from '../../core/drafts/index.ts';
import type { InteractionId, PersonId } from '../../core/ids.ts';
import type { Deps } from '../deps.ts';
import { readOwner } from '../owner.ts';
import { readMessageRecord } from '../coach/read-message-record.ts';

/** Whether a text counts as thanks to this person (R1), and what would make it so (C08). */
export const judgeThanks = (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  said: {
    readonly text: string;
    readonly personId: PersonId | null;
    readonly interactionId: InteractionId | null;
  },
): Promise<{
  readonly thanked: ThankedBy;
  readonly findings: readonly {
    readonly id: string;
    readonly reason: string;
    readonly excerpt: string | null;
  }[];
}> =>
  space.read(async (reader) => {
    const { method } = await readOwner(reader, clock);
    const record =
      said.personId === null
        ? { name: null, memory: [] }
        : await readMessageRecord(reader, said.personId, said.interactionId);
    const thanked = thankedBy(said.text, record, lexiconFor(said.text), method);
    const gap = gapIn(said.text);
    if (gap !== null && thanked !== 'none')
      return {
        thanked: 'thin',
        findings: [{ id: 'C17', reason: 'Fill in what stands in brackets.', excerpt: gap }],
      };
    return {
      thanked,
      findings: thanked === 'specific' ? [] : [{ id: 'C08', reason: thanksReason(thanked), excerpt: null }],
    };
  });
