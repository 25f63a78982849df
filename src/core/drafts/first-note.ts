import type { Payload } from '../today/card.ts';
import { gap, greeted } from './voice.ts';

type DraftPayload = Extract<Payload, { readonly kind: 'draft' }>;

/** To someone long silent: a shared memory, news, one question, and nothing asked (R12). */
export const revivalDraft = (call: string, memory: string | null): DraftPayload => ({
  kind: 'draft',
  subject: 'It has been a while',
  lines: [
    greeted(call, `${memory === null ? gap('a memory you share') : `I still think of this: ${memory}`}.`),
    `Since then: ${gap('your news in one line')}.`,
    `What have you changed your mind on since? No hurry, and no reply needed.`,
  ],
});
