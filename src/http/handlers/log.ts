import { changeInteraction } from '../../actions/log/change-interaction.ts';
import { logConversation, previewLog } from '../../actions/log/log-conversation.ts';
import { removeInteraction } from '../../actions/log/remove-interaction.ts';
import { toWire } from '../../contract/index.ts';
import { noticeOf } from '../../core/tact/tender.ts';
import { ok } from '../../core/result.ts';
import type { Handlers } from '../handler.ts';
import { withDrafts } from './thanks-drafts.ts';

export const logHandlers = {
  previewLog: async ({ deps, body }) => {
    const { draft, already, objection } = await previewLog(deps, body);
    return ok({ draft: toWire(draft), saved: null, already, objection, notice: noticeOf([body.text]) });
  },

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
      notice: noticeOf([draft.note]),
      batch,
    });
  },

  changeInteraction: async ({ deps, params, body }) => {
    const changed = await changeInteraction(deps, { ...body, id: params.id });
    return changed.ok ? ok(toWire(changed.value)) : changed;
  },

  removeInteraction: ({ deps, params }) => removeInteraction(deps, params),
} satisfies Partial<Handlers>;
