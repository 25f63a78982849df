import { lexicons, thankedBy, thanksSpecific, type Finding, type ThankedBy } from '../core/coach/index.ts';
import type { InteractionId, PersonId } from '../core/ids.ts';
import type { Deps } from './deps.ts';
import { readOwner } from './owner.ts';
import { readMessageRecord } from './today/message-record.ts';

/** Whether a text counts as thanks to this person (R1), and what would make it so (C08). */
export const judgeThanks = (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  said: {
    readonly text: string;
    readonly personId: PersonId | null;
    readonly interactionId: InteractionId | null;
  },
): Promise<{ readonly thanked: ThankedBy; readonly findings: readonly Finding[] }> =>
  space.read(async (reader) => {
    const { method } = await readOwner(reader, clock);
    const record =
      said.personId === null
        ? { name: null, memory: [] }
        : await readMessageRecord(reader, said.personId, said.interactionId);
    const message = { kind: 'thanks', subject: null, body: said.text } as const;
    const finding = thanksSpecific.find(message, record, lexicons.en, method);
    return {
      thanked: thankedBy(said.text, record, lexicons.en, method),
      findings: finding ? [finding] : [],
    };
  });
