import { judgeThanks } from '../../actions/thanks/judge-thanks.ts';
import { weighMessage } from '../../actions/touch/weigh-message.ts';
import { ok } from '../../core/result.ts';
import type { Handlers } from '../handler.ts';

const verdicts = { specific: 'done', thin: 'thin', none: 'none' } as const;

export const thanksHandlers = {
  weighMessage: ({ deps, params, body }) => weighMessage(deps, { ...body, id: params.id }),

  judgeThanks: async ({ deps, body: { text, personId = null, interactionId = null } }) => {
    const { thanked, findings } = await judgeThanks(deps, { text, personId, interactionId });
    return ok({
      verdict: verdicts[thanked],
      findings: findings.map(({ id, reason, excerpt }) => ({ id, reason, excerpt })),
    });
  },
} satisfies Partial<Handlers>;
