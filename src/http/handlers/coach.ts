import { judgeWritten, showCoachRecord } from '../../actions/coach/judge-message.ts';
import type { Judgement } from '../../core/coach/index.ts';
import { ok } from '../../core/result.ts';
import type { Handlers } from '../handler.ts';

export const toJudgement = ({ score, verdict, findings }: Judgement) => ({
  score,
  verdict,
  findings: findings.map(({ id, weight, reason, excerpt, span }) => ({ id, weight, reason, excerpt, span })),
});

export const coachHandlers = {
  judgeMessage: async ({ deps, body }) => {
    const { kind, text, subject = null, language, personId = null, record = {} } = body;
    const judged = await judgeWritten(deps, {
      message: { kind, subject, body: text, ...(language !== undefined && { language }) },
      personId,
      record,
    });
    if (!judged.ok) return judged;
    return ok(toJudgement(judged.value));
  },
  showCoachRecord: async ({ deps, params }) => {
    const shown = await showCoachRecord(deps, params);
    if (!shown.ok) return shown;
    const { name, memory, overdueThanks, unanswered, invited } = shown.value;
    return ok({ name: name ?? '', memory, overdueThanks, unanswered, invited });
  },
} satisfies Partial<Handlers>;
