import { changeInteraction } from '../../actions/change-interaction.ts';
import { draftThanks } from '../../actions/draft-message.ts';
import { logConversation, previewLog } from '../../actions/log-conversation.ts';
import { readOwner } from '../../actions/owner.ts';
import { removeInteraction } from '../../actions/remove-interaction.ts';
import type { Deps } from '../../actions/deps.ts';
import { toWire, type CallAnswer } from '../../contract/index.ts';
import { callName, displayName } from '../../core/people/index.ts';
import { ok } from '../../core/result.ts';
import type { Thanks } from '../../core/thanks/thanks.ts';
import type { Handlers } from '../handler.ts';

export const logHandlers = {
  previewLog: async ({ deps, body }) => ok({ draft: toWire(await previewLog(deps, body)), saved: null }),

  logConversation: async ({ deps, body }) => {
    const logged = await logConversation(deps, body);
    if (!logged.ok) return logged;
    const { draft, interactionId, people, thanks, full, batch } = logged.value;
    return ok({
      draft: toWire(draft),
      saved: interactionId,
      people,
      thanks: await withDrafts(deps, thanks),
      full,
      batch,
    });
  },

  changeInteraction: async ({ deps, params, body }) => {
    const changed = await changeInteraction(deps, { ...body, id: params.id });
    return changed.ok ? ok(toWire(changed.value)) : changed;
  },

  removeInteraction: ({ deps, params }) => removeInteraction(deps, params),
} satisfies Partial<Handlers>;

/** Each thank-you with its first three lines, so that it can be written while the talk is still warm. */
const withDrafts = (
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
