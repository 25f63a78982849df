import { debriefTalk } from '../../actions/debriefs/debrief-talk.ts';
import { showDebrief } from '../../actions/debriefs/show-debrief.ts';
import { showBrief } from '../../actions/briefs/show-brief.ts';
import { toWire } from '../../contract/index.ts';
import { noticeOf } from '../../core/tact/tender.ts';
import { ok } from '../../core/result.ts';
import type { Handlers } from '../handler.ts';
import { withDrafts } from './thanks-drafts.ts';

export const briefHandlers = {
  showBrief: async ({ deps, params }) => {
    const shown = await showBrief(deps, params);
    return shown.ok ? ok(toWire(shown.value)) : shown;
  },

  showDebrief: ({ deps, query }) => showDebrief(deps, query),

  debriefTalk: async ({ deps, params, body }) => {
    const debriefed = await debriefTalk(deps, { ...body, id: params.id });
    if (!debriefed.ok) return debriefed;
    const { didForMe, caresAbout, learned, note } = body ?? {};
    return ok({
      ...debriefed.value,
      thanks: await withDrafts(deps, debriefed.value.thanks),
      notice: noticeOf([didForMe, caresAbout, learned?.what, note]),
    });
  },
} satisfies Partial<Handlers>;
