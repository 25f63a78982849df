import type { Deps } from '../../actions/deps.ts';
import { draftThanks } from '../../actions/drafts/draft-message.ts';
import { readOwner } from '../../actions/owner.ts';
import type { CallAnswer } from '../../contract/index.ts';
import { callName, displayName } from '../../core/people/index.ts';
import type { Thanks } from '../../core/thanks/thanks.ts';

/** Each thank-you with its first three lines, so that it can be written while the talk is still warm. */
export const withDrafts = (
  { space, clock }: Deps,
  thanks: readonly Thanks[],
): Promise<CallAnswer<'logConversation'>['thanks']> =>
  space.read(async (reader) => {
    const owner = await readOwner(reader, clock);
    const drafted = [];
    for (const one of thanks) {
      const person = await reader.get('person', one.personId);
      const draft = person && (await draftThanks(reader, one, callName(person), owner));
      if (!person || !draft) continue;
      drafted.push({
        id: one.id,
        personId: one.personId,
        name: displayName(person),
        dueAt: new Date(one.dueAt).toISOString(),
        because: one.because,
        card: `thanks:${one.interactionId}:${one.personId}`,
        ...draft,
      });
    }
    return drafted;
  });
