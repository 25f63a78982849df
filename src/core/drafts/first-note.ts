import type { Payload } from '../today/card.ts';
import { gap, greeted } from './voice.ts';

type DraftPayload = Extract<Payload, { readonly kind: 'draft' }>;

/** A first note to someone new: why them, one question, minutes, an easy way out. */
export const approachDraft = (call: string): DraftPayload => ({
  kind: 'draft',
  subject: gap('why them, in five words'),
  lines: [
    greeted(call, `${gap('one thing they did or said that made you write')}.`),
    `Could you spare 20 minutes in the next two weeks to tell me ${gap('your one question')}? Any time that suits you.`,
    `In return I can share ${gap('news, a reading of yours, a hand')}. If it is a busy month, no reply needed.`,
  ],
});

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
